import type { Comparison, FoundPlayer } from "../comparison/comparison.ts";
import { seasonsMessages } from "../messages/seasonsMessages.ts";
import { createWords } from "../messages/words.ts";
import { competitionSeason } from "./caption.ts";
import { figureText, type ChartWords } from "./figureText.ts";
import { headline } from "./headline.ts";
import { inTenWords } from "./inTenWords.ts";
import { playerLabels } from "./playerLabels.ts";
import { startOfSentence } from "./startOfSentence.ts";

/**
 * The first and the last season of the first player who has more than one with a figure. It claims no rise or fall: a
 * reported rate has no interval to deny it.
 *
 * @param shown one metric
 */
export function seasonsHeadline(shown: Comparison, words: ChartWords): string {
  const [compared] = shown.metrics;
  const seasons = followed(shown);
  const [from, to] = [seasons[0], seasons.at(-1)];
  if (compared === undefined || from === undefined || to === undefined) return headline(shown, words);
  const { metric, figures } = compared;
  const text = (slot: number) => {
    const figure = figures[slot];
    return figure === undefined ? "" : figureText(figure, metric, shown.numbers, words);
  };
  const same = from.player.dataset.season.label === to.player.dataset.season.label;
  const when = ({ dataset }: FoundPlayer) => (same ? competitionSeason(dataset) : dataset.season.label);
  // Of one player alone the label needs no club to tell his seasons apart.
  const said = createWords(words.locale, seasonsMessages);
  const values = {
    player: playerLabels([from.player], words)[0]?.short ?? "",
    noun: metric.noun,
    first: text(from.slot),
    last: text(to.slot),
    from: when(from.player),
    to: when(to.player),
  };
  const whole = said.say("trend.headline.seasons", values);
  const short = said.say("trend.headline.seasons.short", values);
  return startOfSentence(inTenWords(whole, short), words.locale);
}

interface Followed {
  readonly slot: number;
  readonly player: FoundPlayer;
}

/** The seasons of one player by time, two or more; none where nobody has two with a figure. */
function followed({ players, metrics }: Comparison): readonly Followed[] {
  const all = players.flatMap((player, slot) =>
    player.state === "found" && metrics[0]?.figures[slot]?.state === "value" ? [{ slot, player }] : [],
  );
  const ofOne = all
    .map(({ player: { season } }) => all.filter(({ player }) => player.season.player === season.player))
    .find((seasons) => new Set(seasons.map(({ player }) => player.dataset.id)).size > 1);
  return (ofOne ?? []).toSorted((a, b) => (time(a) < time(b) ? -1 : time(a) > time(b) ? 1 : 0));
}

function time({ player }: Followed): string {
  return player.dataset.season.id;
}
