import { besideClub } from "../bars/panelStyle.ts";
import { textWidth } from "../text/textWidth.ts";
import type { ProfileModel } from "./model.ts";

/** Type sizes in pixels, and the size of a dot. */
export const PROFILE_TYPE = {
  heading: 13,
  title: 13,
  note: 12,
  value: 13,
  rank: 12,
  tick: 12,
  dot: 12,
} as const;

/** How a profile is set at one width. */
export interface ProfileStyle {
  readonly width: number;
  /** Values stand beside the axis in a column a player; else below it. */
  readonly beside: boolean;
  /** Pixels that a metric's title has. */
  readonly titles: number;
  readonly axis: { readonly x: number; readonly width: number };
  /** Of the players' columns, where values stand beside. */
  readonly columns: { readonly x: number; readonly width: number; readonly pitch: number };
}

const GAP = 18;
/** A dot at 0 and the "100" reach over the axis's end. */
const OVERHANG = 13;
const LEAST_AXIS = 170;
/** Kept free at the right: a bold name in a wide font runs past its estimated width. */
const MARGIN = 6;

/** Values beside the axis where that leaves it room enough to be read, else below it. */
export function profileStyle(model: ProfileModel, width: number): ProfileStyle {
  const rows = model.groups.flatMap(({ rows }) => rows);
  const titles = Math.min(
    Math.max(120, Math.min(230, width * 0.26)),
    Math.ceil(Math.max(90, ...rows.map(({ title }) => textWidth(title, PROFILE_TYPE.title, true)))),
  );
  const column = columnWidth(model);
  const pitch = column + GAP;
  const axis = width - MARGIN - titles - GAP - pitch * model.players.length;
  const beside = axis >= LEAST_AXIS;
  return {
    width,
    beside,
    titles: beside ? titles : width,
    axis: beside
      ? { x: titles + GAP + OVERHANG, width: axis - 2 * OVERHANG }
      : { x: OVERHANG, width: Math.max(0, width - 2 * OVERHANG) },
    columns: { x: titles + GAP + axis + GAP, width: column, pitch },
  };
}

function columnWidth({ groups, players }: ProfileModel): number {
  const marks = groups.flatMap(({ rows }) => rows.flatMap(({ marks }) => marks));
  const cells = marks.flatMap(({ value, rank, percentile }) =>
    percentile === undefined || rank === undefined
      ? []
      : [textWidth(value, PROFILE_TYPE.value, true), textWidth(rank, PROFILE_TYPE.rank)],
  );
  const names = players.map(({ label }) => 20 + textWidth(besideClub(label), PROFILE_TYPE.title, true));
  return Math.ceil(Math.max(64, ...cells, Math.min(96, Math.max(0, ...names))));
}
