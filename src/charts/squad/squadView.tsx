import type { Comparison } from "../../comparison/comparison.ts";
import { findPlayer } from "../../comparison/findPlayer.ts";
import { withEveryName } from "../../comparison/loadNames.ts";
import { squad, type NoSquad, type Squad } from "../../comparison/squad.ts";
import { squadAsked } from "../../comparison/squadAsked.ts";
import { competitionSeason } from "../../findings/caption.ts";
import { numberKind, type ChartWords } from "../../findings/figureText.ts";
import { playerLabels } from "../../findings/playerLabels.ts";
import type { RankingSpeech } from "../../findings/rankingFinding.ts";
import { squadAhead } from "../../findings/squadAhead.ts";
import { squadHeadline } from "../../findings/squadHeadline.ts";
import { squadMessages, type SquadWords } from "../../messages/squadMessages.ts";
import { createWords } from "../../messages/words.ts";
import { readSquad } from "../../selection/squad.ts";
import { rankingDrawing, type RankingDrawing } from "../ranking/rankingDrawing.tsx";
import type { ChartView, Refusal, ViewInput } from "../view/chartView.ts";
import { squadModel } from "./model.ts";

/** A club's players ranked on the first metric, the chosen outsiders where they would stand. */
export const squadView = {
  keys: new Map([["q", readSquad]]),
  load(sources, loaded, selection) {
    const players = loaded.players.map((ref) => findPlayer(ref, loaded.datasets, loaded.unreadable).player);
    const asked = squadAsked(selection.squad, players);
    return withEveryName(sources, loaded, asked === undefined ? [] : [asked.dataset]);
  },
  draw({ comparison, loaded, selection }: ViewInput, words: ChartWords): RankingDrawing | Refusal {
    const own = createWords(words.locale, squadMessages);
    const found = squad(comparison, selection.squad, loaded.datasets, loaded.unreadable);
    return found.state === "refused" ? refusal(found, comparison, own) : drawing(found, words, own);
  },
} satisfies ChartView;

function drawing(found: Squad, words: ChartWords, own: SquadWords): RankingDrawing {
  const { shown, compared, club, dataset, rows, clubAlone } = found;
  const { metric } = compared;
  const kind = numberKind(metric, shown.numbers);
  const names = playerLabels(
    rows.map(({ player }) => player),
    words,
  ).map(({ short }) => short);
  const speech: RankingSpeech<SquadWords> = { metric, kind, names, words, own };
  const label = compared.derived ? words.say("metric.derived", { metric: metric.label }) : metric.label;
  const where = own.say("rank.where", { club: club.name, where: competitionSeason(dataset) });
  return rankingDrawing(
    squadModel(found, words, own),
    {
      headline: squadHeadline(found, speech),
      subtitle: words.say(kind === "rate" ? "subtitle.per90" : `subtitle.${kind}`, {
        metric: label,
        seasons: metric.direction === "lower" ? own.say("squad.lowest-first", { where }) : where,
      }),
      reading: [
        squadAhead(found, speech) ?? [],
        clubAlone ? own.say("squad.reading.alone", { club: club.name }) : [],
      ].flat(),
      shown,
    },
    words,
    own,
  );
}

function refusal({ reason, dataset }: NoSquad, comparison: Comparison, own: SquadWords): Refusal {
  const [compared] = comparison.metrics;
  const where = dataset === undefined ? "" : competitionSeason(dataset);
  const shared = reason === "no-metric" || reason === "unnamed";
  return {
    headline: own.say("squad.refused"),
    refused: own.say(shared ? `rank.${reason}` : `squad.refused.${reason}`, {
      where,
      metric: compared?.metric.label ?? "",
    }),
    ...(reason === "selection" && { needs: "squad" }),
    shown: { ...comparison, metrics: comparison.metrics.slice(0, 1) },
  };
}
