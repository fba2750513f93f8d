import type { ChartKind, Selection, Theme } from "../../selection/selection.ts";

/** What the author of an embed chooses; everything else is the comparison's. */
export interface EmbedChoice {
  readonly chart: ChartKind;
  readonly theme: Theme;
  /** Pixels of the column that it will stand in. */
  readonly width: number;
  /** Undefined: the reader's. */
  readonly language: string | undefined;
  /** Undefined: the app's. */
  readonly headline: string | undefined;
  readonly frozen: boolean;
}

/** A blog's text column, in pixels. */
const BLOG_WIDTH = 640;

/** What stands chosen at first. Light, unless the reader chose a theme: a blog's page rarely follows its reader's. */
export function firstChoice({ chart, theme, language, headline, release }: Selection): EmbedChoice {
  return {
    chart,
    theme: theme === "auto" ? "light" : theme,
    width: BLOG_WIDTH,
    language,
    headline,
    frozen: release !== undefined,
  };
}

/**
 * The selection that an embed is of.
 *
 * @param keepsRelease false takes a frozen selection to the live data
 */
export function embedSelection(selection: Selection, choice: EmbedChoice, keepsRelease: boolean): Selection {
  const { release, language: _, headline: __, ...rest } = selection;
  const { chart, theme, language, headline } = choice;
  return {
    ...rest,
    chart,
    theme,
    ...(language === undefined ? {} : { language }),
    ...(headline === undefined ? {} : { headline }),
    ...(keepsRelease && release !== undefined ? { release } : {}),
  };
}
