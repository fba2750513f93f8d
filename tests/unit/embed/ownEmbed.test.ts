import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { barsView } from "../../../src/charts/bars/barsView.tsx";
import { embedLayout } from "../../../src/charts/figure/embedLayout.ts";
import { leadersView } from "../../../src/charts/leaders/leadersView.tsx";
import { percentileBarsView } from "../../../src/charts/bars/percentileBarsView.tsx";
import type { ChartView } from "../../../src/charts/view/chartView.ts";
import { ownEmbed } from "../../../src/embed/ownEmbed.ts";
import { ownFragment } from "../../../src/selection/own/ownFragment.ts";
import { parseSelection } from "../../../src/selection/parseSelection.ts";
import { words } from "../aComparison.ts";

const links: readonly { readonly name: string; readonly link: string }[] = JSON.parse(
  readFileSync(new URL("../../fixtures/links/opens.json", import.meta.url), "utf8"),
);

async function embedded(name: string, view: ChartView, query?: string) {
  const link = links.find((one) => one.name === `own numbers: ${name}`)?.link ?? "";
  const { search, hash } = new URL(link, "https://per90.example/embed/");
  const asked = parseSelection(query ?? search).selection;
  return ownEmbed(ownFragment(hash) ?? "", { asked, view, words });
}

describe("the embed of numbers that its link carries", () => {
  it("draws them, and says in its caption whose word they are", async () => {
    const { drawing, headline } = await embedded("bars", barsView);
    const layout = embedLayout(drawing, 640, words, headline);
    expect(layout.chart?.table.rows[0]?.title).toBe("Passes per 90");
    expect(layout.caption.join(" ")).toContain(
      "Source: Wyscout open data (carried by this link, as its author gave it), CC BY 4.0, 28 October 2019.",
    );
  });

  it("has the author's headline", async () => {
    const { drawing, headline } = await embedded("a profile with a headline", barsView);
    expect(embedLayout(drawing, 640, words, headline).title).toBe("Three builders");
  });

  it("says of views that need peers which views work", async () => {
    const why = "Numbers carried by this link hold no peers to draw. Bars, profile, radar and table work.";
    expect((await embedded("bars", leadersView, "c=leaders")).drawing).toMatchObject({ refused: why });
    const { drawing } = await embedded("the opening comparison", percentileBarsView, "n=pct");
    expect(drawing).toMatchObject({ refused: why });
    expect("needs" in drawing).toBe(false);
  });
});
