import { describe, expect, it } from "vitest";
import { linkCheck } from "../../../src/selection/check.ts";
import { formatSelection } from "../../../src/selection/formatSelection.ts";
import { parseSelection } from "../../../src/selection/parseSelection.ts";

const FROZEN = "d=2026-11&p=harry-kane_eng1-2017&m=shots&h=One%20more";
const WHOLE = `${FROZEN}&k=${linkCheck(FROZEN)}`;

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

  it("still fits when a service added its own keys, re-encoded or escaped the link", () => {
    expect(damaged(`${WHOLE}&fbclid=abc`)).toBe(false);
    expect(damaged(WHOLE.replace("%20", "+"))).toBe(false);
    expect(damaged(`utm_source=mail&${WHOLE.replace("%20", "+")}`)).toBe(false);
    expect(damaged(WHOLE.replaceAll("&", "&amp;"))).toBe(false);
    const tracked = formatSelection(parseSelection(`${FROZEN}&ref=blog`).selection);
    expect(damaged(tracked.replace("%20", "+"))).toBe(false);
  });

  it("tells a link that was cut anywhere behind its release", () => {
    const cuts = Array.from({ length: WHOLE.length - "d=2026-11".length }, (_, i) => WHOLE.slice(0, -1 - i));
    expect(cuts.filter((link) => !damaged(link))).toEqual([]);
  });

  it("tells a link in which a player was changed", () => {
    expect(damaged(WHOLE.replace("harry-kane", "harry-cane"))).toBe(true);
  });

  it("says nothing about a live link without one", () => {
    expect(damaged("m=shots")).toBe(false);
  });
});
