import { cellText, type TakenTable } from "./takenTable.ts";

/** The table as HTML that any editor keeps: heads with their scope, the title as caption, the lines below. */
export function htmlTable({ title, head, rows, lines }: TakenTable): string {
  const heads = head.map((cell) => `<th scope="col">${escaped(cell)}</th>`).join("");
  const body = rows.map(([about, ...cells]) => {
    const figures = cells.map((cell) => `<td>${escaped(cellText(cell))}</td>`).join("");
    return `<tr><th scope="row">${escaped(cellText(about))}</th>${figures}</tr>`;
  });
  return [
    "<figure>",
    `<table><caption>${escaped(title)}</caption>`,
    `<thead><tr>${heads}</tr></thead>`,
    "<tbody>",
    ...body,
    "</tbody></table>",
    `<figcaption>${lines.map(escaped).join("<br>")}</figcaption>`,
    "</figure>",
  ].join("\n");
}

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (mark) => ENTITIES[mark] ?? mark);
}
