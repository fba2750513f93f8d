import { minify, type MinifyOptions } from "terser";
import type { Plugin } from "vite";

/** A script's list of what it takes from another, or gives: `{ A as rows, B as textWidth }` with A the shared name. */
const IMPORTS = /^import \{([^}]*)\} from "\.\//gm;
const EXPORTS = /^export \{([^}]*)\};$/gm;
/** What a later script gives, taken out of it and packed again. */
const TAKEN = /async \(\) => \{\s*const (\{ \w+ \}) = await (import\([^)]*\));\s*return \1;\s*\}/g;

/** Vite's list of the scripts that a name may stand for. */
const LISTED =
  /\w+\(\/\* #__PURE__ \*\/ Object\.assign\(\{[^;]*?\}\), `\.\/scripts\/(\$\{\w+\})\.ts`, \d+\)/g;

/**
 * Minifies with terser, as Vite does with `minify: "terser"`, and calls what one script takes from another the same in
 * both: each then lists it by one name in place of two.
 */
export function smallScripts(options: MinifyOptions): Plugin {
  return {
    name: "small-scripts",
    async renderChunk(code) {
      const vars = { props: Object.fromEntries(sharedNames(code)) };
      const nameCache = { ...options.nameCache, vars };
      return (await minify(plainImports(code), { ...options, nameCache })).code;
    },
  };
}

/**
 * Later scripts have no styles that Vite's loader would fetch with them, give no more than is taken from them, and lie
 * in one folder under their names.
 */
function plainImports(code: string): string {
  return code
    .replace(LISTED, "import(`./$1.js`)")
    .replace(TAKEN, "() => $2")
    .replaceAll("__vitePreload(", "(")
    .replaceAll(", __VITE_PRELOAD__)", ")()");
}

/** Short names by the script's own, each after a `$`, which is how terser keeps them. */
function sharedNames(code: string): Map<string, string> {
  const names = new Map<string, string>();
  const add = (own: string, shared: string) => {
    if (![...names.values()].includes(shared)) names.set(`$${own}`, shared);
  };
  for (const [, list = ""] of code.matchAll(IMPORTS))
    for (const [shared, own] of pairs(list)) add(own, shared);
  for (const [, list = ""] of code.matchAll(EXPORTS))
    for (const [own, shared] of pairs(list)) add(own, shared);
  return names;
}

function pairs(list: string): readonly (readonly [string, string])[] {
  return list.split(",").map((one) => {
    const [first = "", second = first] = one.trim().split(" as ");
    return [first, second];
  });
}
