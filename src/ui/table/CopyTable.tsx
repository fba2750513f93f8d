import type { FullTable } from "../../charts/table/fullTable.ts";
import type { ChartWords } from "../../findings/figureText.ts";
import { tablePageMessages } from "../../messages/tablePageMessages.ts";
import { createWords } from "../../messages/words.ts";
import { csvTable } from "../../share/csvTable.ts";
import { numbersSheet, printedSheet, type About } from "../../share/fullTableSheets.ts";
import { htmlTable } from "../../share/htmlTable.ts";
import { markdownTable } from "../../share/markdownTable.ts";
import { CopyButtons } from "../page/CopyButtons.tsx";

const FORMATS = ["csv", "markdown", "html"] as const;
type Format = (typeof FORMATS)[number];

/** Buttons that copy the table as it is sorted. */
export function CopyTable({
  table,
  about,
  words,
}: {
  readonly table: FullTable;
  readonly about: About;
  readonly words: ChartWords;
}) {
  const said = createWords(words.locale, tablePageMessages);
  const copies = FORMATS.map((format) => ({
    label: said.say(`copy.${format}`),
    done: said.say(`copied.${format}`),
    text: () => textOf(format, table, about, words),
  }));
  return (
    <div className="copy-table">
      <CopyButtons copies={copies} lines={6} locale={words.locale} />
    </div>
  );
}

function textOf(format: Format, table: FullTable, about: About, words: ChartWords): string {
  if (format === "csv") return csvTable(numbersSheet(table, about, words));
  const sheet = printedSheet(table, about, words);
  return format === "markdown" ? markdownTable(sheet) : htmlTable(sheet);
}
