import { escapeAttrValue, FilterXSS } from "xss";

/**
 * What Discourse shows of HTML in a post: npm's xss, as Discourse uses it, with its lists for the tags of our codes.
 * Restated from pretty-text/addon/allow-lister.js (`DEFAULT_LIST`), pretty-text/addon/sanitizer.js and
 * discourse-markdown-it/src/features/table.js of Discourse, as of 2025 and 2026.
 *
 * @param allowedIframes the site setting `allowed_iframes`: how addresses of frames may begin
 */
export function discoursePost(html: string, allowedIframes: readonly string[] = []): string {
  const filter = new FilterXSS({
    whiteList: Object.fromEntries(Object.keys(ATTRIBUTES).map((tag) => [tag, []])),
    stripIgnoreTag: true,
    stripIgnoreTagBody: ["script", "table"],
    onIgnoreTagAttr: (tag, name, value) =>
      keeps(tag, name, value, allowedIframes) ? `${name}="${escapeAttrValue(value)}"` : undefined,
  });
  // A frame without an address goes whole.
  return filter
    .process(html)
    .replace(/<iframe([^>]*)><\/iframe>/g, (frame, kept: string) => (kept.includes("src=") ? frame : ""));
}

/** The tags of the lists that could be in a code of ours, each with the attributes that may have any value. */
const ATTRIBUTES: Readonly<Record<string, readonly string[]>> = {
  a: ["name", "title"],
  br: [],
  div: ["align", "dir", "lang"],
  iframe: ["allow", "allowfullscreen", "frameborder", "height", "marginheight", "marginwidth", "width"],
  img: ["alt", "height", "role", "title", "width"],
  p: ["lang"],
  small: [],
  table: [],
  tbody: [],
  td: ["colspan", "rowspan"],
  th: ["colspan", "rowspan"],
  thead: [],
  tr: [],
};

function keeps(tag: string, name: string, value: string, allowedIframes: readonly string[]): boolean {
  if (ATTRIBUTES[tag]?.includes(name) === true) return true;
  if (tag === "iframe" && name === "src") return allowedIframes.some((start) => value.startsWith(start));
  const address = (tag === "a" && name === "href") || (tag === "img" && name === "src");
  return address && /^(?:https?:)?\/\/[\w.-]+/i.test(value);
}
