import { describe, expect, it } from "vitest";
import { labelPlaces, type Box } from "../../../../src/charts/scatter/labelPlaces.ts";
import { textWidth } from "../../../../src/charts/text/textWidth.ts";

const bounds: Box = { x: 0, y: 0, width: 400, height: 300 };
const none = { firm: [], soft: [], bounds };
const at = (x: number, y: number, text = "Otamendi") => ({ x, y, text });

function boxes(
  labels: readonly { readonly x: number; readonly y: number; readonly text: string }[],
  firm: Box[] = [],
) {
  const places = labelPlaces(labels, { firm, soft: [], bounds }, 13);
  return places.map(({ x, y }, i) => ({
    x,
    y: y - 13,
    width: textWidth(labels[i]?.text ?? "", 13, true),
    height: 17,
  }));
}

const overlap = (a: Box, b: Box) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

describe("the labels of points", () => {
  it("stand right of their points where there is room", () => {
    const [place] = labelPlaces([at(100, 100)], none, 13);
    expect(place).toEqual({ x: 111, y: 100 - 17 / 2 + 13, leader: undefined });
  });

  it("stay within the plot at every edge", () => {
    for (const box of boxes([at(0, 0), at(400, 0), at(0, 300), at(400, 300), at(395, 150)])) {
      expect(box.x).toBeGreaterThanOrEqual(0);
      expect(box.y).toBeGreaterThanOrEqual(0);
      expect(box.x + box.width).toBeLessThanOrEqual(400);
      expect(box.y + box.height).toBeLessThanOrEqual(300);
    }
  });

  it("cover no other label and no point, six at one place", () => {
    const labels = [0, 1, 2, 3, 4, 5].map((i) => at(200 + i, 150 - i));
    const firm = labels.map(({ x, y }) => ({ x: x - 8, y: y - 8, width: 16, height: 16 }));
    const placed = boxes(labels, firm);
    const pairs = placed.flatMap((one, i) =>
      [...placed.slice(0, i), ...firm].filter((other) => overlap(one, other)),
    );
    expect(pairs).toEqual([]);
  });

  it("are tied to their points by a line when they stand far off", () => {
    const labels = [0, 1, 2, 3, 4, 5].map((i) => at(200 + i, 150 - i));
    const leaders = labelPlaces(labels, none, 13).map(({ leader }) => leader);
    expect(leaders[0]).toBeUndefined();
    expect(leaders.some((leader) => leader?.startsWith("M20"))).toBe(true);
  });

  it("keep off a whisker where another side is free", () => {
    const across = { x: 60, y: 98, width: 80, height: 4 };
    const [place] = labelPlaces([at(100, 100)], { ...none, soft: [across] }, 13);
    expect(place?.y).toBeLessThan(100);
  });

  it("stay in the plot even when it is too small for them", () => {
    const tiny = { x: 0, y: 0, width: 70, height: 20 };
    const [place] = labelPlaces([at(35, 10)], { ...none, bounds: tiny }, 13);
    expect(place?.x).toBeGreaterThanOrEqual(0);
    expect(place?.y).toBeLessThanOrEqual(20);
  });
});
