import { escapeHtml } from "../../share/escapeHtml.ts";

/** What a page says of itself to programs that show a link. */
export interface Head {
  /** The finding, or the author's own headline. */
  readonly title: string;
  readonly description: string;
  /** Absolute address of the comparison, in its one spelling. */
  readonly canonical: string;
  /** Absolute address of the answer about an embed of it; undefined where none may be had. */
  readonly oembed: string | undefined;
  /** Undefined where there is no picture. */
  readonly card: Card | undefined;
}

/** A picture of the comparison, at an absolute address. */
export interface Card {
  readonly src: string;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  /** The finding and the drawn numbers. */
  readonly alt: string;
}

/** The page's own title and description, which those of the link take the place of. */
const OWN_TITLE = /<title>[^<]*<\/title>/;
const OWN_DESCRIPTION = /<meta\s+name="description"\s+content="[^"]*"\s*\/?>/;

/**
 * A page with the head of one link: title, description, canonical address, Open Graph, Twitter and oEmbed discovery.
 *
 * @param html with a title, and maybe a description, of its own
 */
export function withHead(html: string, head: Head): string {
  return html.replace(OWN_DESCRIPTION, "").replace(OWN_TITLE, () => headTags(head));
}

function headTags({ title, description, canonical, oembed, card }: Head): string {
  const discovery =
    oembed === undefined
      ? []
      : [link({ rel: "alternate", type: "application/json+oembed", href: oembed, title })];
  return [
    `<title>${escapeHtml(`${title} · Per90`)}</title>`,
    meta("name", "description", description),
    link({ rel: "canonical", href: canonical }),
    ...discovery,
    meta("property", "og:type", "website"),
    meta("property", "og:site_name", "Per90"),
    meta("property", "og:title", title),
    meta("property", "og:description", description),
    meta("property", "og:url", canonical),
    ...(card === undefined ? [] : cardTags(card)),
    meta("name", "twitter:card", card === undefined ? "summary" : "summary_large_image"),
    meta("name", "twitter:title", title),
    meta("name", "twitter:description", description),
  ].join("");
}

function cardTags({ src, width, height, alt }: Card): readonly string[] {
  return [
    meta("property", "og:image", src),
    meta("property", "og:image:type", "image/png"),
    meta("property", "og:image:width", String(width)),
    meta("property", "og:image:height", String(height)),
    meta("property", "og:image:alt", alt),
    meta("name", "twitter:image", src),
    meta("name", "twitter:image:alt", alt),
  ];
}

function meta(kind: "name" | "property", name: string, content: string): string {
  return `<meta ${kind}="${name}" content="${escapeHtml(content)}">`;
}

function link(attributes: Readonly<Record<string, string>>): string {
  const written = Object.entries(attributes).map(([name, value]) => `${name}="${escapeHtml(value)}"`);
  return `<link ${written.join(" ")}>`;
}
