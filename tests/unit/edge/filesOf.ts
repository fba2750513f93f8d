import type { StaticFiles } from "../../../src/edge/staticFiles.ts";

/** Files in memory; a packed one reads as its encoding, a colon and the text. */
export function filesOf(texts: Readonly<Record<string, string>>): StaticFiles {
  const byPath = new Map(Object.entries(texts));
  return {
    find: async (path) => {
      const text = byPath.get(path);
      if (text === undefined) return undefined;
      return {
        packed: ["br", "gzip"],
        hash: path.length.toString(16),
        read: async (encoding) =>
          new TextEncoder().encode(encoding === "identity" ? text : `${encoding}:${text}`),
      };
    },
  };
}
