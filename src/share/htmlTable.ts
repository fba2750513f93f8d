import { escapeHtml } from "./escapeHtml.ts";
import { cellText, type TakenTable } from "./takenTable.ts";

/** The table as HTML that any editor keeps: heads with their scope, the title as caption, the lines below. */
export function htmlTable({ title, head, rows, lines }: TakenTable): string {
  const heads = head.map((cell) => `<th scope="col">${escapeHtml(cell)}</th>`).join("");
  const body = rows.map(([about, ...cells]) => {
    const figures = cells.map((cell) => `<td>${escapeHtml(cellText(cell))}</td>`).join("");
    return `<tr><th scope="row">${escapeHtml(cellText(about))}</th>${figures}</tr>`;
  });
  return [
    "<figure>",
    `<table><caption>${escapeHtml(title)}</caption>`,
    `<thead><tr>${heads}</tr></thead>`,
    "<tbody>",
    ...body,
    "</tbody></table>",
    `<figcaption>${lines.map(escapeHtml).join("<br>")}</figcaption>`,
    "</figure>",
  ].join("\n");
}
