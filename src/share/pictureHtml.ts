import { escapeHtml } from "./escapeHtml.ts";

/** A picture that lies on the web, with its own size in pixels. */
export interface Picture {
  /** An absolute http or https address. */
  readonly src: string;
  readonly width: number;
  readonly height: number;
}

/** A picture that leads to the comparison; no wider than its column, where styles are kept. */
export function pictureHtml(picture: Picture, alt: string, link: string): string {
  const { src, width, height } = picture;
  const image =
    `<img src="${escapeHtml(src)}" alt="${escapeHtml(alt)}" width="${width}" height="${height}"` +
    ` style="max-width:100%;height:auto">`;
  return `<a href="${escapeHtml(link)}">${image}</a>`;
}
