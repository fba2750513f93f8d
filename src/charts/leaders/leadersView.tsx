import type { Comparison } from "../../comparison/comparison.ts";
import { leaders, type Leaders, type NoLeaders } from "../../comparison/leaders.ts";
import { withEveryName } from "../../comparison/loadNames.ts";
import { competitionSeason } from "../../findings/caption.ts";
import { numberKind, panelTitle, type ChartWords } from "../../findings/figureText.ts";
import { leadersHeadline, rankedWho } from "../../findings/leadersHeadline.ts";
import { peersNeeded } from "../../findings/peersNeeded.ts";
import { playerLabels } from "../../findings/playerLabels.ts";
import { leadersMessages, type LeadersWords } from "../../messages/leadersMessages.ts";
import { createWords } from "../../messages/words.ts";
import { rankingDrawing, type RankingDrawing } from "../ranking/rankingDrawing.tsx";
import type { ChartView, Refusal, ViewInput } from "../view/chartView.ts";
import { leadersModel } from "./model.ts";

/** The first ten of the peer group on the first metric, the chosen players wherever they stand. */
export const leadersView = {
  load(sources, loaded, { peers }) {
    const ofPlayers = loaded.players.flatMap((ref) => ("unknown" in ref ? [] : [ref.dataset]));
    const asked = peers?.datasets ?? ofPlayers;
    const complete = asked.filter((id) => loaded.datasets.get(id)?.coverage === "complete");
    return withEveryName(sources, loaded, complete);
  },
  draw({ comparison }: ViewInput, words: ChartWords): RankingDrawing | Refusal {
    const own = createWords(words.locale, leadersMessages);
    const found = leaders(comparison);
    return found.state === "refused" ? refusal(found, comparison, words, own) : drawing(found, words, own);
  },
} satisfies ChartView;

function drawing(found: Leaders, words: ChartWords, own: LeadersWords): RankingDrawing {
  const { shown, compared, group, rows, of, top } = found;
  const { metric } = compared;
  const names = playerLabels(
    rows.map(({ player }) => player),
    words,
  ).map(({ short }) => short);
  const kind = numberKind(metric, shown.numbers);
  return rankingDrawing(
    leadersModel(found, words, own),
    {
      headline: leadersHeadline(found, { metric, kind, names, words, own }),
      subtitle: own.say(`leaders.subtitle.${metric.direction}`, {
        metric: panelTitle(compared, shown.numbers, words),
        top,
        of: words.number(of, 0),
        who: rankedWho(group, words, own),
        where: words.list(group.datasets.map(competitionSeason)),
      }),
      reading: [],
      shown,
    },
    words,
    own,
  );
}

function refusal(
  { reason }: NoLeaders,
  comparison: Comparison,
  words: ChartWords,
  own: LeadersWords,
): Refusal {
  const [compared] = comparison.metrics;
  return {
    headline: own.say("leaders.refused"),
    refused:
      reason === "no-peers"
        ? (peersNeeded(comparison, words) ?? "")
        : reason === "no-figures"
          ? own.say("leaders.no-figures", { metric: compared?.metric.label ?? "" })
          : own.say(`rank.${reason}`),
    ...(reason === "no-peers" && { needs: "peers" }),
    shown: { ...comparison, metrics: comparison.metrics.slice(0, 1) },
  };
}
