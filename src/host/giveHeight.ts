/**
 * Gives a figure's frame its height. What stood in its place is hidden only now that there is a chart. Where that can be seen,
 * the room is kept until the chart changes its height, so that nothing below moves.
 *
 * @param height whole pixels; 0 changes nothing
 */
export function giveHeight(frame: HTMLIFrameElement, figure: HTMLElement, height: number): void {
  if (!height) return;
  const isFirst = frame.style.height === "0px";
  const isSeen = figure.getBoundingClientRect().top < innerHeight;
  figure.style.minHeight = isFirst && isSeen ? figure.offsetHeight + "px" : "0";
  figure.querySelectorAll<HTMLElement>(":not(iframe)").forEach(({ style }) => (style.display = "none"));
  frame.style.height = height + "px";
}
