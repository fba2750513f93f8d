import { checked } from "../data/checked.ts";
import { oneOf } from "../data/leaves.ts";
import { parseDataset } from "../data/parseDataset.ts";
import { parseHead } from "../data/parseHead.ts";
import { parseIndex } from "../data/parseIndex.ts";
import { parseRelease } from "../data/parseRelease.ts";
import { readForeignJson } from "../data/readForeignJson.ts";
import { objectOf } from "../data/shapes.ts";

type Parse = (text: string, at: string) => unknown;

const PARSERS: ReadonlyMap<string, Parse> = new Map<string, Parse>([
  ["per90-dataset/1", parseDataset],
  ["per90-served/1", parseHead],
  ["per90-index/1", parseIndex],
  ["per90-release/1", parseRelease],
]);

const formatSchema = objectOf({ format: oneOf([...PARSERS.keys()])() });

/**
 * Holds the text of a file against the app's own parser for the format it names.
 *
 * @throws AppError naming what is wrong and where
 */
export function checkFile(text: string, at: string): void {
  const { format } = checked(formatSchema, readForeignJson(text, at), at);
  PARSERS.get(format)?.(text, at);
}
