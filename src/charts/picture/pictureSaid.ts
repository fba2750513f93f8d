import { caption, DEFINED_IN_CAPTION } from "../../findings/caption.ts";
import type { ChartWords } from "../../findings/figureText.ts";
import type { Drawing } from "../view/chartView.ts";

/** What a picture is made of. */
export interface PictureSubject {
  readonly drawing: Drawing;
  /** The finding, or the author's own headline. */
  readonly title: string;
  /** Absolute address of the comparison; undefined where none would show it to others. */
  readonly link: string | undefined;
  /** Absolute address of the page. */
  readonly home: string;
  readonly words: ChartWords;
}

/** Everything a picture says around its chart, a paragraph each. */
export interface PictureSaid {
  readonly title: string;
  readonly subtitle: string;
  readonly reading: string;
  /** What the metrics count, where they are few; then peers and sources, which are never left out. */
  readonly caption: readonly string[];
  readonly link: string | undefined;
  readonly home: string;
  /** Of the page, without its scheme, e.g. "example.org/per90". */
  readonly address: string;
}

/** The words of a picture; definitions of many metrics stay with the page and the data files. */
export function pictureSaid({ drawing, title, link, home, words }: PictureSubject): PictureSaid {
  const said = caption(drawing.shown, words);
  const few = said.definitions.length <= DEFINED_IN_CAPTION;
  const origin = [said.peers, said.rateOnly, ...said.sources].filter((line) => line !== undefined);
  const { host, pathname } = new URL(home);
  return {
    title,
    subtitle: drawing.subtitle,
    reading: drawing.reading,
    caption: [...(few ? said.definitions : []), origin.join(" ")],
    link,
    home,
    address: `${host}${pathname}`.replace(/\/$/, ""),
  };
}
