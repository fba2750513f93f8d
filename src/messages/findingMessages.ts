import type { chartMessages } from "./chartMessages.ts";
import type { MessageKey, Words } from "./words.ts";

/** What the sentence and the panel on certainty say, in English; beside the chart, so not in the embed. */
export const findingMessages = {
  "competition.in.eng1": "in the Premier League",
  "competition.in.ita1": "in Serie A",
  "competition.in.esp1": "in La Liga",
  "competition.in.ger1": "in the Bundesliga",
  "competition.in.fra1": "in Ligue 1",
  "competition.in.world-cup": "at the World Cup",
  "competition.in.euro": "at the Euros",
  "competition.in.any": "in {competition}",
  "sentence.start.rate": "{player} averages {value} {noun} per 90 {where}",
  "sentence.start.total": "{player} has {value} {noun} {where}",
  "sentence.start.share": "{player} has {value} {noun} {where}",
  "sentence.same.rate.one": "{players} averages the same",
  "sentence.same.rate.other": "{players} average the same",
  "sentence.same.total.one": "{players} has as many",
  "sentence.same.total.other": "{players} have as many",
  "sentence.same.share.one": "{players} has the same",
  "sentence.same.share.other": "{players} have the same",
  "sentence.more.rate.one": "{players} averages more",
  "sentence.more.rate.other": "{players} average more",
  "sentence.more.total.one": "{players} has more",
  "sentence.more.total.other": "{players} have more",
  "sentence.more.share.one": "{players} has a higher one",
  "sentence.more.share.other": "{players} have a higher one",
  "sentence.named": "{player} ({value})",
  "sentence.named.where": "{player} ({value}, {competition})",
  "certainty.rate-only": "Minutes are not in this source, so no interval can be drawn.",
  "certainty.minutes": "{player}: {minutes} minutes.",
  "certainty.few": "{player}: {minutes} minutes, under 900: a rate still swings widely.",
  "certainty.very-few": "{player}: only {minutes} minutes, under 450: a rate says little.",
  "certainty.apart.2": "{percent} separates the two.",
  "certainty.apart.3": "{percent} separates first from third.",
  "certainty.apart.4": "{percent} separates first from fourth.",
  "certainty.apart.5": "{percent} separates first from fifth.",
  "certainty.apart.6": "{percent} separates first from sixth.",
} as const;

export type FindingWords = Words<MessageKey<typeof chartMessages> | MessageKey<typeof findingMessages>>;
