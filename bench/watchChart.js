// probe.mjs puts this text into the measured page, before the page's own scripts: it imports nothing.

/**
 * Waits for a value to be shown, as text in view or as text drawn on a canvas, and then for the frame that shows it.
 * `window.probe.painted` is a promise of milliseconds from the navigation to the frame after that one;
 * `window.probe.blocking()` are the milliseconds above 50 of each long task so far.
 */
export function watchChart(value) {
  const longTasks = [];
  new PerformanceObserver((list) => longTasks.push(...list.getEntries())).observe({ type: "longtask" });
  const frames = watchFrames();
  const painted = new Promise((resolve) => {
    const show = () => resolve(performance.now());
    watchText(value, frames, show);
    watchCanvas(value, frames, show);
  });
  window.probe = {
    painted,
    blocking: () => longTasks.reduce((sum, { duration }) => sum + duration - 50, 0),
  };
}

/** Frames as they come, and whether one is being drawn: what a page draws then is shown by it, all else by the next. */
function watchFrames() {
  const next = window.requestAnimationFrame.bind(window);
  let inside = false;
  const leave = () => {
    inside = false;
  };
  window.requestAnimationFrame = (draw) =>
    next((time) => {
      inside = true;
      try {
        draw(time);
      } finally {
        // After the observer of what was drawn, which runs as a microtask too.
        queueMicrotask(leave);
      }
    });
  return { next, inside: () => inside };
}

function watchText(value, { next, inside }, show) {
  const observer = new MutationObserver((records) => {
    for (const { type, target, addedNodes } of records)
      for (const node of type === "characterData" ? [target] : addedNodes)
        for (const text of textsWith(value, node)) look(text, inside());
  });
  observer.observe(document, { childList: true, characterData: true, subtree: true });

  // Places are asked for within a frame alone, where the browser works them out anyway: earlier, the page's own task
  // would last the longer for it. Text may also be added first and come into view later, without being touched.
  function look(text, shown) {
    next(() => {
      if (!text.isConnected) return;
      if (!isInView(text)) look(text, false);
      else if (shown) found();
      else next(found);
    });
  }

  function found() {
    observer.disconnect();
    show();
  }
}

function textsWith(value, node) {
  if (!node.isConnected || !node.textContent?.includes(value)) return [];
  if (node.nodeType === Node.TEXT_NODE) return [node];
  const walker = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
  const texts = [];
  while (walker.nextNode()) if (walker.currentNode.data.includes(value)) texts.push(walker.currentNode);
  return texts;
}

/** Asked for the place of text in closed details, the browser would lay out what it has no need to. */
function isInView(text) {
  if (!text.parentElement?.checkVisibility()) return false;
  const range = document.createRange();
  range.selectNode(text);
  const { left, top, right, bottom, width } = range.getBoundingClientRect();
  return width > 0 && left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight;
}

function watchCanvas(value, { next, inside }, show) {
  const { fillText } = CanvasRenderingContext2D.prototype;
  CanvasRenderingContext2D.prototype.fillText = function (text, ...place) {
    if (String(text).includes(value)) next(inside() ? show : () => next(show));
    return fillText.call(this, text, ...place);
  };
}
