import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatSelection } from "../../../src/selection/formatSelection.ts";
import { parseSelection } from "../../../src/selection/parseSelection.ts";
import { aSelection } from "./aSelection.ts";

const RUNS = { numRuns: 1_500 };

/** Text made of a link's own parts, so that the reader goes deep before it meets the nonsense. */
const nearlyALink = fc
  .array(
    fc.oneof(
      fc.constantFrom("p", "m", "c", "n", "g", "x", "y", "from", "to", "q", "t", "l", "h", "v", "d", "k"),
      fc.constantFrom(
        "=",
        "&",
        ".",
        "_",
        "-",
        "?",
        "+",
        "%",
        "%F",
        "%FF",
        "%20",
        "%E2%80%AE",
        "&amp;",
        "#",
        "\0",
      ),
      fc.constantFrom(
        "passes",
        "shots",
        "eng1-2025",
        "virgil-van-dijk_eng1-2025",
        "__proto__",
        "min900",
        "u23",
      ),
      fc.constantFrom(
        "2018-02-28",
        "2018-02-30",
        "radar",
        "Bars",
        "centre-back",
        "all",
        "df",
        "en-gb",
        "2",
        "live",
      ),
      fc.constantFrom(
        "\uD800",
        "\uFEFF",
        "\u202E",
        "é",
        "😀",
        "toString",
        "constructor",
        "utm_source",
        "foo",
      ),
      fc.string({ unit: "binary", maxLength: 12 }),
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(""));

const anyText = fc.oneof(nearlyALink, fc.string({ unit: "binary", maxLength: 200 }), fc.webQueryParameters());

describe("a link", () => {
  it("opens the selection it was copied from", () => {
    fc.assert(
      fc.property(aSelection, (selection) => {
        expect(parseSelection(formatSelection(selection)).selection).toEqual(selection);
      }),
      RUNS,
    );
  });

  it("reports nothing but unknown keys, unknown players and a newer version when it was copied whole", () => {
    fc.assert(
      fc.property(aSelection, (selection) => {
        const kinds = parseSelection(`?${formatSelection(selection)}`).problems.map(({ kind }) => kind);
        const allowed = ["unknown-key", "unknown-value", "newer-version"];
        expect(kinds.filter((kind) => !allowed.includes(kind))).toEqual([]);
      }),
      RUNS,
    );
  });

  it("has one spelling, whatever it was read from", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const once = formatSelection(parseSelection(text).selection);
        expect(formatSelection(parseSelection(once).selection)).toBe(once);
      }),
      RUNS,
    );
  });

  it("says the same after it was spelled anew, whatever it was read from", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { selection } = parseSelection(text);
        expect(parseSelection(formatSelection(selection)).selection).toEqual(selection);
      }),
      RUNS,
    );
  });

  it("always opens something and tells at most eight problems in short", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { selection, problems } = parseSelection(text);
        expect(selection.players?.length ?? 0).toBeLessThanOrEqual(6);
        expect(selection.metrics?.length ?? 0).toBeLessThanOrEqual(16);
        expect(problems.length).toBeLessThanOrEqual(8);
        expect(problems.filter(({ key, part }) => [...key].length > 40 || [...part].length > 40)).toEqual([]);
      }),
      RUNS,
    );
  });

  it("is made of characters that survive mail, chat and HTML attributes", () => {
    fc.assert(
      fc.property(aSelection, (selection) => {
        expect(formatSelection(selection)).toMatch(/^[A-Za-z0-9._%=&-]*$/);
      }),
      RUNS,
    );
  });

  it.each([
    ["one key", "p=".padEnd(10_000, "a")],
    ["many tokens", "p=" + "a.".repeat(5_000)],
    ["many metrics", "m=" + "passes.".repeat(1_500)],
    ["many peers", "g=" + "eng1-2017.".repeat(1_000)],
    ["a dataset id that almost fits", "p=a_" + "-2017".repeat(2_000) + "-"],
    ["many keys", Array.from({ length: 2_500 }, (_, i) => `a${i}=`).join("&")],
    ["the same key", "m=passes&".repeat(1_200)],
    ["percent signs", "h=" + "%".repeat(10_000)],
    ["half an escape", "h=" + "%E2%80".repeat(1_700)],
    ["a headline", "h=" + "%F0%9F%98%80".repeat(900)],
    ["a language", "l=" + "a-".repeat(5_000)],
    ["checks", "d=a" + "&k=".repeat(3_400)],
  ])("of ten thousand characters opens, says what is wrong and is short again: %s", (_what, query) => {
    const { problems, selection } = parseSelection(query);
    expect(problems.length).toBeGreaterThan(0);
    expect(formatSelection(selection).length).toBeLessThan(1_800);
  });
});
