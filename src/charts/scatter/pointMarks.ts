import type { CloudScale } from "../cloud/cloudScale.ts";
import { tenth } from "../mark/tenth.ts";
import { whisker, whiskerAcross, whiskerUp, type Whisker } from "../cloud/whisker.ts";
import { cutText } from "../text/fitText.ts";
import { textWidth } from "../text/textWidth.ts";
import { labelPlaces, type Box, type LabelPlace } from "./labelPlaces.ts";
import type { MedianLine } from "./medianLines.ts";
import type { Coordinate, ScatterModel } from "./model.ts";
import { RIGHT, SCATTER_TYPE, xAt, yAt, type PlotScale } from "./plotScale.ts";

/** A chosen player: the middle of the mark, the cross of intervals, the name. */
export interface PointMark {
  readonly slot: number;
  readonly x: number;
  readonly y: number;
  readonly cross: string;
  readonly label: LabelPlace & { readonly text: string };
}

const CAP = 4;

/** The chosen players in the plot, each name where it covers no other mark. */
export function pointMarks(
  { points, players }: ScatterModel,
  scale: PlotScale,
  medians: readonly MedianLine[],
): readonly PointMark[] {
  const { plot } = scale;
  const drawn = points.flatMap((one, slot) => {
    if (one.state === "missing") return [];
    const at = { x: tenth(xAt(one.x.value, scale)), y: tenth(yAt(one.y.value, scale)) };
    const text = cutText(players[slot]?.short ?? "", plot.width * 0.7, {
      size: SCATTER_TYPE.label,
      bold: true,
    });
    const across = whiskerOf(one.x, scale.x, plot.x, plot.x + plot.width);
    const up = whiskerOf(one.y, scale.y, plot.y + plot.height, plot.y);
    return { slot, ...at, text, across, up };
  });
  const places = labelPlaces(
    drawn,
    {
      firm: [...drawn.map(markBox), ...medians.map(labelBox)],
      soft: drawn.flatMap((one) => crossBoxes(one)),
      bounds: { x: plot.x - 4, y: plot.y, width: plot.width + RIGHT - 2, height: plot.height },
    },
    SCATTER_TYPE.label,
  );
  return drawn.flatMap(({ slot, x, y, text, across, up }, i) => {
    const place = places[i];
    const cross = (across ? whiskerAcross(across, y, CAP) : "") + (up ? whiskerUp(up, x, CAP) : "");
    return place === undefined ? [] : { slot, x, y, cross, label: { ...place, text } };
  });
}

function whiskerOf(
  { interval }: Coordinate,
  scale: CloudScale,
  start: number,
  end: number,
): Whisker | undefined {
  return interval && whisker(interval, scale, start, end);
}

function markBox({ x, y }: { readonly x: number; readonly y: number }): Box {
  return { x: x - 7.5, y: y - 7.5, width: 15, height: 15 };
}

function labelBox({ label: { x, y, text, anchor } }: MedianLine): Box {
  const width = textWidth(text, SCATTER_TYPE.tick);
  return { x: anchor === "end" ? x - width : x - width / 2, y: y - 12, width, height: 16 };
}

/** The lines of a cross, a little wider than they are drawn. */
function crossBoxes({
  x,
  y,
  across,
  up,
}: {
  readonly x: number;
  readonly y: number;
  readonly across: Whisker | undefined;
  readonly up: Whisker | undefined;
}): readonly Box[] {
  return [
    across ? { x: across.from, y: y - 2, width: across.to - across.from, height: 4 } : [],
    up ? { x: x - 2, y: up.to, width: 4, height: up.from - up.to } : [],
  ].flat();
}
