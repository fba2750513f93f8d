import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { DatasetId } from "../../../src/domain/ids.ts";
import { POSITIONS, ROLES } from "../../../src/domain/position.ts";
import {
  toggledDataset,
  toggledWho,
  withPeerRule,
  type PeerDefaults,
} from "../../../src/selection/changePeers.ts";
import { formatSelection } from "../../../src/selection/formatSelection.ts";
import { medianOf } from "../../../src/selection/medianOf.ts";
import { parseSelection } from "../../../src/selection/parseSelection.ts";
import type { PeerRule, Selection } from "../../../src/selection/selection.ts";
import { writePlayer } from "../../../src/selection/writePlayer.ts";

const read = (link: string) => parseSelection(link).selection;
const ids = (...names: readonly string[]) => names.map((name) => name as DatasetId);
const defaults: PeerDefaults = { who: ["winger"], minMinutes: 900, datasets: ids("eng1-2017") };

/** The link of a rule, where the defaults are wingers of eng1-2017 with 900 minutes. */
function link(rule: PeerRule, selection: Selection = read("p=a_eng1-2017")): string {
  return formatSelection(withPeerRule(selection, rule, defaults));
}

describe("another peer rule", () => {
  it("is in the link, each part of it", () => {
    const rule: PeerRule = { who: ["df", "winger"], minMinutes: 450, under: 23, datasets: ids("ita1-2017") };
    expect(link(rule)).toBe("p=a_eng1-2017&g=df.winger.min450.u23.ita1-2017");
  });

  it.each<[string, PeerRule, string]>([
    ["the first player's role", { who: ["winger"], minMinutes: 0 }, "min0"],
    ["the usual floor", { who: "all", minMinutes: 900 }, "all"],
    ["the players' datasets", { under: 21, datasets: ids("eng1-2017") }, "u21"],
    ["an empty list", { under: 21, datasets: [], who: [] }, "u21"],
  ])("leaves out %s, which holds anyway", (_, rule, g) => {
    expect(link(rule)).toBe(`p=a_eng1-2017&g=${g}`);
  });

  it("is no rule when nothing is left of it", () => {
    const before = read("p=a_eng1-2017&g=all.min450");
    const after = withPeerRule(before, { who: ["winger"], minMinutes: 900 }, defaults);
    expect(after).toEqual(read("p=a_eng1-2017"));
    expect(link({}, before)).toBe("p=a_eng1-2017");
  });

  it("keeps everyone apart from a list, though no list may be the default", () => {
    const everyone = { ...defaults, who: "all" as const };
    const selection = read("p=a_eng1-2017");
    expect(withPeerRule(selection, { who: "all" }, everyone).peers).toBeUndefined();
    expect(withPeerRule(selection, { who: ["gk"] }, everyone).peers).toEqual({ who: ["gk"] });
  });

  it("knows a set of datasets in any order", () => {
    const both = { ...defaults, datasets: ids("eng1-2017", "ita1-2017") };
    const rule = { datasets: ids("ita1-2017", "eng1-2017") };
    expect(withPeerRule(read(""), rule, both).peers).toBeUndefined();
    expect(withPeerRule(read(""), { datasets: ids("ita1-2017") }, both).peers).toEqual({
      datasets: ["ita1-2017"],
    });
  });
});

describe("one more or one less", () => {
  it("turns everyone into just the one, and the last one into everyone", () => {
    expect(toggledWho("all", "winger")).toEqual(["winger"]);
    expect(toggledWho(["winger"], "winger")).toBe("all");
  });

  it("keeps positions and roles in the link's order", () => {
    expect(toggledWho(["forward"], "df")).toEqual(["df", "forward"]);
    expect(toggledWho(["df", "forward"], "df")).toEqual(["forward"]);
  });

  it("is undone by doing it again, from any list", () => {
    const who = fc.subarray([...POSITIONS, ...ROLES], { minLength: 1 });
    fc.assert(
      fc.property(who, fc.constantFrom(...POSITIONS, ...ROLES), (before, one) => {
        fc.pre(before.join() !== one);
        expect(toggledWho(toggledWho(before, one), one)).toEqual(before);
      }),
    );
  });

  it("adds a dataset after the others and takes it out again", () => {
    const [one, two] = ids("eng1-2017", "ita1-2017");
    if (one === undefined || two === undefined) throw new Error("expected two ids");
    expect(toggledDataset([one], two)).toEqual([one, two]);
    expect(toggledDataset([one, two], one)).toEqual([two]);
  });
});

it("writes the median of a dataset as the link names it", () => {
  expect(ids("eng1-2017").map(medianOf).map(writePlayer)).toEqual(["median_eng1-2017"]);
});
