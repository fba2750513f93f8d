import type { PlayerSeason } from "../../domain/playerSeason.ts";
import { nameColumn } from "../../data/parseNames.ts";
import { slug } from "../../domain/slug.ts";
import type { CutFile } from "./cutFile.ts";

/** The names file of a dataset; `parseNames` reads it. */
export function formatNames(rows: readonly PlayerSeason[]): CutFile {
  return { format: "per90-names/1", names: writtenNames(rows) };
}

/**
 * Names joined by `|`, with what their ids and short names do not follow from; `nameColumn` reads them.
 *
 * @throws Error for a name that cannot be written so
 */
export function writtenNames(rows: readonly PlayerSeason[]): string {
  const written = rows.map(writtenName).join("|");
  const read = nameColumn(written, rows.length, "names");
  rows.forEach(({ player, name, shortName }, i) => {
    const back = read[i];
    if (back?.player === player && back.name === name && back.shortName === shortName) return;
    throw new Error(`${player}: expected a name, short name and id that follow from each other, got ${name}`);
  });
  return written;
}

function writtenName({ player, name, shortName }: PlayerSeason): string {
  const suffix = player === slug(name) ? "" : `#${player.slice(slug(name).length + 1)}`;
  return `${name}${initialMark(name, shortName)}${suffix}`;
}

function initialMark(name: string, shortName: string): string {
  if (!name.includes(" ") || shortName.startsWith(`${name.charAt(0)}. `)) return "";
  return shortName === name ? "=" : `=${shortName.slice(0, shortName.indexOf("."))}`;
}
