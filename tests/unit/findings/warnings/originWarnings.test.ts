import { describe, expect, it } from "vitest";
import type { MinutesBasis } from "../../../../src/domain/dataset.ts";
import { aFound, aGroup, aMetric } from "../../aComparison.ts";
import { aHead } from "../../aDataset.ts";

import { kane, line, player, sane } from "./aWarning.ts";

describe("a warning of where figures come from", () => {
  it("names different competitions with their seasons", () => {
    const players = [
      kane,
      player("Icardi", {}, { id: "ita1-2017" }),
      player("Ronaldo", {}, { id: "ita1-2018" }),
    ];
    expect(line("competitions", players)).toBe(
      "Different competitions, which are not played alike: Premier League 2017/18, Serie A 2017/18 and Serie A 2018/19.",
    );
    expect(line("seasons", players)).toBeUndefined();
  });

  it("names different seasons of one competition", () => {
    const players = [kane, player("Salah", {}, { id: "eng1-2025" })];
    expect(line("seasons", players)).toBe(
      "Different seasons, which are not played or recorded alike: Premier League 2017/18 and Premier League 2025/26.",
    );
    expect(line("competitions", players)).toBeUndefined();
  });

  it("names different sources, the peers' among them", () => {
    const two = [kane, player("Salah", {}, { id: "eng1-2025", source: "A report, of May" })];
    expect(line("sources", two)).toBe(
      "Different sources, each with its own way of recording: “A source” and “A report, of May”.",
    );
    expect(line("sources", [kane], { peers: aGroup({ datasets: [aHead({ source: "Other" })] }) })).toBe(
      "Different sources, each with its own way of recording: “A source” and “Other”.",
    );
    expect(line("sources", [kane, sane], { peers: aGroup() })).toBeUndefined();
  });

  it("names different bases of minutes where rates are drawn", () => {
    const on = (shortName: string, minutesBasis: MinutesBasis) =>
      aFound({ shortName, name: shortName }, { ...aHead(), minutesBasis });
    const three = [
      on("Kane", "nominal"),
      on("Salah", "including-stoppage"),
      on("Sané", "unknown"),
      on("Son", "nominal"),
    ];
    const metrics = [aMetric("passes", [1, 2, 3, 4])];
    expect(line("minutes-basis", three, { metrics })).toBe(
      "Minutes are not counted alike, which alone moves a rate by a few percent: 90 a match for Kane and Son; with stoppage time for Salah; in a way not known for Sané.",
    );
    expect(line("minutes-basis", three, { metrics, numbers: "total" })).toBeUndefined();
    expect(
      line("minutes-basis", three, { metrics: [aMetric("pass-accuracy", [1, 2, 3, 4])] }),
    ).toBeUndefined();
    expect(line("minutes-basis", [kane, sane], { metrics })).toBeUndefined();
    expect(line("minutes-basis", [on("Sané", "unknown")], { metrics, peers: aGroup() })).toBe(
      "Minutes are not counted alike, which alone moves a rate by a few percent: in a way not known for Sané; 90 a match for the peers.",
    );
  });
});
