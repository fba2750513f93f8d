import { cellText } from "../cells/cellText.ts";
import { isInHeading } from "../columns/fbrefHeadings.ts";
import type { GridRow } from "../source/openedFile.ts";
import type { TableColumn } from "./table.ts";

/**
 * The columns as their header names them, each with the heading above it.
 *
 * A heading is written over each of its columns, or over the first alone, as merged cells are read: then it is carried
 * right, to the next heading or as far as a known heading reaches.
 *
 * @param width how many columns there are
 */
export function nameColumns(
  width: number,
  names: GridRow | undefined,
  groups: GridRow | undefined,
): readonly TableColumn[] {
  if (names === undefined)
    return Array.from({ length: width }, (_, at) => ({ at, name: `Column ${at + 1}` }));
  const headings = groups === undefined ? [] : groups.cells.map(cellText);
  const carried = !headings.some((heading, at) => heading !== "" && heading === headings[at + 1]);
  let heading = "";
  return Array.from({ length: width }, (_, at) => {
    const name = cellText(names.cells[at]);
    const own = headings[at] ?? "";
    if (own !== "" || !carried || !isInHeading(heading, name)) heading = own;
    // A name of two rows, the lower one empty, stands in the upper.
    if (name === "") return { at, name: own };
    return heading === "" ? { at, name } : { at, name, group: heading };
  });
}
