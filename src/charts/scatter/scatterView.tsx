import type { ComparedMetric, Comparison } from "../../comparison/comparison.ts";
import { withAxes } from "../../comparison/loadAxes.ts";
import type { LoadedSelection, Sources } from "../../comparison/loadSelection.ts";
import { panelTitle, type ChartWords } from "../../findings/figureText.ts";
import { scatterHeadline } from "../../findings/scatterHeadline.ts";
import { scatterMessages, type ScatterWords } from "../../messages/scatterMessages.ts";
import { createWords } from "../../messages/words.ts";
import { readAxisX, readAxisY } from "../../selection/axisKeys.ts";
import type { Selection } from "../../selection/selection.ts";
import { tableModel } from "../table/model.ts";
import type { ChartView, Drawing, Placed, Refusal, Room, ViewInput } from "../view/chartView.ts";
import { cloudScale } from "../cloud/cloudScale.ts";
import { axesOf } from "./axes.ts";
import { scatterLayout, type ScatterLayout, type ScatterTexts } from "./layout.ts";
import { scatterModel, type ScatterModel } from "./model.ts";
import { onAxes, type Both } from "./onAxes.ts";
import { ScatterSvg } from "./ScatterSvg.tsx";

/** A scatter, and what its plot needs. */
export interface ScatterDrawing extends Drawing {
  readonly model: ScatterModel;
  layoutAt(room: Room): ScatterLayout;
}

/** Two metrics against each other: every peer a dot, the chosen players marked and named, medians as lines. */
export const scatterView = {
  keys: new Map([
    ["x", readAxisX],
    ["y", readAxisY],
  ]),
  load(sources: Sources, loaded: LoadedSelection, selection: Selection): Promise<LoadedSelection> {
    const { x, y } = axesOf(selection, loaded.metrics);
    return withAxes(sources, loaded, [x ?? [], y ?? []].flat());
  },
  draw(input: ViewInput, words: ChartWords): ScatterDrawing | Refusal {
    const own = createWords(words.locale, scatterMessages);
    const { comparison, both } = onAxes(input);
    if (both === undefined) return refusal(comparison, own);
    const model = scatterModel(comparison, both, words, own);
    if (isEmpty(model)) return nobody(comparison, model, own);
    const texts = textsOf(model, both, own);
    const layoutAt = (room: Room) => scatterLayout(model, texts, room);
    return {
      model,
      layoutAt,
      headline: scatterHeadline(comparison, both, words, own),
      subtitle: subtitle(comparison, both, words, own),
      reading: reading(input, comparison, model, own),
      shown: comparison,
      place: (room) => placed(layoutAt(room), comparison, words),
    };
  },
} satisfies ChartView;

function refusal(shown: Comparison, own: ScatterWords): Refusal {
  return { headline: own.say("scatter.refused"), refused: own.say("scatter.refused.why"), shown };
}

function isEmpty({ points, peers }: ScatterModel): boolean {
  return peers.xs.length === 0 && points.every(({ state }) => state === "missing");
}

function nobody(shown: Comparison, { absent }: ScatterModel, own: ScatterWords): Refusal {
  const none = absent.length === 0;
  const refused = none
    ? own.say("scatter.refused.none")
    : own.say("scatter.absent.list", { players: absent.join("; ") });
  return { headline: own.say("scatter.refused.nobody"), refused, needs: "peers", shown };
}

function textsOf({ x, y, absent }: ScatterModel, [across, up]: Both, own: ScatterWords): ScatterTexts {
  const title = (metric: string, { direction }: ComparedMetric["metric"]) =>
    direction === "lower" ? own.say("scatter.lower", { metric }) : metric;
  return {
    up: own.say("scatter.up", { metric: title(y.title, up.metric) }),
    across: own.say("scatter.across", { metric: title(x.title, across.metric) }),
    absent: absent.length === 0 ? "" : own.say("scatter.absent.list", { players: absent.join("; ") }),
  };
}

function subtitle(
  { numbers, datasets }: Comparison,
  [across, up]: Both,
  words: ChartWords,
  own: ScatterWords,
): string {
  const seasons = own.list([...new Set(datasets.map(({ season }) => season.label))]);
  const [x, y] = [across, up].map((compared) => panelTitle(compared, numbers, words));
  return own.say("scatter.subtitle", { x: x ?? "", y: y ?? "", seasons });
}

function reading(
  { comparison: { numbers } }: ViewInput,
  { peers }: Comparison,
  model: ScatterModel,
  own: ScatterWords,
): string {
  const none = peers.state === "group" ? "scatter.reading.no-figures" : "scatter.reading.no-peers";
  const count = model.peers.xs.length;
  const whiskers = (["x", "y"] as const).flatMap((name) => intervalsOn(model, name));
  return [
    count > 0 ? own.say("scatter.reading.peers", { count }) : own.say(none),
    whiskers.length > 0 ? own.say("scatter.reading.whiskers") : [],
    whiskers.some(({ open }) => open) ? own.say("scatter.reading.open") : [],
    own.say("scatter.reading.axes"),
    numbers === "pct" ? own.say("scatter.reading.pct") : [],
  ]
    .flat()
    .join(" ");
}

/** The intervals drawn along an axis; open where one goes on beyond its end. */
function intervalsOn(model: ScatterModel, name: "x" | "y"): readonly { readonly open: boolean }[] {
  const { extent, unit } = model[name];
  const { start, end } = cloudScale(extent, unit, 1);
  return model.points.flatMap((one) => {
    const interval = one.state === "drawn" ? one[name].interval : undefined;
    return interval === undefined ? [] : { open: interval.low < start || interval.high > end };
  });
}

function placed(layout: ScatterLayout, comparison: Comparison, words: ChartWords): Placed {
  return {
    width: layout.width,
    height: layout.height,
    left: undefined,
    table: tableModel(comparison, words),
    Svg: ({ title, palette }) => <ScatterSvg {...{ layout, title, palette }} />,
  };
}
