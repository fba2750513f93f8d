import { DEFAULT_SELECTION } from "./defaultSelection.ts";
import { tidyHeadline } from "./headline.ts";
import { writePeers } from "./peers.ts";
import { encodeText } from "./encodeText.ts";
import { writePlayer } from "./writePlayer.ts";
import type { Selection } from "./selection.ts";

/** How one key of the link is written; undefined leaves the key out. */
type WriteKey = (selection: Selection) => string | undefined;

/** Every key but the check `k`, in canonical order. Apart from the readers, since the embed only reads. */
export const LINK_WRITERS: ReadonlyMap<string, WriteKey> = new Map<string, WriteKey>([
  ["v", (selection) => changed(selection, "version")],
  ["d", ({ release }) => release],
  ["p", ({ players }) => players?.map(writePlayer).join(".")],
  ["m", ({ metrics }) => metrics?.join(".")],
  ["c", (selection) => changed(selection, "chart")],
  ["n", (selection) => changed(selection, "numbers")],
  ["g", ({ peers }) => (peers && writePeers(peers)) || undefined],
  ["x", ({ x, metrics }) => (x === metrics?.[0] ? undefined : x)],
  ["y", ({ y, metrics }) => (y === metrics?.[1] ? undefined : y)],
  ["from", ({ from }) => from],
  ["to", ({ to }) => to],
  ["q", ({ squad }) => squad && `${squad.club}_${squad.dataset}`],
  ["t", (selection) => changed(selection, "theme")],
  ["l", ({ language }) => language],
  ["h", ({ headline }) => encodeText(tidyHeadline(headline ?? "")) || undefined],
]);

/** What a frozen link writes though it is the default, so that another default never changes what it shows. */
export const FROZEN_WRITERS: ReadonlyMap<string, WriteKey> = new Map<string, WriteKey>([
  ["v", ({ version }) => String(version)],
  ["c", ({ chart }) => chart],
  ["n", ({ numbers }) => numbers],
  ["x", ({ x, y, chart, metrics = [] }) => x ?? axis(chart, metrics[0], y)],
  ["y", ({ x, y, chart, metrics = [] }) => y ?? axis(chart, metrics[1], x)],
  ["t", ({ theme }) => theme],
]);

function changed(selection: Selection, part: "version" | "chart" | "numbers" | "theme"): string | undefined {
  return selection[part] === DEFAULT_SELECTION[part] ? undefined : String(selection[part]);
}

/** The metric an axis has when the link names none; unless it stands on the other, and some other is meant. */
function axis(chart: Selection["chart"], usual: string | undefined, other: string | undefined) {
  return chart === "scatter" && usual !== other ? usual : undefined;
}
