/**
 * A Markdown table.
 *
 * @param heads of the columns; the first holds words, the others figures
 * @param rows cells as text
 */
export function table(heads, rows) {
  const rule = heads.map((_, i) => (i === 0 ? "---" : "---:"));
  return [heads, rule, ...rows].map((cells) => `| ${cells.map(escape).join(" | ")} |`).join("\n");
}

function escape(cell) {
  return cell.replaceAll("|", "\\|");
}

/** A median with the middle half of its sample, each with as many digits: `120 (115–131)`. */
export function spread({ median, p25, p75 }, digits = 0) {
  const [middle, low, high] = [median, p25, p75].map((value) => figure(value, digits));
  return `${middle} (${low}–${high})`;
}

/** A number with thousands apart. */
export function figure(value, digits = 0) {
  return value.toLocaleString("en-GB", { minimumFractionDigits: digits, maximumFractionDigits: digits });
}

/** How many times the yardstick, or a dash where that cannot be said. */
export function times(ratio) {
  return ratio === undefined ? "–" : ratio.toFixed(2);
}
