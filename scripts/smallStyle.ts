import type { Plugin } from "vite";

/** Letters for variables. */
const NAMES = new Map([
  ["lightningcss-light", "l"],
  ["lightningcss-dark", "d"],
  ["on-player", "o"],
  ["ink-2", "q"],
  ["ink", "i"],
  ["rule", "r"],
  ["track", "t"],
  ["card", "c"],
]);
/** And those that the page has more use for than the embed. */
const IN_PLACE = /;?--(paper|focus|radius):([^;}]+)/g;
const NAME = new RegExp(`--(${[...NAMES.keys()].join("|")})\\b(?!-)`, "g");

/** The style and the scripts with short names for its variables, without those that the embed has no use for. */
export function smallStyle(): Plugin {
  return {
    name: "small-style",
    enforce: "post",
    renderChunk: (code) => shortNames(code),
    generateBundle(_options, bundle) {
      const scripts = Object.values(bundle).map((file) => (file.type === "chunk" ? file.code : ""));
      for (const file of Object.values(bundle)) {
        if (file.type !== "asset" || !file.fileName.endsWith(".css")) continue;
        // Vite leaves a note of its version.
        const style = shortNames(String(file.source)).replace(/\s*\/\*\$vite.*?\*\/\s*/, "");
        file.source = inPlace(style, scripts.join());
      }
    },
  };
}

function shortNames(code: string): string {
  return code.replace(NAME, (_, name: string) => `--${NAMES.get(name) ?? name}`);
}

/** Variables that the page has more use for are written where they are used, if at all. */
function inPlace(style: string, scripts: string): string {
  let rest = style;
  for (const [declared, name = "", value = ""] of style.matchAll(IN_PLACE)) {
    if (scripts.includes(`--${name}`)) throw new Error(`--${name}: expected in the embed's style alone`);
    rest = rest.replace(declared, "").replaceAll(`var(--${name})`, value);
  }
  return rest;
}
