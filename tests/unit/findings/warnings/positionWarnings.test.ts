import { describe, expect, it } from "vitest";
import { aGroup, aMedian, noPeers } from "../../aComparison.ts";
import { aHead } from "../../aDataset.ts";

import { line, player } from "./aWarning.ts";

describe("a warning of positions", () => {
  const dijk = player("van Dijk", { position: "df", role: "centre-back" });
  const bastoni = player("Bastoni", { position: "df", role: "centre-back" });
  const jones = player("Jones", { position: "mf", role: "midfielder" });
  const keeper = player("Alisson", { position: "gk", role: "goalkeeper" });

  it("names different roles", () => {
    expect(line("positions", [dijk, jones, bastoni])).toBe(
      "Different roles, and what a player is asked to do shapes every figure: van Dijk and Bastoni among the centre-backs, Jones among the midfielders.",
    );
    expect(line("positions", [dijk, bastoni, aMedian()])).toBeUndefined();
  });

  it("goes by position where a role is not known", () => {
    const unknown = player("Blind", { position: "df" });
    expect(line("positions", [dijk, unknown])).toBeUndefined();
    expect(line("positions", [jones, unknown])).toContain(
      "Jones among the midfielders (listed), Blind among the defenders",
    );
    expect(line("positions", [dijk, player("Anyone")])).toBeUndefined();
  });

  it("weighs more of a goalkeeper beside others", () => {
    expect(line("goalkeepers", [dijk, keeper])).toBe(
      "Goalkeepers beside outfield players, whose figures do not compare: van Dijk among the centre-backs, Alisson among the goalkeepers.",
    );
    expect(line("positions", [dijk, keeper])).toBeUndefined();
    expect(line("goalkeepers", [keeper, keeper])).toBeUndefined();
  });

  it("says that the peers have another role, and which once", () => {
    const peers = aGroup({ who: ["centre-back", "gk"] });
    expect(line("other-role", [jones], { peers })).toBe(
      "The peers are centre-backs and goalkeepers, so a percentile says less here: Jones among the midfielders.",
    );
    expect(line("other-role", [dijk, jones], { peers })).toBe(
      "The peers are centre-backs and goalkeepers, so a percentile says less here: Jones.",
    );
    expect(line("other-role", [dijk, keeper], { peers })).toBeUndefined();
    expect(line("other-role", [jones], { peers: aGroup({ who: "all" }) })).toBeUndefined();
    expect(line("other-role", [jones], { peers: noPeers(aHead()) })).toBeUndefined();
  });
});
