import { escapeHtml } from "./escapeHtml.ts";
import { pictureHtml, type Picture } from "./pictureHtml.ts";

/**
 * The picture and link: HTML for an editor that keeps no frame and no script, and for mail.
 *
 * @param link address of the comparison
 * @param alt the numbers
 * @param caption source, peers, date; a line each
 */
export function imageCode({
  link,
  title,
  alt,
  image,
  caption,
}: {
  readonly link: string;
  readonly title: string;
  readonly alt: string;
  readonly image: Picture;
  readonly caption: readonly string[];
}): string {
  const below = [`<a href="${escapeHtml(link)}">${escapeHtml(title)}</a>`, ...caption.map(escapeHtml)];
  return `<p>${pictureHtml(image, alt, link)}</p>\n<p><small>${below.join("<br>")}</small></p>`;
}
