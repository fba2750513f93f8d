import { cutText, plainText } from "./plainText.ts";
import type { LinkProblem, Selection } from "./selection.ts";

/** Notes what is wrong with one key's value; gives nothing, which is what such a value says. */
export type Bad = (kind: LinkProblem["kind"], part: string) => Partial<Selection>;

/** A list of problems, and how to note one for a key: each is noted once, and no more than eight. */
export function problemList(): { readonly problems: readonly LinkProblem[]; badFor(key: string): Bad } {
  const problems: LinkProblem[] = [];
  const note = (problem: LinkProblem) => {
    const known = problems.some(
      ({ key, part, kind }) => key === problem.key && part === problem.part && kind === problem.kind,
    );
    if (!known && problems.length < MAX_PROBLEMS) problems.push(problem);
    return {};
  };
  return {
    problems,
    badFor: (key) => (kind, part) => note({ key: shownPart(key), part: shownPart(part), kind }),
  };
}

export const MAX_PROBLEMS = 8;

/** What a message may show of a link: one line of at most 40 characters. */
export function shownPart(text: string): string {
  return cutText(plainText(text), 40, "…");
}
