import { describe, expect, it } from "vitest";
import { playerColour, THEME_PALETTE } from "../../../../src/charts/palette/palette.ts";
import { playerShape } from "../../../../src/charts/palette/playerShape.ts";
import { MAX_PLAYERS } from "../../../../src/selection/selection.ts";

const slots = Array.from({ length: MAX_PLAYERS }, (_, slot) => slot);

describe("a slot", () => {
  it("has a colour of its own", () => {
    expect(new Set(slots.map((slot) => playerColour(THEME_PALETTE, slot))).size).toBe(MAX_PLAYERS);
  });

  it("has a shape of its own from the third on", () => {
    const shapes = slots.map(playerShape);
    expect(shapes.slice(0, 2)).toEqual([undefined, undefined]);
    expect(new Set(shapes.slice(2)).size).toBe(MAX_PLAYERS - 2);
    expect(shapes.slice(2)).not.toContain(undefined);
  });
});
