/**
 * The frame for a figure's chart, as the plain iframe code has it, still without an address. Until the chart has said its
 * height the frame has none, rather than being hidden: browsers put off the layout of what they need not draw.
 */
export function blankFrame(figure: HTMLElement): HTMLIFrameElement {
  const frame = document.createElement("iframe");
  // The finding, which the code's text begins with.
  frame.title = figure.innerText.split("\n")[0] ?? "";
  frame.loading = "lazy";
  frame.sandbox = "allow-scripts allow-popups allow-popups-to-escape-sandbox allow-downloads";
  frame.referrerPolicy = "strict-origin-when-cross-origin";
  frame.style = "display:block;width:100%;height:0;border:0";
  return frame;
}
