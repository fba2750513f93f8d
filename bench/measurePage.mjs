import { setTimeout as wait } from "node:timers/promises";
import { PROBE } from "./probe.mjs";
import { openTab } from "./tab.mjs";
import { watchRequests } from "./watchRequests.mjs";

/** Milliseconds after the chart's frame in which a long task still counts. */
const AFTERWARDS = 500;
const PATIENCE = 20_000;

/**
 * Opens a page once with a cold cache.
 *
 * @param page its address, and the size of the window where it is not that of a chart
 * @param condition one of CONDITIONS
 * @returns milliseconds from navigation to the painted chart and of total blocking time, bytes of the JavaScript heap after
 *   a collection, and what came over the network by kind
 */
export async function measurePage(browser, { url, window }, condition) {
  const tab = await openTab(browser, window);
  try {
    const requests = await watchRequests(tab);
    await throttle(tab, condition);
    // A page without scripts gets no place for one to run in before it is asked for, which would be after its parsing.
    await tab.send("Runtime.enable");
    await tab.send("Page.addScriptToEvaluateOnNewDocument", { source: PROBE });
    await tab.send("Page.navigate", { url });
    const painted = await paintedIn(tab, url);
    await wait(AFTERWARDS);
    const blocking = await tab.evaluate("probe.blocking()");
    await tab.send("Emulation.setCPUThrottlingRate", { rate: 1 });
    await tab.send("HeapProfiler.collectGarbage");
    const { usedSize: heap } = await tab.send("Runtime.getHeapUsage");
    return { painted, blocking, heap, requests: [...requests.values()] };
  } finally {
    await tab.close();
  }
}

async function throttle(tab, { network, slowdown }) {
  await tab.send("Emulation.setCPUThrottlingRate", { rate: slowdown });
  if (network === undefined) return;
  await tab.send("Network.emulateNetworkConditions", {
    offline: false,
    latency: network.latency,
    downloadThroughput: bytesASecond(network.down),
    uploadThroughput: bytesASecond(network.up),
  });
}

function bytesASecond(kilobits) {
  return (kilobits * 1000) / 8;
}

/** Waits for the chart, and says what there is instead when it does not come. */
async function paintedIn(tab, url) {
  const late = new AbortController();
  const tooLate = wait(PATIENCE, undefined, { signal: late.signal }).then(async () => {
    const seen = await tab.evaluate("`${document.visibilityState}, ${document.body?.innerText}`");
    throw new Error(`The chart of ${url} was not there after ${PATIENCE / 1000} s: ${seen}`);
  });
  tooLate.catch(() => undefined);
  try {
    return await Promise.race([tab.evaluate("probe.painted"), tooLate]);
  } finally {
    late.abort();
  }
}
