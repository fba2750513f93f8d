import type { PlayerSeason } from "../../domain/playerSeason.ts";
import { slug } from "../../domain/slug.ts";
import { nameColumn, type NameRow, type WrittenNames } from "../parseNames.ts";
import { clubRuns, kindDigits } from "./clubsAndKinds.ts";

/** What several files of a cut say of its rows, worked out once: there may be 200,000. */
export interface WrittenRows {
  readonly rows: readonly PlayerSeason[];
  /** A row each, as `nameColumn` reads them. */
  readonly names: readonly (string | NameRow)[];
  readonly clubs: ReturnType<typeof clubRuns>;
  readonly kinds: ReturnType<typeof kindDigits>;
}

/** Rows with their names, clubs and kinds as files write them. */
export function writtenRows(rows: readonly PlayerSeason[]): WrittenRows {
  return { rows, names: rows.map(writtenName), clubs: clubRuns(rows), kinds: kindDigits(rows) };
}

/**
 * Names with what their ids and short names do not follow from, joined by `|`; `nameColumn` reads them. Where any name,
 * short name and id do not follow from each other, a list with that one spelled out.
 */
export function joinedNames(names: readonly (string | NameRow)[]): WrittenNames {
  return names.every((name) => typeof name === "string") ? names.join("|") : names;
}

function writtenName({ player, name, shortName }: PlayerSeason): string | NameRow {
  const id = slug(name);
  const suffix = player === id ? "" : `#${player.slice(id.length + 1)}`;
  const written = `${name}${initialMark(name, shortName)}${suffix}`;
  const back = written.includes("|") ? undefined : nameColumn(written, 1, "names")[0];
  const same = back?.player === player && back.name === name && back.shortName === shortName;
  return same ? written : { player, name, shortName };
}

function initialMark(name: string, shortName: string): string {
  if (!name.includes(" ") || shortName.startsWith(`${name.charAt(0)}. `)) return "";
  return shortName === name ? "=" : `=${shortName.slice(0, shortName.indexOf("."))}`;
}
