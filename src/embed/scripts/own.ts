import { evidenceMessages } from "../../messages/evidenceMessages.ts";
import { ownMessages } from "../../messages/ownMessages.ts";
import { rareMessages } from "../../messages/rareMessages.ts";
import { createWords } from "../../messages/words.ts";
import { noted } from "../../charts/view/noted.ts";
import { CHART_KINDS, type Selection } from "../../selection/selection.ts";
import { ownFragment } from "../../selection/own/ownFragment.ts";
import type { EmbedScript } from "../embedScript.ts";
import { wordsOf } from "../embedWords.ts";
import { ownEmbed } from "../ownEmbed.ts";

/** Draws the numbers that an address carries in its fragment; a script of its own, since nearly every link has none. */
export async function own(hash: string, chart: string | null, selection: Selection, { view }: EmbedScript) {
  const words = wordsOf({ ...evidenceMessages, ...rareMessages });
  const kind = CHART_KINDS.find((one) => one === chart) ?? "bars";
  const text = ownFragment(hash) ?? "";
  const { drawing, headline } = await ownEmbed(text, { asked: { ...selection, chart: kind }, view, words });
  const said = createWords(words.locale, ownMessages);
  return { drawing: noted(drawing, `${said.say("own.note")} ${said.say("own.unchecked")}`), headline, words };
}
