import { setTimeout as wait } from "node:timers/promises";
import { bodies } from "./bodies.mjs";
import { openTab } from "./tab.mjs";
import { watchRequests } from "./watchRequests.mjs";

/** Milliseconds without a new request after which there will be none. */
const QUIET = 500;

/**
 * Opens an embed of any view once with a cold cache, for what it fetches.
 *
 * @returns what bodies() says of its requests
 * @throws Error when no chart is drawn or a file is missing: what is not fetched weighs nothing
 */
export async function measureWeight(browser, url) {
  const tab = await openTab(browser);
  try {
    const requests = await watchRequests(tab);
    await tab.send("Page.navigate", { url });
    for (let before = -1; before < requests.size; await wait(QUIET)) before = requests.size;
    if (!(await tab.evaluate('document.querySelector("figure svg, figure .chart table") !== null')))
      throw new Error(`No chart was drawn at ${url}`);
    return bodies([...requests.values()]);
  } finally {
    await tab.close();
  }
}
