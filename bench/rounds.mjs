import { CONDITIONS } from "./conditions.mjs";
import { measurePage } from "./measurePage.mjs";
import { measurePost } from "./measurePost.mjs";
import { COUNTS } from "./posts.mjs";
import { shuffled } from "./statistics.mjs";

/**
 * Everything there is to measure, a task a page and condition and a task a post and count. Tasks of all kinds take turns,
 * in a new order each round, so that what else the machine does hits all alike.
 *
 * @param bench browser, origins, and the pages and posts to measure
 * @returns samples by key, each task's own: see pageKey and postKey
 */
export async function measureRounds(bench, rounds, say) {
  const tasks = [...pageTasks(bench), ...postTasks(bench)];
  const samples = new Map(tasks.map(({ key }) => [key, []]));
  for (let round = 1; round <= rounds; round += 1) {
    for (const { key, measure } of shuffled(tasks)) samples.get(key).push(await measure());
    say(`round ${round} of ${rounds}`);
  }
  return samples;
}

/** Opens every page once without throttling: what a first time costs the machine, such as reading fonts, is no page's. */
export async function warmUp({ browser, root, pages }) {
  for (const { path, window } of pages)
    await measurePage(browser, { url: root + path.slice(1), window }, CONDITIONS[0]);
}

export function pageKey(page, condition) {
  return `${page}, ${condition}`;
}

export function postKey(post, count) {
  return `${count} × ${post}`;
}

function pageTasks({ browser, root, pages }) {
  return CONDITIONS.flatMap((condition) =>
    pages
      .filter(({ named }) => named || condition.everyPage)
      .map(({ id, path, window }) => ({
        key: pageKey(id, condition.id),
        measure: () => measurePage(browser, { url: root + path.slice(1), window }, condition),
      })),
  );
}

function postTasks({ browser, host, posts }) {
  return COUNTS.flatMap((count) =>
    posts.map(({ id, frames }) => ({
      key: postKey(id, count),
      measure: () => measurePost(browser, { url: `${host}posts/${id}-${count}`, frames: frames ? count : 0 }),
    })),
  );
}
