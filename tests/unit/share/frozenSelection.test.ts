import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { ChartView, ViewInput } from "../../../src/charts/view/chartView.ts";
import { compare } from "../../../src/comparison/compare.ts";
import { loadSelection } from "../../../src/comparison/loadSelection.ts";
import type { FetchText } from "../../../src/data/fetchText.ts";
import { AppError } from "../../../src/domain/appError.ts";
import { TABLE_DICTIONARY } from "../../../src/domain/tableDictionary.ts";
import { loadView } from "../../../src/embed/loadView.ts";
import { formatSelection } from "../../../src/selection/formatSelection.ts";
import { parseSelection } from "../../../src/selection/parseSelection.ts";
import { frozenSelection } from "../../../src/share/frozenSelection.ts";
import { words } from "../aComparison.ts";
import { fetchShipped } from "../data/shippedFiles.ts";

const documented: readonly { readonly link: string }[] = JSON.parse(
  readFileSync(new URL("../../fixtures/links/documented.json", import.meta.url), "utf8"),
);
/** The median of a dataset that is not among the peers' has a rule of its own. */
const OTHER_MEDIAN = "p=harry-kane_eng1-2017.median_ita1-2017&m=shots&g=eng1-2025";
const links = [...documented.map(({ link }) => link), OTHER_MEDIAN, "m=passes.shots&c=scatter&y=passes"];

const fetchText: FetchText = (path) =>
  fetchShipped(path).catch(() => Promise.reject(new AppError("DATA_NOT_FOUND", path, "expected the file")));
const sources = { fetchText, dictionary: TABLE_DICTIONARY };
const now = { release: "2026-11", language: "en-GB" };

async function opened(link: string): Promise<{ readonly input: ViewInput; readonly view: ChartView }> {
  const { selection } = parseSelection(link);
  const { view } = await loadView(selection.chart, selection, true);
  const figures = await loadSelection(sources, selection);
  const loaded = (await view.load?.(sources, figures, selection)) ?? figures;
  return { view, input: { selection, loaded, comparison: compare(selection, loaded) } };
}

/** Everything that is on a picture of a link. */
async function drawn(link: string): Promise<unknown> {
  const { input, view } = await opened(link);
  const drawing = view.draw(input, words);
  if ("refused" in drawing) return [drawing.headline, drawing.refused];
  const { headline, subtitle, reading } = drawing;
  return [headline, subtitle, reading, drawing.place({ width: 640 }).table, peersOf(input)];
}

const peersOf = ({ comparison: { peers } }: ViewInput) =>
  peers.state === "refused"
    ? peers.state
    : { ...peers, members: peers.members.length, datasets: peers.datasets.map(({ id }) => id) };

async function frozen(link: string): Promise<string> {
  const { input } = await opened(link);
  return formatSelection(frozenSelection(input, now));
}

describe("the frozen link of what is drawn", () => {
  it.each(links)("draws the same from its release: %s", async (link) => {
    expect(await drawn(await frozen(link))).toEqual(await drawn(link));
  });

  it.each(links)("is its own frozen link, and fits its check: %s", async (link) => {
    const query = await frozen(link);
    expect(parseSelection(query).problems.filter(({ kind }) => kind === "damaged")).toEqual([]);
    expect(await frozen(query)).toBe(query);
  });

  it.each(links)("leaves nothing to a default: %s", async (link) => {
    const written = new URLSearchParams(await frozen(link));
    const [nobody, one] = [written.get("p") === "", written.get("m")?.includes(".") === false];
    const ofView = { scatter: one ? [] : ["x", "y"], squad: nobody ? [] : ["q"] };
    const wanted = ["v", "d", "p", "m", "c", "n", "g", "t", "l", "k"].concat(
      Object.entries(ofView).flatMap(([chart, keys]) => (written.get("c") === chart ? keys : [])),
    );
    expect(wanted.filter((key) => !written.has(key))).toEqual([]);
    expect(written.get("g")).toMatch(link === OTHER_MEDIAN ? "eng1-2025" : /^(?:[a-z-]+\.)+min\d+/);
  });

  it("resolves preset, peers, axes, club and dates to what is on screen", async () => {
    expect(await frozen("p=virgil-van-dijk_eng1-2017")).toMatch(
      /^v=1&d=2026-11&p=virgil-van-dijk_eng1-2017&m=[a-z.-]{40,}&c=bars&n=per90&g=centre-back\.min900\.eng1-2017&t=auto&l=en-GB&k=\w{3}$/,
    );
    expect(await frozen("p=ederson_eng1-2017&m=passes.pass-accuracy&c=scatter")).toContain(
      "&g=goalkeeper.min900.eng1-2017&x=passes&y=pass-accuracy&t=",
    );
    expect(await frozen("p=jorginho_ita1-2017&m=passes&c=squad")).toContain("&q=napoli_ita1-2017&");
    expect(await frozen("p=mohamed-salah_eng1-2017&m=goals&c=trend")).toContain(
      "&from=2017-08-12&to=2018-05-13&",
    );
    expect(await frozen("")).toContain(
      "&p=virgil-van-dijk_eng1-2025.curtis-jones_eng1-2025.alessandro-bastoni_ita1-2025&m=passes&c=bars",
    );
  });
});
