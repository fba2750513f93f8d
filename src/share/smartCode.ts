import type { TableModel } from "../charts/table/model.ts";
import type { TableRow } from "../charts/table/tableRow.ts";
import { escapeHtml } from "./escapeHtml.ts";
import { pictureHtml, type Picture } from "./pictureHtml.ts";

/** What the smart code is made of. */
export interface SmartCode {
  /** Absolute address of the comparison. */
  readonly link: string;
  /** Absolute address of embed.js. */
  readonly script: string;
  /** The finding. */
  readonly title: string;
  /** The numbers, for who does not see the picture. */
  readonly alt: string;
  readonly image?: Picture | undefined;
  readonly table: TableModel;
  /** Source, peers, date; a line each. */
  readonly caption: readonly string[];
  /** Whole pixels of the embed's layout at the width it was made for. */
  readonly height: number;
  /** The same at 340 px, where that is known: on a phone, where lines break more often. */
  readonly narrow?: number | undefined;
}

/** Screens on which a post's column is 340 and 640 px wide. */
const PHONE = 375;
const WIDE_SCREEN = 675;
/** More rows than these would bury the picture that they stand under. */
const ROWS_UNDER_PICTURE = 6;

/**
 * The smart code: plain HTML that any editor keeps, which embed.js turns into the live chart. Numbers, source and link
 * stand in it as text, so that they are there without script, picture and style.
 *
 * @returns two lines, the figure and the script; no blank line, which Markdown would end the figure at
 */
export function smartCode(code: SmartCode): string {
  const link = `<a href="${escapeHtml(code.link)}">${escapeHtml(code.title)}</a>`;
  const lines = code.caption.map(escapeHtml);
  const content =
    code.image === undefined
      ? link + numbersTable(code.table) + figcaption(lines)
      : pictureHtml(code.image, code.alt, code.link) +
        figcaption([link, ...numbersText(code.table).map(escapeHtml), ...lines]);
  return (
    `<figure class="per90" style="min-height:${reserve(code)};overflow:auto">${content}</figure>\n` +
    `<script async src="${escapeHtml(code.script)}"></script>`
  );
}

/** The height that is kept free for the chart, so that nothing moves when it arrives: more as the screen gets narrower. */
function reserve({ height, narrow = height }: SmartCode): string {
  const perHundredth = Math.ceil((100 * Math.max(0, narrow - height)) / (WIDE_SCREEN - PHONE));
  if (perHundredth === 0) return `${height}px`;
  return `max(${height}px,${narrow + Math.ceil((perHundredth * PHONE) / 100)}px - ${perHundredth}vw)`;
}

function figcaption(lines: readonly string[]): string {
  return `<figcaption>${lines.join("<br>")}</figcaption>`;
}

function numbersTable({ corner, players, rows }: TableModel): string {
  const names = players.map(({ short, club }) => (club === "" ? short : `${short}, ${club}`));
  const heads = [corner, ...names].map((name) => `<th scope="col">${escapeHtml(name)}</th>`);
  const body = rows.map(({ title, cells }) => {
    const span = cells.length < players.length ? ` colspan="${players.length}"` : "";
    const figures = cells.map((cell) => `<td${span}>${escapeHtml(cell)}</td>`);
    return `<tr><th scope="row">${escapeHtml(title)}</th>${figures.join("")}</tr>`;
  });
  return `<table><thead><tr>${heads.join("")}</tr></thead><tbody>${body.join("")}</tbody></table>`;
}

/** A line a row: "Passes per 90: Van Dijk 76.8; Jones 75.4; Bastoni 73.7". */
function numbersText({ players, rows }: TableModel): readonly string[] {
  const named = ({ cells }: TableRow) =>
    cells.length < players.length
      ? cells
      : cells.map((cell, slot) => `${players[slot]?.short ?? ""} ${cell}`.trim());
  return rows.slice(0, ROWS_UNDER_PICTURE).map((row) => `${row.title}: ${named(row).join("; ")}`);
}
