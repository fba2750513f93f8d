import { readFile } from "node:fs/promises";

/**
 * Nanoseconds that the main thread of each renderer has run so far, by process. The kernel's count: time in which the
 * thread waited for a core is not in it, and nothing is slowed down by being watched.
 */
export async function mainThreads(browser) {
  const { processInfo } = await browser.send("SystemInfo.getProcessInfo");
  const renderers = processInfo.filter(({ type }) => type === "renderer").map(({ id }) => id);
  return new Map(await Promise.all(renderers.map(async (id) => [id, await runTime(id)])));
}

/** A process's main thread has the process's number. */
async function runTime(process) {
  const [time] = (await readFile(`/proc/${process}/task/${process}/schedstat`, "utf8")).split(" ");
  return Number(time);
}

/** Milliseconds between two readings of all threads together, and how many of them ran; a new thread began at zero. */
export function timeBetween(before, after) {
  const runs = [...after].map(([id, time]) => time - (before.get(id) ?? 0)).filter((time) => time > 0);
  return { time: runs.reduce((sum, time) => sum + time, 0) / 1e6, threads: runs.length };
}
