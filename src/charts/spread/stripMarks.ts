import type { CloudScale } from "../cloud/cloudScale.ts";
import { tenth } from "../mark/tenth.ts";
import { whisker, whiskerAcross } from "../cloud/whisker.ts";
import { across, EDGE, LISTED_FROM, type PlayerFlag } from "./playerFlags.ts";
import type { StripDots } from "./stripDots.ts";

/** A line of text: where its baseline starts. */
export interface TextAt {
  readonly x: number;
  readonly y: number;
  readonly text: string;
}

/** A chosen player: his mark, the pole up to his label, his interval below the dots. */
export interface StripMark {
  readonly slot: number;
  readonly x: number;
  readonly y: number;
  readonly label: TextAt & { readonly anchor: "start" | "end" };
  /** Empty in a list, where a mark before the label says whose it is. */
  readonly pole: string;
  readonly key: { readonly x: number; readonly y: number } | undefined;
  /** Undefined where there is no interval. */
  readonly interval: { readonly path: string; readonly x: number; readonly y: number } | undefined;
}

/** Height in pixels of a line of labels, and of a row of intervals. */
const LANE = 18;
const INTERVAL = 10;
const CAP = 3;

/** Pixels that the labels take above the dots. */
export function flagsHeight(flags: readonly PlayerFlag[]): number {
  const lanes = Math.max(0, ...flags.map(({ flag }) => flag.lane + 1));
  return lanes === 0 ? 0 : lanes * LANE + 4;
}

/** Pixels that the intervals take below the dots. */
export function intervalsHeight(flags: readonly PlayerFlag[]): number {
  const rows = flags.filter(({ player }) => player.interval !== undefined).length;
  return rows === 0 ? 0 : rows * INTERVAL + 4;
}

/** The strip that marks are placed on: its dots begin at `top` pixels. */
export interface MarkRoom {
  readonly scale: CloudScale;
  readonly width: number;
  readonly dots: StripDots;
  readonly top: number;
}

/** The chosen players on a strip; one who is among the peers stands where his dot is. */
export function stripMarks(flags: readonly PlayerFlag[], room: MarkRoom): readonly StripMark[] {
  const { scale, width, dots, top } = room;
  const rows = flags.filter(({ player }) => player.interval !== undefined);
  return flags.map((one) => {
    const { slot, value, peer } = one.player;
    const own = peer === undefined ? undefined : dots.ys[peer];
    const [x, y] = [tenth(across(value, scale, width)), tenth(own ?? top + dots.height / 2)];
    return { slot, x, y, ...labelled(one, { x, y, top }), interval: interval(one, rows.indexOf(one), room) };
  });
}

/** Label and pole, or label and mark before it. */
function labelled(
  { text, flag }: PlayerFlag,
  { x, y, top }: { readonly x: number; readonly y: number; readonly top: number },
): Pick<StripMark, "label" | "pole" | "key"> {
  const base = top - 9 - flag.lane * LANE;
  if (flag.side === "listed")
    return {
      label: { x: LISTED_FROM, y: base, text, anchor: "start" },
      pole: "",
      key: { x: EDGE, y: base - 4.5 },
    };
  const left = flag.side === "left";
  return {
    label: { x: tenth(left ? flag.end : flag.start), y: base, text, anchor: left ? "end" : "start" },
    pole: `M${x} ${flag.side === "over" ? base + 4 : base - 11}V${y}`,
    key: undefined,
  };
}

function interval(
  { player }: PlayerFlag,
  row: number,
  { scale, width, dots, top }: MarkRoom,
): StripMark["interval"] {
  if (player.interval === undefined) return undefined;
  const y = top + dots.height + 6 + row * INTERVAL;
  const path = whiskerAcross(whisker(player.interval, scale, EDGE, width - EDGE), y, CAP);
  return { path, x: tenth(across(player.value, scale, width)), y };
}
