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
 * @param lacking by a later script's name, modules that find nothing to do in it: their functions give undefined there
 */
export function wholeScripts(
  entry: string,
  later: RegExp,
  unused: RegExp,
  lacking: ReadonlyMap<string, RegExp>,
): Plugin {
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
      const [, script] = COPY.exec(id) ?? [];
      if (script === undefined) return null;
      const path = id.replace(COPY, "");
      const code = readFileSync(path, "utf8");
      if (lacking.get(script)?.test(path)) return nothing(code);
      return { code, moduleType: path.endsWith("x") ? "tsx" : "ts" };
    },
  };
}

/** A module's functions, each of which gives undefined. */
function nothing(code: string): string {
  const names = [...code.matchAll(/^export function (\w+)/gm)].map(([, name]) => name);
  return names.map((name) => `export const ${name} = () => undefined;`).join("\n");
}

function isSource(path: string): boolean {
  return /\.tsx?$/.test(path);
}
