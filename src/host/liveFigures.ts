import { blankFrame } from "./blankFrame.ts";
import { giveHeight } from "./giveHeight.ts";
import { prefersDark } from "./hostScheme.ts";
import { saidHeight } from "./saidHeight.ts";
import { themedQuery } from "./themedQuery.ts";

/**
 * Turns every figure of the smart code into the live chart when it comes near the screen, on this page and in what is added
 * to it later. The chart follows the page's colour scheme unless its link names one.
 *
 * @param root address of Per90, with a slash at its end
 */
export function liveFigures(root: string): void {
  const live = new Map<HTMLElement, HTMLIFrameElement>();

  const show = (figure: HTMLElement) => {
    const link = figure.querySelector("a");
    // The same scheme, host, port and path, and nobody's name or password.
    if (link?.href.split(/[?#]/)[0] !== root) return;
    const frame = figure.querySelector("iframe") ?? blankFrame(figure);
    const query = themedQuery(link, figure);
    const src = root + "embed/" + query + link.hash;
    // Up to date, or another embed.js of ours was here first.
    if (frame.src === src) return;
    // Taken out and put back, so that another theme is no step of the reader's Back button.
    frame.remove();
    frame.src = src;
    // A scheme unlike the document's inside would put an opaque sheet behind the chart.
    frame.style.colorScheme = /t=dark/.test(query) ? "dark" : "light";
    figure.append(frame);
    live.set(figure, frame);
  };
  const follow = () => live.forEach((_, figure) => show(figure));
  const near = new IntersectionObserver(
    // Nothing but figures is observed.
    (entries) => entries.forEach((entry) => entry.isIntersecting && show(entry.target as HTMLElement)),
    // Less than a browser keeps a lazy frame waiting for.
    { rootMargin: "600px" },
  );
  const scheme = new MutationObserver(follow);
  const find = () => {
    document.querySelectorAll("figure.per90").forEach((figure) => near.observe(figure));
    document
      .querySelectorAll("html,body")
      .forEach((element) => scheme.observe(element, { attributes: true }));
  };

  find();
  new MutationObserver(find).observe(document, { childList: true, subtree: true });
  prefersDark.onchange = follow;
  // A background that fades to the other scheme still has its old colour when the class changes.
  addEventListener("transitionend", follow);
  addEventListener("message", ({ source, origin, data }) =>
    live.forEach((frame, figure) => {
      // The sandbox takes the frame's origin away.
      if (frame.contentWindow === source && origin === "null") giveHeight(frame, figure, saidHeight(data));
    }),
  );
}
