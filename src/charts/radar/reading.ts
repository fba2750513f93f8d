import type { RadarWords } from "../../messages/radarMessages.ts";
import { radarAreaSwing } from "../../statistics/radarAreaSwing.ts";
import type { RadarModel } from "./model.ts";
import { ringShare } from "./polar.ts";

/** How to read the radar: what its axes are, and by how much the order of them alone changes an area. */
export function radarReading(model: RadarModel, own: RadarWords): string {
  const lower = own.say("standing.lower");
  const { leftOut } = model;
  const parts = [
    own.say("radar.reading"),
    model.axes.some(({ note }) => note === lower) && own.say("radar.reading.lower"),
    model.axes.some(({ flat }) => flat) && own.say("radar.reading.flat"),
    areas(model, own),
    leftOut.length > 0 && own.say("radar.reading.left-out", { metrics: own.list(leftOut) }),
  ];
  return parts.filter((part) => part !== false).join(" ");
}

/** Of the first player with a figure on every axis. */
function areas({ players, axes }: RadarModel, own: RadarWords): string {
  const swings = players.flatMap(({ label }, slot) => {
    const radii = axes.flatMap(({ points }) => {
      const position = points[slot]?.position;
      return position === undefined ? [] : [ringShare(position)];
    });
    return radii.length < axes.length ? [] : [{ player: label.short, swing: radarAreaSwing(radii) }];
  });
  const [first] = swings;
  if (first === undefined || first.swing < 1) return own.say("radar.reading.areas");
  return own.say("radar.reading.area", { ...first, swing: own.number(first.swing, 0) });
}
