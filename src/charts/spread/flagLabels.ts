/** A label to stand above its point like a flag on a pole; `width` of its text in pixels. */
export interface Flagged {
  readonly x: number;
  readonly width: number;
}

/** Where the flag flies: its line, counted up from the strip, and its text from `start` to `end`. */
export interface Flag {
  readonly lane: number;
  readonly start: number;
  readonly end: number;
  /** `over` where neither side of the pole has room. */
  readonly side: "right" | "left" | "over";
}

/** Between a pole and its text, and between two texts of a line. */
const BESIDE = 5;
const BETWEEN = 12;

/**
 * Lines labels up above a strip so that no text covers another and, where that can be, no pole runs through a text; in
 * as few lines as that takes.
 *
 * @param width of the strip in pixels; every text must fit into it
 * @returns a flag a label, in their order; `crossed` when a pole runs through a text all the same
 */
export function flagLabels(labels: readonly Flagged[], width: number): Flags {
  const poles = labels.map(({ x }) => x);
  let best: Try | undefined;
  for (const texts of choices(labels.map((label) => textsOf(label, width)))) {
    const one = inLanes(texts, poles);
    if (best === undefined || one.cost < best.cost) best = one;
  }
  return { flags: best?.flags ?? [], crossed: best?.crossed ?? false };
}

export interface Flags {
  readonly flags: readonly Flag[];
  readonly crossed: boolean;
}

type Text = Omit<Flag, "lane">;

interface Try extends Flags {
  readonly cost: number;
}

/** Where a text may stand. */
function textsOf({ x, width: text }: Flagged, width: number): readonly Text[] {
  const right = { start: x + BESIDE, end: x + BESIDE + text, side: "right" } as const;
  const left = { start: x - BESIDE - text, end: x - BESIDE, side: "left" } as const;
  const beside = [right, left].filter(({ start, end }) => start >= 0 && end <= width);
  const start = Math.max(0, Math.min(width - text, x - text / 2));
  return beside.length > 0 ? beside : [{ start, end: start + text, side: "over" }];
}

/** One of each, in every way. */
function* choices(options: readonly (readonly Text[])[]): Generator<readonly Text[]> {
  const [first, ...rest] = options;
  if (first === undefined) yield [];
  else for (const others of choices(rest)) for (const one of first) yield [one, ...others];
}

/** From the strip up: a text over which poles run waits until their flags are placed below it. */
function inLanes(texts: readonly Text[], poles: readonly number[]): Try {
  const lanes = new Map<number, number>();
  const waiting = new Set(texts.keys());
  let faults = 0;
  while (waiting.size > 0) {
    const free = [...waiting].find((flag) => !under(flag, texts, poles).some((other) => waiting.has(other)));
    const [any = 0] = waiting;
    if (free === undefined) faults++;
    const flag = free ?? any;
    waiting.delete(flag);
    lanes.set(flag, laneFor(flag, lanes, texts, poles));
  }
  const flags = texts.map((text, flag) => ({ ...text, lane: lanes.get(flag) ?? 0 }));
  const turned = texts.filter(({ side }) => side !== "right").length;
  return { flags, crossed: faults > 0, cost: 1000 * faults + 10 * Math.max(0, ...lanes.values()) + turned };
}

/** The flags whose poles would run through the text if they flew above it. */
function under(flag: number, texts: readonly Text[], poles: readonly number[]): readonly number[] {
  const text = texts[flag];
  if (text === undefined) return [];
  return [...poles.keys()].filter((other) => {
    const x = poles[other] ?? 0;
    return other !== flag && x > text.start - 4 && x < text.end + 4;
  });
}

/** The lowest line above those who must be below it that has room for the text. */
function laneFor(
  flag: number,
  lanes: ReadonlyMap<number, number>,
  texts: readonly Text[],
  poles: readonly number[],
): number {
  const below = under(flag, texts, poles).flatMap((other) => lanes.get(other) ?? []);
  let lane = Math.max(-1, ...below) + 1;
  while ([...lanes].some(([other, taken]) => taken === lane && overlap(texts[flag], texts[other]))) lane++;
  return lane;
}

function overlap(a: Text | undefined, b: Text | undefined): boolean {
  return a !== undefined && b !== undefined && a.start < b.end + BETWEEN && b.start < a.end + BETWEEN;
}
