import { setTimeout as wait } from "node:timers/promises";
import { mainThreads, timeBetween } from "./mainThreads.mjs";
import { LAST_VALUE } from "./probe.mjs";
import { READERS_WINDOW } from "./posts.mjs";
import { openTab } from "./tab.mjs";

/** Milliseconds between two looks whether every frame has its chart, and after the last one had. */
const LOOK = 300;
const AFTERWARDS = 500;
const PATIENCE = 60_000;

/**
 * Opens a post once with a cold cache, without throttling, and adds up what it costs the main threads of all renderers.
 *
 * @param post its address, and how many frames must hold a chart
 * @returns milliseconds that tasks took on the main threads together, and how many threads those were
 */
export async function measurePost(browser, { url, frames }) {
  const tab = await openTab(browser, READERS_WINDOW);
  try {
    const loaded = new Promise((resolve) => tab.on("Page.loadEventFired", resolve));
    const before = await mainThreads(browser);
    await tab.send("Page.navigate", { url });
    await loaded;
    await everyChart(browser, tab, frames);
    await wait(AFTERWARDS);
    return timeBetween(before, await mainThreads(browser));
  } finally {
    await tab.close();
  }
}

/** Waits until every frame holds the third value: a post whose charts failed is not a cheap one. */
async function everyChart(browser, tab, frames) {
  const sessions = new Map();
  for (const end = Date.now() + PATIENCE; Date.now() < end; await wait(LOOK)) {
    const targets = await framesOf(browser, tab);
    for (const { targetId } of targets)
      if (!sessions.has(targetId)) sessions.set(targetId, await attach(browser, targetId));
    const drawn = await Promise.all([...sessions.values()].map((session) => hasChart(browser, session)));
    if (sessions.size === frames && drawn.every(Boolean)) return;
    if (sessions.size > frames) throw new Error(`Expected ${frames} frames and found ${sessions.size}`);
  }
  throw new Error(`Not all of ${frames} frames held their chart after ${PATIENCE / 1000} s`);
}

async function framesOf(browser, { browserContextId }) {
  const { targetInfos } = await browser.send("Target.getTargets", { filter: [{ type: "iframe" }] });
  return targetInfos.filter((target) => target.browserContextId === browserContextId);
}

async function attach(browser, targetId) {
  const { sessionId } = await browser.send("Target.attachToTarget", { targetId, flatten: true });
  return sessionId;
}

async function hasChart(browser, session) {
  const expression = `document.body?.textContent.includes(${JSON.stringify(LAST_VALUE)}) ?? false`;
  const { result } = await browser.send("Runtime.evaluate", { expression, returnByValue: true }, session);
  return result.value === true;
}
