import type { OwnMetric, OwnNumbers } from "../../domain/ownNumbers.ts";
import { encodeOwn } from "../../selection/own/encodeOwn.ts";
import { DEFAULT_SELECTION } from "../../selection/defaultSelection.ts";
import { formatSelection } from "../../selection/formatSelection.ts";
import { MAX_LINK, type Selection } from "../../selection/selection.ts";

/** A link that carries its numbers, and what of the definitions it has room for. */
export interface OwnLink {
  readonly link: string;
  /** What stands behind `#o=` in it. */
  readonly text: string;
  readonly definitions: "all" | "short" | "none";
}

/** Characters of a definition that was cut. */
const CUT = 40;

/**
 * The link to numbers that travel in it: view, theme and language in the query, everything else behind `#o=`, where no
 * server sees it. Where the link would get too long, what the sources count goes first, then the ends of definitions,
 * then definitions.
 *
 * @param root address of the page, with a slash at its end
 * @param room characters that it may have
 * @returns the longest that fits the room, else the shortest there is
 */
export async function ownLink(
  own: OwnNumbers,
  selection: Selection,
  root: string,
  room: number = MAX_LINK,
): Promise<OwnLink> {
  const query = ownQuery(selection, own);
  const address = `${root}${query === "" ? "" : `?${query}`}#o=`;
  let shortest: OwnLink = { link: "", text: "", definitions: "none" };
  for (const { definitions, write } of TRIES) {
    const written = { ...own, metrics: own.metrics.map(write) };
    const text = await encodeOwn(written);
    shortest = { link: address + text, text, definitions };
    if (shortest.link.length <= room) return shortest;
  }
  return shortest;
}

const TRIES: readonly { definitions: OwnLink["definitions"]; write(metric: OwnMetric): OwnMetric }[] = [
  { definitions: "all", write: (metric) => metric },
  { definitions: "all", write: (metric) => ({ ...metric, counted: "" }) },
  {
    definitions: "short",
    write: (metric) => ({ ...metric, counted: "", definition: cut(metric.definition) }),
  },
  { definitions: "none", write: (metric) => ({ ...metric, counted: "", definition: "" }) },
];

/** At the end of a word. */
function cut(definition: string): string {
  if (definition.length <= CUT) return definition;
  return `${definition.slice(0, CUT).replace(/\s+\S*$/, "")}…`;
}

/** Only how it is seen: who and what is compared, and the author's headline, no server may see. */
function ownQuery({ chart, numbers, theme, language }: Selection, own: OwnNumbers): string {
  return formatSelection({
    ...DEFAULT_SELECTION,
    chart,
    numbers: numbers === "pct" ? numbers : own.numbers,
    theme,
    ...(language !== undefined && { language }),
  });
}
