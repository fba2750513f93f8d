import { sizeMessages } from "../share/frameMessages.ts";

/** Tells the host page the document's height whenever it changes; does nothing outside a frame. */
export function announceHeight(): void {
  if (parent === window) return;
  let last = 0;
  new ResizeObserver(() => {
    const height = Math.ceil(document.documentElement.getBoundingClientRect().height);
    if (height === last) return;
    last = height;
    for (const message of sizeMessages(height, location.href)) parent.postMessage(message, "*");
  }).observe(document.documentElement);
}
