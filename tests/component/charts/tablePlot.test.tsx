import { cleanup, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, it, vi } from "vitest";
import { compare } from "../../../src/comparison/compare.ts";
import { loadSelection } from "../../../src/comparison/loadSelection.ts";
import { TABLE_DICTIONARY } from "../../../src/domain/tableDictionary.ts";
import { parseSelection } from "../../../src/selection/parseSelection.ts";
import { tablePage } from "../../../src/ui/table/tablePage.tsx";
import { words } from "../../unit/aComparison.ts";
import { fetchShipped } from "../../unit/data/shippedFiles.ts";

const LINK =
  "p=virgil-van-dijk_eng1-2017.nicolas-otamendi_eng1-2017.harry-kane_eng1-2017&m=passes.goals.fouls&g=centre-back";

afterEach(cleanup);

async function show(link: string) {
  const { selection } = parseSelection(link);
  const loaded = await loadSelection({ fetchText: fetchShipped, dictionary: TABLE_DICTIONARY }, selection);
  const { drawing, plot } = tablePage.open(
    { comparison: compare(selection, loaded), loaded, selection },
    words,
  );
  const view = <>{plot({ title: "The finding", onAdd: undefined })}</>;
  render(view);
  if ("refused" in drawing) throw new Error("expected a table");
  return drawing;
}

const columns = () =>
  screen
    .getAllByRole("columnheader")
    .map((head) => /^[\w ]+?(?= Tottenham| Manchester| Liverpool| \d|$)/.exec(head.textContent ?? "")?.[0]);
const metrics = () =>
  [...document.querySelectorAll("tr.value th")].map((head) => head.firstChild?.firstChild?.textContent);
const said = () => screen.getAllByRole("status")[0]?.textContent;

describe("the table on the page", () => {
  it("has players as column headers, metrics as row headers, and every number of its twin", async () => {
    const drawing = await show(LINK);
    const table = screen.getByRole("table", { name: "Every number of this comparison" });
    expect(columns()).toEqual(["Metric", "Van Dijk", "Otamendi", "Kane", "Peer median"]);
    expect([...table.querySelectorAll("th")].every((head) => head.hasAttribute("scope"))).toBe(true);
    const shown = [...table.querySelectorAll("tbody tr")].map((row) =>
      [...row.querySelectorAll("td")].map((cell) => cell.textContent),
    );
    expect(shown).toEqual(drawing.place({ width: 640 }).table.rows.map(({ cells }) => cells));
    expect(within(table).getByRole("rowheader", { name: "Passes per 90: 95% interval" })).toBeTruthy();
  });

  it("sorts its players by a metric, most first and then least, and says so", async () => {
    await show(LINK);
    const goals = screen.getByRole("button", { name: /^Goals per 90, sort the players/ });
    await userEvent.click(goals);
    expect(columns()).toEqual(["Metric", "Kane", expect.anything(), expect.anything(), "Peer median"]);
    expect(said()).toBe("Players sorted by Goals per 90, highest first.");
    await userEvent.click(goals);
    expect(columns()[3]).toBe("Kane");
    expect(said()).toBe("Players sorted by Goals per 90, lowest first.");
  });

  it("sorts its metrics by a player's percentiles, with aria-sort on his column", async () => {
    await show(LINK);
    await userEvent.click(screen.getByRole("button", { name: /^Kane .*sort the metrics/ }));
    expect(metrics()?.[0]).toBe("Goals per 90");
    const kane = screen.getByRole("columnheader", { name: /^Kane/ });
    expect(kane.getAttribute("aria-sort")).toBe("descending");
    expect(said()).toBe("Metrics sorted by the percentile of Kane, highest first.");
    await userEvent.click(within(kane).getByRole("button"));
    expect(kane.getAttribute("aria-sort")).toBe("ascending");
    expect(metrics()?.at(-1)).toBe("Goals per 90");
  });

  it("of reported figures alone offers no order by percentile", async () => {
    await show("");
    expect(screen.queryByRole("button", { name: /sort the metrics/ })).toBeNull();
    expect(screen.getByRole("button", { name: /sort the players/ })).toBeTruthy();
  });

  it("is copied as it is sorted, with title, peers and sources, and says so", async () => {
    const user = userEvent.setup();
    await show(LINK);
    await user.click(screen.getByRole("button", { name: /^Goals per 90/ }));
    await user.click(screen.getByRole("button", { name: "Copy Markdown" }));
    const markdown = await navigator.clipboard.readText();
    expect(markdown).toMatch(/^\*\*The finding\*\*\n\n\| Metric \| Kane, Tottenham Hotspur \|/);
    expect(markdown).toContain("Peers: 64 players: centre-backs");
    expect(markdown).toContain("Source: Wyscout open data, CC BY 4.0");
    expect(screen.getByText("Markdown copied")).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Copy CSV" }));
    expect(await navigator.clipboard.readText()).toMatch(/^Metric,Player,Club,Season,Value,/);
    await user.click(screen.getByRole("button", { name: "Copy HTML" }));
    expect(await navigator.clipboard.readText()).toMatch(/^<figure>\n<table><caption>The finding<\/caption>/);
  });

  it("shows the text to copy by hand where the browser refuses", async () => {
    const user = userEvent.setup();
    await show(LINK);
    vi.spyOn(navigator.clipboard, "writeText").mockRejectedValue(new Error("refused"));
    await user.click(screen.getByRole("button", { name: "Copy CSV" }));
    const text = await screen.findByRole<HTMLTextAreaElement>("textbox", { name: /Copy it from here/ });
    expect(text.value).toMatch(/^Metric,Player/);
  });
});
