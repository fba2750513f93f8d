/** How a sanitizer decides that goes through a text tag by tag, without building a document. */
export interface TagRule {
  keepsTag(tag: string): boolean;
  /** @returns the value as it is written, or undefined where the attribute goes */
  attribute(tag: string, name: string, value: string): string | undefined;
  /** Tags that go together with all that is in them. Of others, the text stays. */
  readonly goesWhole?: readonly string[];
}

/** What is left of HTML under a rule. Comments go. */
export function applyTagRule(html: string, rule: TagRule): string {
  const whole = (rule.goesWhole ?? []).map((tag) => new RegExp(`<${tag}\\b[^]*?</${tag}\\s*>`, "gi"));
  return whole
    .reduce((text, gone) => text.replace(gone, ""), html.replace(/<!--[^]*?(?:-->|$)/g, ""))
    .replace(/<(\/?)([a-z][a-z0-9]*)([^>]*)>/gi, (_tag, slash: string, name: string, attributes: string) => {
      const tag = name.toLowerCase();
      if (!rule.keepsTag(tag)) return "";
      return slash === "" ? `<${tag}${keptAttributes(tag, attributes, rule)}>` : `</${tag}>`;
    });
}

function keptAttributes(tag: string, text: string, rule: TagRule): string {
  const written = [...text.matchAll(/([a-z:-]+)(?:\s*=\s*"([^"]*)")?/gi)].map(([, name = "", value = ""]) => {
    const kept = rule.attribute(tag, name.toLowerCase(), value);
    return kept === undefined ? "" : ` ${name.toLowerCase()}="${kept}"`;
  });
  return written.join("");
}
