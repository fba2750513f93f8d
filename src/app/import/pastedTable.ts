/** Lines that are looked at; a spreadsheet puts the same number of marks in each. */
const LOOKED_AT = 5;
const MARKS = ["\t", ";", ","] as const;

/** Whether text from the clipboard is a table: two or more rows of the same two or more columns. */
export function isPastedTable(text: string): boolean {
  const lines = text
    .slice(0, 50_000)
    .split(/\r\n|\r|\n/)
    .filter((line) => line.trim() !== "")
    .slice(0, LOOKED_AT);
  return lines.length > 1 && MARKS.some((mark) => columnsAgree(lines, mark));
}

function columnsAgree(lines: readonly string[], mark: string): boolean {
  const counts = new Set(lines.map((line) => line.split(mark).length));
  // A cell may hold a comma or a semicolon of its own, but hardly a tab.
  return mark === "\t" ? !counts.has(1) : counts.size === 1 && !counts.has(1);
}
