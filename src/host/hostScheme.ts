/** What the reader prefers. */
export const prefersDark = matchMedia("(prefers-color-scheme:dark)");

/**
 * The colour scheme of the page around an element: what its styles say; the reader's, where they allow both; and where they
 * say nothing, by how light the nearest background is.
 */
export function hostScheme(element: Element): "light" | "dark" {
  const { colorScheme } = getComputedStyle(element);
  const dark = /dark/.test(colorScheme);
  const isDark = /light/.test(colorScheme) ? dark && prefersDark.matches : dark || isOnDark(element);
  return isDark ? "dark" : "light";
}

/** Reads computed colours: `rgb()` counts to 255, `lab()` and `lch()` begin with a lightness to 100, the rest count to 1. */
function isOnDark(element: Element | null): boolean {
  if (!element) return false;
  const colour = getComputedStyle(element).backgroundColor;
  const [first = 0, second = 0, third = 0, alpha = 1] = colour
    .split(/[ ,(]+/)
    .map(parseFloat)
    .filter(isFinite);
  if (alpha < 0.5) return isOnDark(element.parentElement);
  const lightness = /^(ok)?l/.test(colour) ? first : 0.3 * first + 0.6 * second + 0.1 * third;
  return lightness < (colour[0] === "r" ? 128 : colour[0] === "l" ? 50 : 0.5);
}
