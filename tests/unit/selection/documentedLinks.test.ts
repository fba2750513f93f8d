import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { DEFAULT_SELECTION } from "../../../src/selection/defaultSelection.ts";
import { formatSelection } from "../../../src/selection/formatSelection.ts";
import { LINK_KEYS } from "../../../src/selection/linkKeys.ts";
import { parseSelection } from "../../../src/selection/parseSelection.ts";
import type { Selection } from "../../../src/selection/selection.ts";

/** A link that was ever documented: what it says, its canonical spelling where another, its problems. */
interface DocumentedLink {
  readonly link: string;
  readonly says: Partial<Selection>;
  readonly written?: string;
  readonly problems?: readonly string[];
}

const links: readonly DocumentedLink[] = JSON.parse(
  readFileSync(new URL("../../fixtures/links/documented.json", import.meta.url), "utf8"),
);

describe("every link ever documented", () => {
  it.each(links)("still says what it said: ?$link", ({ link, says, written, problems }) => {
    const parsed = parseSelection(`?${link}`);
    expect(parsed.selection).toEqual({ ...DEFAULT_SELECTION, ...says });
    expect(formatSelection(parsed.selection)).toBe(written ?? link);
    expect(parsed.problems.map(({ key, kind, part }) => `${key} ${kind} ${part}`)).toEqual(problems ?? []);
  });

  it("uses every key of the grammar at least once", () => {
    const used = new Set(links.flatMap(({ link }) => [...new URLSearchParams(link).keys()]));
    expect([...LINK_KEYS.keys(), "k"].filter((key) => !used.has(key))).toEqual([]);
  });
});
