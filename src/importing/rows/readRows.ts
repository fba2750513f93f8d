import { clubId } from "../../data/clubId.ts";
import type { ClubId, PlayerId } from "../../domain/ids.ts";
import type { Club, PlayerSeason } from "../../domain/playerSeason.ts";
import type { GridRow } from "../source/openedFile.ts";
import { doubtfulRows } from "./doubtfulRows.ts";
import type { FoundProblem } from "./foundProblem.ts";
import { inClubOrder } from "./inClubOrder.ts";
import { people } from "./people.ts";
import { readDraft } from "./readDraft.ts";
import { readFigures } from "./readFigures.ts";
import type { RowDraft, RowRules } from "./rowDraft.ts";
import { shortName } from "./shortName.ts";

/** A row that is in the dataset. */
export interface KeptRow {
  readonly season: PlayerSeason;
  /** Words of the full name that the name does not have. */
  readonly also: string;
  /** A figure for each column of the plan; NaN for a gap. */
  readonly figures: readonly number[];
}

/** Rows read: each is kept, or skipped by exactly one problem. */
export interface RowsRead {
  /** By club, then minutes from the most, as datasets are. */
  readonly kept: readonly KeptRow[];
  readonly problems: readonly FoundProblem[];
  readonly skipped: number;
}

/** Reads all rows of players, each by itself and then beside the others. */
export function readRows(rows: readonly GridRow[], rules: RowRules): RowsRead {
  const problems: FoundProblem[] = [];
  const figures = new Map<RowDraft, readonly number[]>();
  const clubNamed = clubsByName();
  for (const row of rows) {
    const draft = readDraft(row, rules, clubNamed);
    if ("code" in draft) problems.push(draft);
    else addFigures(draft, rules, figures, problems);
  }
  const found = people([...figures.keys()]);
  const doubtful = doubtfulRows(found, rules.plan);
  const dropped = new Set(doubtful.flatMap(({ row, effect }) => (effect === "skipped" ? [row] : [])));
  const kept = [...found.personOf].flatMap(([draft, person]) => {
    const player = found.ids.get(person);
    if (player === undefined || dropped.has(draft.row)) return [];
    const season = seasonOf(draft, player);
    return [{ season, also: draft.who.also, figures: figures.get(draft) ?? [] }];
  });
  const all = [...problems.filter(({ row }) => !dropped.has(row)), ...doubtful];
  return {
    kept: kept.toSorted((a, b) => inClubOrder(a.season, b.season)),
    problems: all,
    skipped: rows.length - kept.length,
  };
}

/** Keeps a draft with its figures; a row that says neither minutes nor any figure is skipped. */
function addFigures(
  draft: RowDraft,
  { plan, style }: RowRules,
  figures: Map<RowDraft, readonly number[]>,
  problems: FoundProblem[],
): void {
  const { values, problems: gaps } = readFigures(draft, plan.figures, style);
  const says = draft.insisted || draft.minutes !== undefined || values.some((value) => !Number.isNaN(value));
  if (!says) {
    const at = plan.facts.get("minutes") ?? plan.facts.get("nineties");
    problems.push({
      row: draft.row,
      code: "no-minutes",
      effect: "skipped",
      ...(at === undefined ? {} : { at }),
    });
    return;
  }
  figures.set(draft, values);
  problems.push(...draft.problems, ...gaps);
}

/** Clubs by name; those of one id are all spelled as the first of them. */
function clubsByName(): (name: string) => Club {
  const byName = new Map<string, Club>();
  const byId = new Map<ClubId, Club>();
  return (name) => {
    const known = byName.get(name);
    if (known !== undefined) return known;
    const id = clubId(name);
    const club = byId.get(id) ?? { id, name };
    byId.set(id, club);
    byName.set(name, club);
    return club;
  };
}

function seasonOf(draft: RowDraft, player: PlayerId): PlayerSeason {
  const { who, club, place, birth, minutes, matches, starts } = draft;
  const { name } = who;
  const { position, role } = place;
  return {
    player,
    name,
    shortName: shortName(name),
    club,
    position,
    role,
    born: birth.born,
    minutes,
    matches,
    starts,
  };
}
