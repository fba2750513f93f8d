import type { Selection } from "./selection.ts";

/** Another first or last day; undefined leaves that end to the season. */
export function withDate(selection: Selection, end: "from" | "to", date: string | undefined): Selection {
  const { [end]: _, ...rest } = selection;
  return date === undefined ? rest : { ...rest, [end]: date };
}

/** Every day of the season again. */
export function withWholeSeason(selection: Selection): Selection {
  const { from: _, to: __, ...rest } = selection;
  return rest;
}
