import { hostScheme } from "./hostScheme.ts";

/**
 * The query of a figure's link with the theme of the page around it, unless it names light or dark itself; nothing else of it
 * changes. An editor that escapes a link twice leaves `&amp;` in it.
 *
 * @returns with `?`
 */
export function themedQuery({ search }: HTMLAnchorElement, figure: Element): string {
  return (search || "?").replace(
    /([?&;]t=)(light|dark)?[^&]*|$/,
    (_, key = "&t=", theme = hostScheme(figure)) => key + theme,
  );
}
