import type { FoundPlayer } from "../../comparison/comparison.ts";
import type { Squad } from "../../comparison/squad.ts";
import { competitionSeason } from "../../findings/caption.ts";
import type { ChartWords } from "../../findings/figureText.ts";
import { clubNames } from "../../findings/playerLabels.ts";
import type { SquadWords } from "../../messages/squadMessages.ts";
import { rankingModel, type RankingModel } from "../ranking/model.ts";

/** A squad as ranked bars: a player's role beside the name, an outsider's club and, where it is another, season. */
export function squadModel(squad: Squad, words: ChartWords, own: SquadWords): RankingModel {
  const { rows, compared, shown, club, of } = squad;
  const quiet = (player: FoundPlayer) =>
    isOfClub(player, squad) ? roleText(player, own) : outsiderText(player, squad, own);
  return rankingModel(
    {
      rows,
      compared,
      numbers: shown.numbers,
      of,
      rankTitle: own.say("squad.rank", { of: words.number(of, 0), club: club.name }),
      notes: notes(squad, words, own),
      quiet,
    },
    words,
    own,
  );
}

function isOfClub({ dataset, clubs }: FoundPlayer, squad: Squad): boolean {
  return dataset.id === squad.dataset.id && clubs.length === 1 && clubs[0]?.id === squad.club.id;
}

function roleText({ season }: FoundPlayer, own: SquadWords): string {
  return own.say(`role.${season.role ?? "unknown"}`);
}

function outsiderText(player: FoundPlayer, { dataset }: Squad, own: SquadWords): string {
  const club = clubNames(player);
  if (player.dataset.id === dataset.id) return club;
  return own.say("rank.where", { club, where: competitionSeason(player.dataset) });
}

function notes(
  { leftOut, minMinutes, withoutFigure }: Squad,
  words: ChartWords,
  own: SquadWords,
): readonly string[] {
  const minutes = words.number(minMinutes, 0);
  return [
    leftOut > 0 ? own.say("squad.left-out", { count: leftOut, minutes }) : [],
    withoutFigure > 0 ? own.say("squad.without", { count: withoutFigure }) : [],
  ].flat();
}
