import { caption } from "../findings/caption.ts";
import { sentence } from "../findings/sentence.ts";
import { findingMessages } from "../messages/findingMessages.ts";
import { chartMessages } from "../messages/chartMessages.ts";
import { createWords } from "../messages/words.ts";
import type { TakenChart } from "./takenChart.ts";

/** The finding as a sentence with what it rests on: peers, sources and the link where there is one, a line each; undefined for nothing to say. */
export function quotedSentence({ drawing, link, words }: TakenChart): string | undefined {
  const said = sentence(drawing.shown, createWords(words.locale, { ...chartMessages, ...findingMessages }));
  if (said === undefined) return undefined;
  const { peers, rateOnly, sources } = caption(drawing.shown, words);
  const origin = [peers, rateOnly, ...sources].filter((line) => line !== undefined);
  return [said, origin.join(" "), ...(link === undefined ? [] : [link])].join("\n");
}
