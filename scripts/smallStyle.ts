import type { Plugin } from "vite";

/** Short names of the variables that are used most, the minifier's two among them. */
const SHORT = new Map([
  ["lightningcss-light", "l"],
  ["lightningcss-dark", "d"],
  ["on-player", "o"],
  ["ink-2", "q"],
  ["ink", "i"],
  ["rule", "r"],
  ["track", "t"],
  ["card", "c"],
]);
/** Those that only the page has much use for. */
const IN_PLACE = /;?--(paper|focus|radius):([^;}]+)/g;

/** The style and the scripts with short names for its variables, without those that the embed has no use for. */
export function smallStyle(): Plugin {
  return {
    name: "small-style",
    enforce: "post",
    renderChunk: (code) => code.replace(/var\(--[\w-]+\)/g, shortNames),
    generateBundle(_options, bundle) {
      const scripts = Object.values(bundle).map((file) => (file.type === "chunk" ? file.code : ""));
      for (const file of Object.values(bundle)) {
        if (file.type !== "asset" || !file.fileName.endsWith(".css")) continue;
        file.source = shortNames(inPlace(bare(String(file.source)), scripts.join()));
      }
    },
  };
}

function shortNames(code: string): string {
  return code.replace(/--([a-z][\w-]*)/g, (_, name: string) => `--${SHORT.get(name) ?? name}`);
}

/** Without Vite's note of its version, and without fonts that stand behind one which every browser with our scripts has. */
function bare(style: string): string {
  return style
    .replace(/\s*\/\*\$vite.*?\*\/\s*/, "")
    .replace(/system-ui,[^;}]*,sans-serif/, "system-ui,sans-serif");
}

/** The page's variables are written where they are used, if at all. */
function inPlace(style: string, scripts: string): string {
  let rest = style;
  for (const [declared, name = "", value = ""] of style.matchAll(IN_PLACE)) {
    if (scripts.includes(`--${name}`)) throw new Error(`--${name}: expected in the embed's style alone`);
    rest = rest.replace(declared, "").replaceAll(`var(--${name})`, value);
  }
  return rest;
}
