import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { linkCheck } from "../../../src/selection/check.ts";
import { formatSelection } from "../../../src/selection/formatSelection.ts";
import { parseSelection } from "../../../src/selection/parseSelection.ts";
import { aSelection } from "./aSelection.ts";

const FROZEN =
  "v=1&d=2026-11&p=harry-kane_eng1-2017&m=shots&c=bars&n=per90&g=forward.min900.eng1-2017&t=auto&l=en-GB&h=One%20more";
const WHOLE = `${FROZEN}&k=${linkCheck(FROZEN)}`;
/** As the first frozen links were written, with defaults left out. */
const SHORT = "d=2026-11&p=harry-kane_eng1-2017&m=shots&h=One%20more";
const FIRST = `${SHORT}&k=${linkCheck(SHORT)}`;

/** Every beginning of a link, from its first character on, but not the whole. */
const beginnings = (link: string) => Array.from({ length: link.length - 1 }, (_, i) => link.slice(0, i + 1));

const damaged = (link: string) => parseSelection(link).problems.some(({ kind }) => kind === "damaged");

describe("the check of a frozen link", () => {
  // Published FNV-1a 32 values: 0x811c9dc5, 0xe40c292c, 0xbf9cf968.
  it.each([
    ["", 0x811c9dc5],
    ["a", 0xe40c292c],
    ["foobar", 0xbf9cf968],
  ])("is the end of the FNV-1a hash of %j", (query, hash) => {
    expect(linkCheck(query)).toBe(hash.toString(36).slice(-3));
  });

  it("is taken over UTF-8 bytes", () => {
    expect(linkCheck("é")).toBe(
      [0xc3, 0xa9]
        .reduce(
          (hash, byte) => Number(((BigInt(hash ^ byte) & 0xffffffffn) * 0x01000193n) & 0xffffffffn),
          0x811c9dc5,
        )
        .toString(36)
        .slice(-3),
    );
  });

  it("is written last, in a frozen link only", () => {
    expect(formatSelection(parseSelection(WHOLE).selection)).toBe(WHOLE);
    expect(formatSelection(parseSelection("m=shots&k=abc").selection)).toBe("m=shots");
  });

  it("fits a link that came whole", () => {
    expect(damaged(WHOLE)).toBe(false);
    expect(damaged(`?${WHOLE}`)).toBe(false);
  });

  it.each([
    ["with every default written out", FROZEN],
    ["with defaults left out", SHORT],
  ])("still fits a link %s when a service added its own keys, re-encoded or escaped it", (_, query) => {
    const whole = `${query}&k=${linkCheck(query)}`;
    expect(damaged(`${whole}&fbclid=abc`)).toBe(false);
    expect(damaged(whole.replace("%20", "+"))).toBe(false);
    expect(damaged(`utm_source=mail&${whole.replace("%20", "+")}`)).toBe(false);
    expect(damaged(whole.replaceAll("&", "&amp;"))).toBe(false);
    const tracked = formatSelection(parseSelection(`${query}&ref=blog`).selection);
    expect(damaged(tracked.replace("%20", "+"))).toBe(false);
  });

  it.each([WHOLE, FIRST])("tells a link that was cut at any character: %s", (link) => {
    expect(beginnings(link).filter((cut) => !damaged(cut))).toEqual([]);
    expect(beginnings(link.replaceAll("&", "&amp;")).filter((cut) => !damaged(cut))).toEqual([]);
  });

  it("tells any frozen link that was cut at any character", () => {
    fc.assert(
      fc.property(aSelection, (selection) => {
        const link = formatSelection({ ...selection, version: 1, release: "2026-11" });
        expect(damaged(link)).toBe(false);
        expect(beginnings(link).filter((cut) => !damaged(cut))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it("says of a link that was cut in its first key only that it is damaged", () => {
    for (const cut of ["v", "v=", "v=1", "v=1&", "v=1&d", "v=1&d=", "v=1&d=2"])
      expect(parseSelection(cut).problems.map(({ kind }) => kind)).toEqual(["damaged"]);
  });

  it("tells a link in which a player was changed", () => {
    expect(damaged(WHOLE.replace("harry-kane", "harry-cane"))).toBe(true);
  });

  it("says nothing about a live link without one", () => {
    expect(damaged("m=shots")).toBe(false);
    expect(damaged("v=1&p=harry-kane_eng1-2017")).toBe(false);
    expect(damaged("v=2")).toBe(false);
  });
});
