import type { Comparison, FoundPlayer } from "../../comparison/comparison.ts";
import type { Leaders } from "../../comparison/leaders.ts";
import { competitionSeason } from "../../findings/caption.ts";
import type { ChartWords } from "../../findings/figureText.ts";
import { rankedWho } from "../../findings/leadersHeadline.ts";
import { clubNames } from "../../findings/playerLabels.ts";
import type { LeadersWords } from "../../messages/leadersMessages.ts";
import { rankingModel, type RankingModel } from "../ranking/model.ts";

/** The first of a peer group as ranked bars: a player's club beside the name, with what else tells the drawn apart. */
export function leadersModel(leaders: Leaders, words: ChartWords, own: LeadersWords): RankingModel {
  const { rows, compared, shown, group, of, level } = leaders;
  const quiet = (player: FoundPlayer) => {
    const club = clubNames(player);
    const where = whereOf(player, shown);
    return where === undefined ? club : own.say("rank.where", { club, where });
  };
  return rankingModel(
    {
      rows,
      compared,
      numbers: shown.numbers,
      of,
      rankTitle: own.say("leaders.rank", { of: words.number(of, 0), who: rankedWho(group, words, own) }),
      notes: level.count === 0 ? [] : [own.say("leaders.level", { count: level.count, rank: level.rank })],
      quiet,
    },
    words,
    own,
  );
}

/** What of competition and season the drawn do not share; undefined when they share both. */
function whereOf({ dataset }: FoundPlayer, { datasets }: Comparison): string | undefined {
  if (datasets.length < 2) return undefined;
  const oneSeason = datasets.every(({ season }) => season.label === dataset.season.label);
  return oneSeason ? dataset.competition.name : competitionSeason(dataset);
}
