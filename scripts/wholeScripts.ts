import { readFileSync } from "node:fs";
import type { Plugin } from "vite";

/** What follows a module's path in a copy of it, and the script it is a copy for. */
const COPY = /\?for=(\w+)$/;
const STATIC_IMPORT = /^import (?!type )[^;]*?"(\.[^"]+)"/gm;

/**
 * Gives each later script a copy of every module that it needs and the first script lacks: it is one file that waits
 * for no other, and one file compresses better than many that are shared.
 *
 * @param entry path of the first script's module
 * @param later path of a later script's module, whose name is the first group
 * @param unused path of what the first script imports and then leaves out, with all that only it imports
 */
export function wholeScripts(entry: string, later: RegExp, unused: RegExp): Plugin {
  const first = new Set<string>();
  return {
    name: "whole-scripts",
    enforce: "pre",
    async buildStart() {
      const add = async (path: string): Promise<void> => {
        if (first.has(path) || !isSource(path) || unused.test(path)) return;
        first.add(path);
        for (const [, specifier = ""] of readFileSync(path, "utf8").matchAll(STATIC_IMPORT)) {
          const found = await this.resolve(specifier, path);
          if (found) await add(found.id);
        }
      };
      await add(entry);
    },
    async resolveId(source, importer = "", options) {
      const [, script] = COPY.exec(importer) ?? later.exec(importer) ?? [];
      if (script === undefined) return null;
      const found = await this.resolve(source, importer.replace(COPY, ""), { ...options, skipSelf: true });
      return !found || first.has(found.id) || !isSource(found.id) ? found : `${found.id}?for=${script}`;
    },
    load(id) {
      if (!COPY.test(id)) return null;
      const path = id.replace(COPY, "");
      return { code: readFileSync(path, "utf8"), moduleType: path.endsWith("x") ? "tsx" : "ts" };
    },
  };
}

function isSource(path: string): boolean {
  return /\.tsx?$/.test(path);
}
