import { along, type CloudScale } from "../cloud/cloudScale.ts";
import { cutText } from "../text/fitText.ts";
import { textWidth } from "../text/textWidth.ts";
import { flagLabels, type Flag } from "./flagLabels.ts";
import type { SpreadPlayer } from "./strip.ts";

/** Pixels of the labels' type. */
export const LABEL_SIZE = 13;
/** Pixels kept free at both ends of the axis for the marks there. */
export const EDGE = 7;
/** Bold digits are wider than other bold type. */
const DIGITS = 1.09;
/** Pixels before the text of a listed label, for its mark. */
export const LISTED_FROM = 18;

/** A player's label over the strip: on a pole from his point, or in a list where poles would run through texts. */
export interface PlayerFlag {
  readonly player: SpreadPlayer;
  readonly text: string;
  readonly flag: Flag | { readonly lane: number; readonly side: "listed" };
}

/** The labels on poles. A name too long for the strip is cut, its numbers are not. */
export function playerFlags(
  players: readonly SpreadPlayer[],
  scale: CloudScale,
  width: number,
): { readonly flags: readonly PlayerFlag[]; readonly crossed: boolean } {
  const texts = players.map((player) => labelText(player, width));
  const { flags, crossed } = flagLabels(
    players.map(({ value }, i) => ({ x: across(value, scale, width), width: labelWidth(texts[i] ?? "") })),
    width,
  );
  return {
    crossed,
    flags: players.flatMap((player, i) => {
      const [text, flag] = [texts[i], flags[i]];
      return text === undefined || flag === undefined ? [] : { player, text, flag };
    }),
  };
}

/** The labels below each other in slot order, each after its mark. */
export function listedFlags(players: readonly SpreadPlayer[], width: number): readonly PlayerFlag[] {
  return players.map((player, i) => ({
    player,
    text: labelText(player, width - LISTED_FROM),
    flag: { lane: players.length - 1 - i, side: "listed" },
  }));
}

/** Pixels from the left of the strip. */
export function across(value: number, scale: CloudScale, width: number): number {
  return along(value, scale, EDGE, width - EDGE);
}

function labelText({ name, said }: SpreadPlayer, width: number): string {
  const room = width - labelWidth(` ${said}`);
  return `${cutText(name, room / DIGITS, { size: LABEL_SIZE, bold: true })} ${said}`;
}

function labelWidth(text: string): number {
  return DIGITS * textWidth(text, LABEL_SIZE, true);
}
