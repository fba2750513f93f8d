import type { ReactElement } from "react";
import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";

/**
 * The markup of a static picture, by the renderer that the page has loaded already.
 *
 * @param picture one `svg`; without hooks that wait
 * @throws Error when nothing was drawn
 */
export function svgMarkup(picture: ReactElement): string {
  const host = document.createElement("div");
  const root = createRoot(host);
  flushSync(() => root.render(picture));
  const svg = host.firstElementChild;
  try {
    if (svg === null) throw new Error("expected a picture, nothing was drawn");
    // Set as plain attributes they would stand beside the namespaces that the serializer writes itself.
    for (const element of [svg, ...svg.querySelectorAll("svg")]) element.removeAttribute("xmlns");
    return new XMLSerializer().serializeToString(svg);
  } finally {
    root.unmount();
  }
}
