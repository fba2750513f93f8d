const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Text as it stands in HTML, between tags and in double quotes: on one line, and never a tag. */
export function escapeHtml(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029]+/gu, " ").replace(/[&<>"]/g, (mark) => ENTITIES[mark] ?? mark);
}
