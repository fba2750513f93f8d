import { besideClub } from "../bars/panelStyle.ts";
import { cutText, wrapText } from "../text/fitText.ts";
import type { TextLine } from "../text/textLine.ts";
import { textWidth } from "../text/textWidth.ts";
import type { ProfileModel, ProfilePlayer } from "./model.ts";
import { PROFILE_TYPE, type ProfileStyle } from "./profileStyle.ts";

/** A player named over the chart, with the point that stands for him. */
export interface HeadMark {
  readonly slot: number;
  readonly x: number;
  readonly y: number;
  readonly lines: readonly TextLine[];
}

export interface Head {
  readonly players: readonly HeadMark[];
  /** Pixels, from the chart's top. */
  readonly height: number;
}

const NAME_LINE = 17;
const LINE = 15;
/** From the left edge of a point's name to the point's. */
const POINT = 18;

/** The players' names: over their columns where values stand beside the axis, else a line each. */
export function headMarks({ players }: ProfileModel, style: ProfileStyle): Head {
  return style.beside ? overColumns(players, style) : inLines(players, style);
}

function overColumns(players: readonly ProfilePlayer[], { columns }: ProfileStyle): Head {
  const heads = players.map(({ slot, label, note }, index) => {
    const x = columns.x + index * columns.pitch;
    const setting = { size: PROFILE_TYPE.title, bold: true };
    const names = wrapText(besideClub(label), columns.width - POINT, setting);
    const below = [label.club, note ?? ""].flatMap((text) =>
      wrapText(text, columns.width, { size: PROFILE_TYPE.note }),
    );
    return { slot, x, names, below };
  });
  const height = Math.max(
    0,
    ...heads.map(({ names, below }) => names.length * NAME_LINE + below.length * LINE),
  );
  return {
    height,
    players: heads.map(({ slot, x, names, below }) => ({
      slot,
      x: x + 6,
      y: 9,
      lines: [
        ...names.map((text, line) => ({ ...NAME, x: x + POINT, y: 13 + line * NAME_LINE, text })),
        ...below.map((text, line) => ({ ...NOTE, x, y: names.length * NAME_LINE + 11 + line * LINE, text })),
      ],
    })),
  };
}

function inLines(players: readonly ProfilePlayer[], { width }: ProfileStyle): Head {
  return {
    height: players.length * 20,
    players: players.map(({ slot, label, note }, line) => {
      const y = line * 20 + 13;
      const name = cutText(besideClub(label), width - POINT, { size: PROFILE_TYPE.title, bold: true });
      const x = POINT + textWidth(name, PROFILE_TYPE.title, true) + 8;
      const rest = [label.club, note ?? ""].filter((text) => text !== "").join(", ");
      const text = cutText(rest, width - x, { size: PROFILE_TYPE.note });
      const lines = [{ ...NAME, x: POINT, y, text: name }];
      return {
        slot,
        x: 6,
        y: y - 4,
        lines: text === "" || text === "…" ? lines : [...lines, { ...NOTE, x, y, text }],
      };
    }),
  };
}

const NAME = { size: PROFILE_TYPE.title, bold: true } as const;
const NOTE = { size: PROFILE_TYPE.note, quiet: true } as const;
