/** How a picture is set, in pixels of its layout: as the page sets its card. */
export interface PictureType {
  readonly padding: number;
  readonly headline: TextStyle;
  readonly subtitle: TextStyle;
  readonly caption: TextStyle;
  /** Between paragraphs of the caption. */
  readonly paragraph: number;
  /** Above and below the chart. */
  readonly gap: number;
  /** The line at the foot, with the space and the rule above it. */
  readonly foot: number;
}

interface TextStyle {
  /** Of the font. */
  readonly size: number;
  /** From one line to the next. */
  readonly line: number;
}

const WIDE: PictureType = {
  padding: 28,
  headline: { size: 22, line: 28 },
  subtitle: { size: 15, line: 21 },
  caption: { size: 12.5, line: 18 },
  paragraph: 4,
  gap: 18,
  foot: 38,
};

const NARROW: PictureType = {
  ...WIDE,
  padding: 18,
  headline: { size: 19, line: 24 },
  subtitle: { size: 14, line: 20 },
  gap: 16,
};

/** Less space, for a card that has a height to keep to. */
export const CARD_TYPE: PictureType = {
  padding: 24,
  headline: { size: 22, line: 27 },
  subtitle: { size: 14, line: 20 },
  caption: { size: 11.5, line: 16 },
  paragraph: 2,
  gap: 12,
  foot: 32,
};

/** The type of a picture as wide as that, in pixels. */
export function pictureType(width: number): PictureType {
  return width < 520 ? NARROW : WIDE;
}
