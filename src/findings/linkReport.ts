import type { LinkMessageKey } from "../messages/linkMessages.ts";
import type { Words } from "../messages/words.ts";
import type { LinkProblem } from "../selection/selection.ts";
import { MAX_HEADLINE } from "../selection/selection.ts";

/** One line of what was wrong with a link and what was done about it; undefined when nothing was. */
export function linkReport(
  problems: readonly LinkProblem[],
  words: Words<LinkMessageKey>,
): string | undefined {
  const sentences = ORDER.flatMap((message) => {
    const parts = problems.filter((problem) => messageFor(problem) === message);
    return parts.length > 0 ? [sentence(message, parts, words)] : [];
  });
  return sentences.length > 0 ? sentences.join(" ") : undefined;
}

const ORDER = [
  "link.damaged",
  "link.newer",
  "link.player",
  "link.unknown",
  "link.doubled",
  "link.tooMany",
  "link.tooLong",
] as const satisfies readonly LinkMessageKey[];

function messageFor({ key, kind }: LinkProblem): (typeof ORDER)[number] {
  if (kind === "damaged") return "link.damaged";
  if (kind === "newer-version") return "link.newer";
  if (kind === "doubled") return "link.doubled";
  if (kind === "too-many") return "link.tooMany";
  if (kind === "too-long" && key === "h") return "link.tooLong";
  return key === "p" && kind === "unknown-value" ? "link.player" : "link.unknown";
}

function sentence(
  message: (typeof ORDER)[number],
  problems: readonly LinkProblem[],
  words: Words<LinkMessageKey>,
): string {
  const parts = problems.map(({ key, part }) => words.say("link.part", { key, part }));
  return words.say(message, { count: parts.length, list: words.list(parts), limit: MAX_HEADLINE });
}
