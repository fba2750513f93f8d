import type { ScatterLayout } from "../../charts/scatter/layout.ts";
import type { ScatterModel } from "../../charts/scatter/model.ts";
import type { PlotWords } from "../../messages/plotMessages.ts";
import { peerMarks, type PeerNaming, type PlotMark } from "../cloud/plotMark.ts";

/** What a scatter's marks are spoken with. */
export interface ScatterSpeech {
  readonly own: PlotWords;
  readonly peers: PeerNaming;
}

/** The chosen players in slot order, then the other peers from left to right. */
export function scatterMarks(
  layout: ScatterLayout,
  model: ScatterModel,
  { own, peers: naming }: ScatterSpeech,
): readonly PlotMark[] {
  const { peers, x, y } = model;
  const detail = (across: string, up: string) =>
    own.say("scatter.detail", { x: x.title, across, y: y.title, up });
  const chosen = layout.marks.flatMap(({ slot, x: left, y: top }): readonly PlotMark[] => {
    const [point, label] = [model.points[slot], model.players[slot]];
    if (point?.state !== "drawn" || label === undefined) return [];
    const name = label.club === "" ? label.short : `${label.short}, ${label.club}`;
    return [{ x: left, y: top, ref: undefined, name, detail: detail(point.x.label, point.y.label) }];
  });
  const others = peerMarks(
    {
      xs: layout.peers.xs,
      ys: layout.peers.ys,
      naming,
      memberAt: (at) => peers.members[at],
      detailAt: (at) => detail(x.print(peers.xs[at] ?? NaN), y.print(peers.ys[at] ?? NaN)),
    },
    new Set(peers.chosen.keys()),
  );
  return [...chosen, ...others];
}

/** "Interceptions per 90 against Passes per 90: Van Dijk 65.3, 6.51; 133 peers in grey": the chart in a line. */
export function scatterSummary(
  { x, y, points, players, peers }: ScatterModel,
  { own }: ScatterSpeech,
): string {
  const drawn = points.flatMap((one, slot) =>
    one.state === "missing"
      ? []
      : own.say("scatter.plot.player", {
          player: players[slot]?.short ?? "",
          x: one.x.label,
          y: one.y.label,
        }),
  );
  const grey = peers.xs.length === 0 ? [] : own.say("scatter.plot.peers", { count: peers.xs.length });
  return own.say("scatter.plot", { x: x.title, y: y.title, players: [drawn, grey].flat().join("; ") });
}
