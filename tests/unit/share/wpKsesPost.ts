import sanitizeHtml from "sanitize-html";

/** Of every element, after `_wp_add_global_attributes`. */
const GLOBAL = ["aria-*", "class", "data-*", "dir", "hidden", "id", "lang", "role", "style", "title"];

const CELL = [
  "abbr",
  "align",
  "axis",
  "bgcolor",
  "colspan",
  "headers",
  "height",
  "rowspan",
  "scope",
  "valign",
  "width",
];

/** What `$allowedposttags` of WordPress 7.0 (wp-includes/kses.php) says of the elements of our codes; no script, no iframe. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  a: ["href", "rel", "rev", "name", "target", "download"],
  br: [],
  figcaption: ["align"],
  figure: ["align"],
  img: [
    "alt",
    "align",
    "border",
    "height",
    "hspace",
    "loading",
    "longdesc",
    "vspace",
    "src",
    "usemap",
    "width",
  ],
  p: ["align"],
  small: [],
  table: ["align", "bgcolor", "border", "cellpadding", "cellspacing", "rules", "summary", "width"],
  tbody: ["align", "valign"],
  td: CELL,
  th: CELL,
  thead: ["align", "valign"],
  tr: ["align", "bgcolor", "valign"],
};

/** Kept in a style, after `safecss_filter_attr`: these properties, and functions only where WordPress 6.1 and later know them. */
const SAFE_PROPERTY = /^(?:min-height|max-width|height|width|overflow)$/;
const SAFE_FUNCTION = /\b(?:calc|min|max|minmax|clamp)\((?:\([^()]*\)?|[^()])*\)/g;

/** A model of WordPress's `wp_kses_post`, as far as our codes go: its list of elements, attributes and styles. */
export function wpKsesPost(html: string): string {
  const rules = Object.entries(ALLOWED).map(([tag, own]): [string, string[]] => [tag, [...own, ...GLOBAL]]);
  return sanitizeHtml(html, {
    allowedTags: Object.keys(ALLOWED),
    allowedAttributes: Object.fromEntries(rules),
    allowedSchemes: ["http", "https", "mailto"],
    parseStyleAttributes: false,
    transformTags: {
      "*": (tagName, { style, ...attribs }) => ({
        tagName,
        attribs: { ...attribs, ...(style !== undefined && { style: safeStyle(style) }) },
      }),
    },
  });
}

function safeStyle(style: string): string {
  const declarations = style.split(";").filter((declaration) => {
    const [property = "", value = ""] = declaration.split(":");
    return SAFE_PROPERTY.test(property.trim()) && !/[\\(&=}]|\/\*/.test(value.replace(SAFE_FUNCTION, ""));
  });
  return declarations.join(";");
}
