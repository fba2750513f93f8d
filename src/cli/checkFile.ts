import { checked } from "../data/checked.ts";
import { metricId, oneOf } from "../data/leaves.ts";
import { parseDataset } from "../data/parseDataset.ts";
import { parseDictionary } from "../data/parseDictionary.ts";
import { parseHead } from "../data/parseHead.ts";
import { parseIndex } from "../data/parseIndex.ts";
import { parseMetric } from "../data/parseMetric.ts";
import { parseRelease } from "../data/parseRelease.ts";
import { readForeignJson } from "../data/readForeignJson.ts";
import { listOf, objectOf, recordOf } from "../data/shapes.ts";
import { ROLES } from "../domain/position.ts";

type Parse = (text: string, at: string) => unknown;

const PARSERS: ReadonlyMap<string, Parse> = new Map<string, Parse>([
  ["per90-dataset/1", parseDataset],
  ["per90-served/1", parseHead],
  ["per90-index/1", parseIndex],
  ["per90-release/1", parseRelease],
  ["per90-dictionary/1", parseDictionary],
]);

const formatSchema = objectOf({ format: oneOf([...PARSERS.keys()])() });

/** Of the dictionary, charts fetch files without a format, which would cost every reader: their place tells it. */
const NAMELESS = /(?:^|[/\\])dictionary[/\\](?:[0-9a-f]{12}[/\\])?(?!metrics\.)([a-z0-9-]+)\.json$/;

const presetsSchema = recordOf(oneOf([...ROLES, "unknown"])(), listOf(metricId()));

/**
 * Holds the text of a file against the app's own parser for the format it names; of a metric or the presets below
 * `dictionary/`, for what its name says.
 *
 * @throws AppError naming what is wrong and where
 */
export function checkFile(text: string, at: string): void {
  const [, name] = NAMELESS.exec(at) ?? [];
  if (name === "presets") return void checked(presetsSchema, readForeignJson(text, at), at);
  if (name !== undefined) return void parseMetric(text, at, name);
  const { format } = checked(formatSchema, readForeignJson(text, at), at);
  PARSERS.get(format)?.(text, at);
}
