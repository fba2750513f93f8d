import { applyTagRule } from "./tagRule.ts";

/**
 * What Miniflux, a feed reader, shows of a post: restated from internal/reader/sanitizer/sanitizer.go of Miniflux 2
 * (`allowedHTMLTagsAndAttributes`, `isBlockedTag`, `iframeAllowList`) for the tags of our codes.
 */
export function minifluxPost(html: string): string {
  return applyTagRule(html, {
    goesWhole: ["noscript", "script", "style"],
    // A frame needs an address on the reader's own list, where ours is not.
    keepsTag: (tag) => tag in ATTRIBUTES,
    attribute: (tag, name, value) => (ATTRIBUTES[tag]?.includes(name) === true ? value : undefined),
  });
}

const ATTRIBUTES: Readonly<Record<string, readonly string[]>> = {
  a: ["href", "title", "id"],
  br: [],
  caption: [],
  figcaption: [],
  figure: [],
  img: ["alt", "title", "src", "srcset", "sizes", "width", "height", "fetchpriority", "decoding"],
  p: [],
  table: [],
  td: ["rowspan", "colspan"],
  th: ["rowspan", "colspan"],
  thead: [],
  tr: [],
};
