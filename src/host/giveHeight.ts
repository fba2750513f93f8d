/**
 * Gives a figure's frame its height. What stood in its place is hidden only now that there is a chart; its room is kept while
 * it can be seen, so that nothing below moves.
 *
 * @param height whole pixels; 0 changes nothing
 */
export function giveHeight(frame: HTMLIFrameElement, figure: HTMLElement, height: number): void {
  if (!height) return;
  if (frame.style.height === "0px") {
    if (figure.getBoundingClientRect().top < innerHeight) figure.style.minHeight = figure.offsetHeight + "px";
    figure.querySelectorAll<HTMLElement>(":not(iframe)").forEach(({ style }) => (style.display = "none"));
  }
  frame.style.height = height + "px";
}
