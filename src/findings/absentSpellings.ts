import type { MissingPlayer } from "../comparison/comparison.ts";

/** What somebody who is not in the data may be called: all that is known is what the link says. */
export function absentSpellings({ ref, name }: Pick<MissingPlayer, "ref" | "name">): readonly string[] {
  return "unknown" in ref ? [name] : [name, `${name} (${[ref.dataset, ref.club ?? []].flat().join(", ")})`];
}
