import * as v from "valibot";
import type { ServedDataset } from "../domain/dataset.ts";
import type { PlayerId } from "../domain/ids.ts";
import type { PlayerSeason } from "../domain/playerSeason.ts";
import { slug } from "../domain/slug.ts";
import { checked } from "./checked.ts";
import { invalid } from "./invalid.ts";
import { oneOf } from "./leaves.ts";
import { servedFile } from "./servedFile.ts";
import { objectOf } from "./shapes.ts";

/** Who a row is. */
export type NameRow = Pick<PlayerSeason, "player" | "name" | "shortName">;

/** Names joined by `|`; a list where one of them must be spelled out. */
export type WrittenNames = string | readonly (string | NameRow)[];

const namesSchema = () => objectOf({ format: oneOf(["per90-names/1"])(), names: writtenNames() });

/** Names as `nameColumn` reads them. */
export const writtenNames = () => v.custom<WrittenNames>((names) => [names].flat().every(isName), "names");

function isName(name: unknown): boolean {
  const parts: Partial<NameRow> = Object(name);
  return (
    typeof name === "string" ||
    [parts.player, parts.name, parts.shortName].every((part) => part && typeof part === "string")
  );
}

/**
 * Reads `names.json`: who every row is, in the dataset's order.
 *
 * @throws AppError DATA_NOT_JSON, DATA_INVALID with the exact place, or DATA_WRONG_HASH
 */
export function parseNames(json: string, at: string, served: ServedDataset): readonly NameRow[] {
  const { names } = servedFile(
    json,
    at,
    served,
    import.meta.env.MODE === "embed" ? undefined : (value) => checked(namesSchema(), value, at),
  );
  return nameColumn(names, served.rows, at);
}

/**
 * Reads names joined by `|`, or a list of them.
 *
 * `Virgil van Dijk` is V. van Dijk; `David Silva=` is called the same in short; `Bamidele Alli=D` is D. Alli.
 * What follows a `#` tells a namesake's id apart: `Rafinha#1993`. Who fits none of that is an object in a list.
 */
export function nameColumn(names: WrittenNames, rows: number, at: string): readonly NameRow[] {
  const column = (typeof names === "string" ? names.split("|") : names).map(nameRow);
  if (import.meta.env.MODE !== "embed" && !areWhole(column, rows))
    throw invalid(at, "$.names", `${rows} names`, column.length);
  return column;
}

function areWhole(column: readonly NameRow[], rows: number): boolean {
  return column.length === rows && column.every(({ player }) => player !== "");
}

function nameRow(written: string | NameRow): NameRow {
  if (typeof written !== "string") return written;
  const [called = "", suffix] = written.split("#");
  const [name = "", initial] = called.split("=");
  const id = suffix === undefined ? slug(name) : `${slug(name)}-${suffix}`;
  return { player: id as PlayerId, name, shortName: shortName(name, initial) };
}

function shortName(name: string, initial: string | undefined): string {
  const space = name.indexOf(" ");
  if (initial === "" || space < 0) return name;
  return `${initial ?? name.charAt(0)}.${name.slice(space)}`;
}
