import type { PlayerSeason } from "../../domain/playerSeason.ts";
import { slug } from "../../domain/slug.ts";
import { nameColumn, type NameRow, type WrittenNames } from "../parseNames.ts";
import type { CutFile } from "./cutFile.ts";

/** The names file of a dataset; `parseNames` reads it. */
export function formatNames(rows: readonly PlayerSeason[]): CutFile {
  return { format: "per90-names/1", names: writtenNames(rows) };
}

/**
 * Names with what their ids and short names do not follow from, joined by `|`; `nameColumn` reads them. Where any name,
 * short name and id do not follow from each other, a list with that one spelled out.
 */
export function writtenNames(rows: readonly PlayerSeason[]): WrittenNames {
  const names = rows.map(writtenName);
  return names.every((name) => typeof name === "string") ? names.join("|") : names;
}

function writtenName(season: PlayerSeason): string | NameRow {
  const { player, name, shortName } = season;
  const suffix = player === slug(name) ? "" : `#${player.slice(slug(name).length + 1)}`;
  const written = `${name}${initialMark(name, shortName)}${suffix}`;
  const back = written.includes("|") ? undefined : nameColumn(written, 1, "names")[0];
  const same = back?.player === player && back.name === name && back.shortName === shortName;
  return same ? written : { player, name, shortName };
}

function initialMark(name: string, shortName: string): string {
  if (!name.includes(" ") || shortName.startsWith(`${name.charAt(0)}. `)) return "";
  return shortName === name ? "=" : `=${shortName.slice(0, shortName.indexOf("."))}`;
}
