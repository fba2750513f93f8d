import { altText } from "../../findings/altText.ts";
import { embedLayout } from "../../charts/figure/embedLayout.ts";
import { caption } from "../../findings/caption.ts";
import { altMessages } from "../../messages/altMessages.ts";
import { createWords } from "../../messages/words.ts";
import { iframeCode } from "../../share/iframeCode.ts";
import { imageCode } from "../../share/imageCode.ts";
import { smallTable } from "../../share/smallTable.ts";
import { smartCode } from "../../share/smartCode.ts";
import { words } from "../pageWords.ts";
import type { DrawnEmbed } from "./useEmbed.ts";

export const EMBED_KINDS = ["smart", "iframe", "image"] as const;
export type EmbedKind = (typeof EMBED_KINDS)[number];

/** Pixels of the picture that the app makes for previews and blogs. */
const PICTURE = { width: 1200, height: 630 };

/** Width in pixels of a post's column on a phone. */
const PHONE_COLUMN = 340;

const altWords = createWords(words.locale, altMessages);

/**
 * The code of an embed.
 *
 * @param picture address of the uploaded picture
 * @returns undefined where there is nothing drawn, or no picture for a code that is made of one
 */
export function embedCode(
  kind: EmbedKind,
  { opened, selection, title, layout, addresses }: DrawnEmbed,
  picture: string | undefined,
): string | undefined {
  const { height, chart } = layout;
  if (chart === undefined || addresses === undefined) return undefined;
  const { page, frame, script } = addresses;
  if (kind === "iframe") return iframeCode({ src: frame, title, height });
  const { peers, rateOnly, sources } = caption(opened.drawing.shown, words);
  const table = smallTable(chart.table);
  const shared = {
    link: page,
    title,
    alt: altText(title, table, altWords),
    caption: [...sources, peers, rateOnly].filter((line) => line !== undefined),
  };
  const image = picture === undefined ? undefined : { src: picture, ...PICTURE };
  if (kind === "image") return image && imageCode({ ...shared, image });
  const { height: narrow } = embedLayout(opened.drawing, PHONE_COLUMN, words, selection.headline);
  return smartCode({ ...shared, image, script, table, height, narrow });
}
