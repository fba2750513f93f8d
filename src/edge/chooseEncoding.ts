import type { Encoding } from "./staticFiles.ts";

/** The smaller packing first: it wins where the reader likes two the same. */
const PREFERRED = ["br", "gzip"] as const;

/**
 * The packing to send: what the reader likes most of what there is, the smaller one when liked the same.
 *
 * @param accept the Accept-Encoding header, null when there is none
 * @param packed the packings at hand beside the file itself
 * @returns `identity` when nothing else is both asked for and at hand
 */
export function chooseEncoding(accept: string | null, packed: readonly Encoding[]): Encoding {
  const weights = parseWeights(accept ?? "");
  const weight = (encoding: string) => weights.get(encoding) ?? weights.get("*") ?? 0;
  let best: Encoding = "identity";
  for (const encoding of PREFERRED) {
    if (!packed.includes(encoding)) continue;
    if (weight(encoding) > (best === "identity" ? 0 : weight(best))) best = encoding;
  }
  return best;
}

function parseWeights(accept: string): ReadonlyMap<string, number> {
  return new Map(
    accept.split(",").map((part) => {
      const [encoding = "", ...parameters] = part.toLowerCase().split(";");
      return [encoding.trim(), quality(parameters)];
    }),
  );
}

function quality(parameters: readonly string[]): number {
  const q = parameters.map((parameter) => parameter.trim()).find((parameter) => parameter.startsWith("q="));
  const value = q === undefined ? 1 : Number(q.slice(2));
  return Number.isFinite(value) ? value : 0;
}
