import { caption } from "../../findings/caption.ts";
import { sentence } from "../../findings/sentence.ts";
import type { LinkedChart } from "./linkedChart.ts";

/** Characters: what chats and search engines show of a description, with air. */
const LONGEST = 300;

/**
 * What a chart says, in a few sentences of plain text: the numbers, the peers and the sources; or why there is no chart.
 *
 * @returns at most 300 characters, whole sentences unless the first alone is longer
 */
export function describe({ drawing, words }: LinkedChart): string {
  if ("refused" in drawing) return clipped([drawing.refused]);
  const { peers, sources } = caption(drawing.shown, words);
  return clipped([sentence(drawing.shown, words) ?? drawing.subtitle, ...sources, peers]);
}

function clipped(sentences: readonly string[]): string {
  const [first = "", ...more] = sentences;
  let said = first.length > LONGEST ? `${[...first].slice(0, LONGEST - 1).join("")}…` : first;
  for (const next of more) {
    if (`${said} ${next}`.length > LONGEST) break;
    said = `${said} ${next}`;
  }
  return said;
}
