import { describe, expect, it } from "vitest";
import { pageView } from "../../../src/app/pageViews.ts";
import { STORIES, type Story } from "../../../src/app/stories.ts";
import { compare } from "../../../src/comparison/compare.ts";
import type { Comparison, Figure, Standing } from "../../../src/comparison/comparison.ts";
import { loadSelection, type LoadedSelection } from "../../../src/comparison/loadSelection.ts";
import type { DatasetId, MetricId } from "../../../src/domain/ids.ts";
import { TABLE_DICTIONARY } from "../../../src/domain/tableDictionary.ts";
import { storyMessages } from "../../../src/messages/storyMessages.ts";
import { formatSelection } from "../../../src/selection/formatSelection.ts";
import { parseSelection } from "../../../src/selection/parseSelection.ts";
import { CHART_KINDS } from "../../../src/selection/selection.ts";
import { words } from "../aComparison.ts";
import { fetchShipped } from "../data/shippedFiles.ts";

const SOURCES = { fetchText: fetchShipped, dictionary: TABLE_DICTIONARY };

/** A story's link resolved against the shipped data. */
class Told {
  readonly loaded: LoadedSelection;
  readonly comparison: Comparison;

  constructor(loaded: LoadedSelection, comparison: Comparison) {
    this.loaded = loaded;
    this.comparison = comparison;
  }

  /** The value of a slot, as it is printed. */
  printed(id: string, slot: number): string {
    const { metric } = this.#metric(id);
    return words.number(this.#value(id, slot).value, metric.decimals);
  }

  standing(id: string, slot: number): Standing {
    const { standing } = this.#value(id, slot);
    if (standing === undefined) throw new Error(`expected a standing of slot ${slot} on ${id}`);
    return standing;
  }

  ranks(id: string): readonly number[] {
    return this.comparison.players.map((_, slot) => this.standing(id, slot).rank);
  }

  /** The figures of all slots, in slot order. */
  values(id: string): readonly number[] {
    return this.comparison.players.map((_, slot) => this.#value(id, slot).value);
  }

  get peers(): string {
    const { peers } = this.comparison;
    if (peers.state !== "group") throw new Error("expected peers");
    return String(peers.size);
  }

  #metric(id: string) {
    const compared = this.comparison.metrics.find(({ metric }) => metric.id === id);
    if (compared === undefined) throw new Error(`expected ${id} in the story`);
    return compared;
  }

  #value(id: string, slot: number): Figure & { readonly state: "value" } {
    const figure = this.#metric(id).figures[slot];
    if (figure?.state !== "value") throw new Error(`expected a figure of slot ${slot} on ${id}`);
    return figure;
  }
}

async function told({ link }: Story): Promise<Told> {
  const { selection } = parseSelection(`?${link}`);
  const loaded = await loadSelection(SOURCES, selection);
  return new Told(loaded, compare(selection, loaded));
}

/** What a story's line claims in words is asserted; what it says in numbers is given back, in the line's order. */
const CLAIMS: Readonly<Record<Story["id"], (told: Told) => readonly string[]>> = {
  "two-clubs": (told) => [told.printed("passes", 0), "90", told.printed("passes", 1)],
  passers: (told) => {
    expect(told.ranks("passes")[0]).toBe(1);
    expect(told.comparison.players[3]).toMatchObject({ season: { role: "centre-back" } });
    return [told.peers, `${told.ranks("passes")[3]}`];
  },
  attack: (told) => {
    expect(told.ranks("np-goals")[0]).toBe(1);
    expect(told.ranks("shots")[1]).toBe(1);
    expect(told.ranks("passes-penalty-area")[2]).toBe(1);
    return [told.peers];
  },
  goalkeepers: (told) => {
    expect(told.ranks("long-passes")).toEqual([Number(told.peers), 1]);
    expect(told.comparison.peers).toMatchObject({ who: ["goalkeeper"] });
    return [told.peers, "900"];
  },
  forwards: (told) => {
    expect(told.ranks("key-passes")).toEqual([1, 2]);
    return [told.peers, ...told.ranks("take-ons-won").map(String)];
  },
  outsider: (told) => {
    const [most] = squadPasses(told.loaded);
    expect(words.number(most ?? NaN, 1)).toBe(told.printed("passes", 1));
    expect(told.values("passes")[0]).toBeGreaterThan(most ?? NaN);
    return [told.printed("passes", 0), "90", told.printed("passes", 1)];
  },
  leaders: (told) => {
    expect(told.ranks("progressive-passes")[1]).toBe(1);
    expect(told.comparison.peers).toMatchObject({ who: ["centre-back"] });
    return [told.peers, `${told.ranks("progressive-passes")[0]}`];
  },
  race: (told) => [told.printed("goals", 0), "90", told.printed("goals", 1)],
  "full-backs": (told) => {
    expect(told.ranks("assists")[1]).toBe(1);
    expect(told.comparison.peers).toMatchObject({ who: ["full-back"] });
    return [told.peers, `${told.ranks("progressive-passes")[0]}`];
  },
};

/** Passes per 90 of Manchester City's regulars, most first: who played a third of the most anyone did. */
function squadPasses({ datasets }: LoadedSelection): readonly number[] {
  const league = datasets.get("eng1-2017" as DatasetId);
  const passes = league?.columns.get("passes" as MetricId)?.values;
  const squad = (league?.rows ?? [])
    .map(({ club, minutes = NaN }, row) => ({ club, minutes, passes: passes?.[row] ?? NaN }))
    .filter(({ club }) => club.id === "manchester-city");
  const most = Math.max(...squad.map(({ minutes }) => minutes));
  return squad
    .filter(({ minutes }) => minutes >= most / 3)
    .map((one) => (90 * one.passes) / one.minutes)
    .toSorted((a, b) => b - a);
}

describe("the stories", () => {
  it("show each view once, in the order of the tabs", () => {
    const charts = STORIES.map(({ link }) => parseSelection(`?${link}`).selection.chart);
    expect(charts).toEqual([...CHART_KINDS]);
  });

  it.each(STORIES)("open a sound link in its one spelling: $id", ({ link }) => {
    const { selection, problems } = parseSelection(`?${link}`);
    expect(problems).toEqual([]);
    expect(formatSelection(selection)).toBe(link);
  });

  it.each(STORIES)("have every player, figure and peer they need in the shipped data: $id", async (story) => {
    const { comparison, loaded } = await told(story);
    expect(loaded.failures).toEqual([]);
    expect(comparison.players.map(({ state }) => state)).not.toContain("missing");
    const asked = parseSelection(`?${story.link}`).selection.metrics;
    expect(comparison.metrics.map(({ metric }) => metric.id)).toEqual(asked);
    const figures = comparison.metrics.flatMap((compared) => compared.figures);
    expect(figures.filter(({ state }) => state !== "value")).toEqual([]);
    expect(comparison.peers).toMatchObject({ state: "group", leftOut: [] });
    expect(comparison.peers).toHaveProperty(
      "size",
      expect.toSatisfy((size: number) => size >= 20),
    );
  });

  it.each(STORIES)("are drawn by their view, which refuses none: $id", async ({ link }) => {
    const { selection } = parseSelection(`?${link}`);
    const { view } = await pageView(selection);
    const figures = await loadSelection(SOURCES, selection);
    const loaded = (await view.load?.(SOURCES, figures, selection)) ?? figures;
    const drawing = view.draw({ comparison: compare(selection, loaded), loaded, selection }, words);
    expect(loaded.failures).toEqual([]);
    expect("refused" in drawing ? drawing.refused : undefined).toBeUndefined();
    expect(drawing.headline).not.toBe("");
  });

  it.each(STORIES)("say what the data says: $id", async (story) => {
    const line: string = storyMessages[`story.${story.id}.line`];
    expect(line.match(/\d+(?:\.\d+)?/g)).toEqual(CLAIMS[story.id](await told(story)));
  });
});
