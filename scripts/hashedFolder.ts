import { createHash } from "node:crypto";
import type { Plugin } from "vite";

/** Hexadecimal digits of a folder's name. */
const DIGITS = 6;

/**
 * Gives a folder of the build a name that changes with anything in it. Its files then need no hash each, which weighs
 * more than their names do: scripts that import each other change their names together anyway.
 *
 * @param folder as the build's options spell it, from the root, with a slash at its end
 */
export function hashedFolder(folder: string): Plugin {
  return {
    name: "hashed-folder",
    enforce: "post",
    generateBundle: {
      order: "post",
      handler(_options, bundle) {
        const hash = createHash("sha256");
        const files = Object.values(bundle).map((file) => ({
          file,
          source: file.type === "chunk" ? file.code : file.source,
        }));
        for (const { file, source } of files)
          if (file.fileName.startsWith(folder)) hash.update(file.fileName).update(source);
        const named = folder.replace(/[^/]+\/$/, `${hash.digest("hex").slice(0, DIGITS)}/`);
        for (const { file, source } of files) {
          delete bundle[file.fileName];
          this.emitFile({
            type: "asset",
            fileName: file.fileName.replace(folder, named),
            source: file.fileName.endsWith(".html") ? String(source).replaceAll(folder, named) : source,
          });
        }
      },
    },
  };
}
