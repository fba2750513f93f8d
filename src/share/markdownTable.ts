import { cellText, type TakenTable } from "./takenTable.ts";

/** The table as Markdown: title, rows with figures to the right, lines below. */
export function markdownTable({ title, head, rows, lines }: TakenTable): string {
  const [about, ...columns] = head;
  return [
    `**${plain(title)}**`,
    "",
    row([about, ...columns].map((cell) => plain(cellText(cell)))),
    row(["---", ...columns.map(() => "---:")]),
    ...rows.map((cells) => row(cells.map((cell) => plain(cellText(cell))))),
    "",
    ...lines.flatMap((line) => [withLinks(line), ""]),
  ].join("\n");
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(" | ")} |`;
}

const ADDRESS = /(https?:\/\/[^\s<>\\`]+)/;

/** Addresses as links, which no mark within them ends; all else as it is. */
function withLinks(line: string): string {
  const parts = line.split(ADDRESS);
  return parts.map((part) => (ADDRESS.test(part) ? `<${part}>` : plain(part))).join("");
}

/** Text that Markdown sets as it is: no marks, no tags, no cell of its own. */
function plain(text: string): string {
  return text.replace(/[\r\n]+/g, " ").replace(/[\\|`*_[\]<>]/g, (mark) => `\\${mark}`);
}
