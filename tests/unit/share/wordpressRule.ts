import { applyTagRule } from "./tagRule.ts";

/**
 * What WordPress stores of a post by somebody who has no `unfiltered_html`: a model of `wp_kses_post` for the tags of
 * our codes. Restated from wp-includes/kses.php of WordPress 7.0: `$allowedposttags`, `_wp_add_global_attributes`,
 * `wp_kses_bad_protocol` and `safecss_filter_attr`. It runs no WordPress.
 */
export function wordpressPost(html: string): string {
  return applyTagRule(html, { keepsTag: (tag) => ALLOWED_POST_TAGS.has(tag), attribute });
}

/** `$allowedposttags`: each tag with its own attributes. There is no `script`, no `iframe` and no `style` among them. */
const ALLOWED_POST_TAGS: ReadonlyMap<string, readonly string[]> = new Map([
  ["a", ["href", "rel", "rev", "name", "target", "download"]],
  ["br", []],
  ["caption", ["align"]],
  ["div", ["align"]],
  ["figcaption", ["align"]],
  ["figure", ["align"]],
  [
    "img",
    ["alt", "align", "border", "height", "hspace", "loading", "longdesc", "vspace", "src", "usemap", "width"],
  ],
  ["p", ["align"]],
  ["small", []],
  ["table", ["align", "bgcolor", "border", "cellpadding", "cellspacing", "rules", "summary", "width"]],
  ["tbody", ["align", "char", "charoff", "valign"]],
  ["td", ["abbr", "align", "colspan", "headers", "height", "nowrap", "rowspan", "scope", "valign", "width"]],
  ["th", ["abbr", "align", "colspan", "headers", "height", "nowrap", "rowspan", "scope", "valign", "width"]],
  ["thead", ["align", "char", "charoff", "valign"]],
  ["tr", ["align", "bgcolor", "char", "charoff", "valign"]],
]);

/** `_wp_add_global_attributes`: on every tag; and `data-*`, `aria-*` of which our codes have none. */
const GLOBAL_ATTRIBUTES = ["class", "dir", "hidden", "id", "lang", "style", "title", "role", "xml:lang"];

function attribute(tag: string, name: string, value: string): string | undefined {
  const allowed = ALLOWED_POST_TAGS.get(tag)?.includes(name) === true || GLOBAL_ATTRIBUTES.includes(name);
  if (!allowed) return undefined;
  if (name === "style") return safeCss(value);
  return name === "href" || name === "src" ? withoutBadProtocol(value) : value;
}

/** `safe_style_css`, as far as our codes have styles. */
const SAFE_STYLES = [
  "border",
  "height",
  "max-height",
  "max-width",
  "min-height",
  "min-width",
  "overflow",
  "width",
];
/** Functions that a value may have since WordPress 6.1. */
const SAFE_FUNCTION = /\b(?:calc|min|max|minmax|clamp)\((?:\([^()]*\)?|[^()])*\)/g;

function safeCss(css: string): string | undefined {
  const kept = css.split(";").filter((rule) => {
    const [name = "", value = ""] = rule.split(":");
    return SAFE_STYLES.includes(name.trim()) && !/[\\(&=}]|\/\*/.test(value.replace(SAFE_FUNCTION, ""));
  });
  return kept.length === 0 ? undefined : kept.join(";");
}

/** An address of a protocol that WordPress does not know loses the protocol. */
function withoutBadProtocol(address: string): string {
  const [, protocol, rest] = /^([^:/?#]*):([^]*)$/.exec(address) ?? [];
  const known = protocol === undefined || ["http", "https", "mailto", "ftp"].includes(protocol.toLowerCase());
  return known ? address : (rest ?? "");
}
