import type { Dataset, DatasetHead } from "../domain/dataset.ts";
import type { Club } from "../domain/playerSeason.ts";

/** The clubs of one dataset, by name. */
export interface DatasetClubs {
  readonly dataset: DatasetHead;
  readonly clubs: readonly Club[];
}

/** The clubs whose squads can be ranked: those of the datasets that hold every player. */
export function squadClubs(datasets: Iterable<Dataset>): readonly DatasetClubs[] {
  return [...datasets]
    .filter(({ coverage }) => coverage === "complete")
    .map((dataset) => {
      const clubs = new Map(dataset.rows.map(({ club }) => [club.id, club]));
      return { dataset, clubs: [...clubs.values()].toSorted((a, b) => a.name.localeCompare(b.name, "en")) };
    });
}
