import { describe, expect, it } from "vitest";
import type { ComparedPlayer, Figure } from "../../../src/comparison/comparison.ts";
import { scatterHeadline } from "../../../src/findings/scatterHeadline.ts";
import { scatterMessages } from "../../../src/messages/scatterMessages.ts";
import { createWords } from "../../../src/messages/words.ts";
import {
  aComparison,
  aFigure,
  aGroup,
  aMedian,
  aMetric,
  found,
  peersWith,
  sure,
  words,
} from "../aComparison.ts";

const own = createWords("en-GB", scatterMessages);

/** The headline of goals against shots; the peers' medians are 0.3 and 2. */
function said(
  players: readonly ComparedPlayer[],
  goals: readonly Figure[],
  shots: readonly Figure[],
): string {
  const both = [
    aMetric("goals", goals, { peers: peersWith(0.2, 0.3, 0.4) }),
    aMetric("shots", shots, { peers: peersWith(1, 2, 3) }),
  ] as const;
  return scatterHeadline(aComparison(players, both, { peers: aGroup() }), both, words, own);
}

const median = (value: number) => aFigure(value, { interval: "median" });

describe("the headline of a scatter", () => {
  it("names who is clearly ahead on both axes", () => {
    const goals = [sure(0.9, 0.8, 1), sure(0.4, 0.3, 0.5)];
    const shots = [sure(5, 4.5, 5.5), sure(3, 2.5, 3.5)];
    expect(said(found("Kane", "Mané"), goals, shots)).toBe("Kane has the most goals and the most shots");
  });

  it("sets one player against the medians, also beside the median as a player", () => {
    const players = [...found("Kane"), aMedian()];
    const text = said(players, [sure(0.9, 0.8, 1), median(0.3)], [sure(5, 4.5, 5.5), median(2)]);
    expect(text).toBe("Kane: more goals, more shots than the median peer");
  });

  it("claims no lead over the median that the player's interval denies", () => {
    const players = [...found("Kane"), aMedian()];
    const text = said(players, [sure(0.5, 0.2, 0.9), median(0.3)], [sure(2.5, 1.5, 3.5), median(2)]);
    expect(text).not.toContain("most");
  });
});
