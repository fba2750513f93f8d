import type { Minutes } from "../../domain/ids.ts";
import type { Club } from "../../domain/playerSeason.ts";
import type { RowAnswer } from "../review/answers.ts";
import type { GridRow } from "../source/openedFile.ts";
import type { NumberStyle } from "../table/table.ts";
import type { Birth } from "./birth.ts";
import type { ColumnPlan } from "./columnPlan.ts";
import type { FoundProblem } from "./foundProblem.ts";
import type { Place } from "./positionOf.ts";
import type { RowName } from "./rowName.ts";

/** Everything that rows are read by. */
export interface RowRules {
  readonly plan: ColumnPlan;
  /** How many columns the table has. */
  readonly columns: number;
  readonly style: NumberStyle;
  readonly answers: ReadonlyMap<number, RowAnswer>;
  /** ISO date that ages were taken on. */
  readonly date: string | undefined;
  /** Of rows that name none. */
  readonly club: string;
  /** Whether clubs stand behind a nation's code, "eng Arsenal". */
  readonly nationBeforeClub: boolean;
}

/** A row read by itself: who, where and how long, before it is known who the others are. */
export interface RowDraft {
  /** With the cells that the reader mended. */
  readonly row: GridRow;
  readonly who: RowName;
  readonly club: Club;
  readonly place: Place;
  readonly birth: Birth;
  readonly minutes: Minutes | undefined;
  readonly matches: number | undefined;
  readonly starts: number | undefined;
  /** Noted and gaps. */
  readonly problems: readonly FoundProblem[];
  /** The reader wants it as it is. */
  readonly insisted: boolean;
}
