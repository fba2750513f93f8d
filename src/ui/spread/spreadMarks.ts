import type { PlacedStrip } from "../../charts/spread/layout.ts";
import type { SpreadModel } from "../../charts/spread/model.ts";
import type { PeerGroup } from "../../comparison/comparison.ts";
import type { PlotWords } from "../../messages/plotMessages.ts";
import { peerMarks, type PeerNaming, type PlotMark } from "../cloud/plotMark.ts";

/** What a strip's marks are spoken with, and who its peers are. */
export interface SpreadSpeech {
  readonly own: PlotWords;
  readonly peers: PeerNaming;
  readonly group: PeerGroup;
}

/** The chosen players in slot order, then the other peers from left to right. */
export function spreadMarks(
  { strip, dots, marks }: PlacedStrip,
  { players }: SpreadModel,
  { peers: naming, group }: SpreadSpeech,
): readonly PlotMark[] {
  const chosen = marks.flatMap(({ slot, x, y }): readonly PlotMark[] => {
    const player = strip.players.find((one) => one.slot === slot);
    const { short = "", club = "" } = players[slot] ?? {};
    if (player === undefined) return [];
    const name = club === "" ? short : `${short}, ${club}`;
    return [{ x, y, ref: undefined, name, detail: `${strip.title}: ${player.said}` }];
  });
  const others = peerMarks(
    {
      xs: dots.xs,
      ys: dots.ys,
      naming,
      memberAt: (at) => (group.state === "group" ? group.members[strip.members[at] ?? -1] : undefined),
      detailAt: (at) => `${strip.title}: ${strip.print(strip.values[at] ?? NaN)}`,
    },
    new Set(strip.players.flatMap(({ peer }) => peer ?? [])),
  );
  return [...chosen, ...others];
}

/** "Passes per 90: Van Dijk 65.3, 13th of 64; 64 peers in grey": the strip in a line. */
export function stripSummary({ strip }: PlacedStrip, { own }: SpreadSpeech): string {
  const players = [
    ...strip.players.map(({ name, said }) => `${name} ${said}`),
    ...strip.aside,
    own.say("spread.strip.peers", { count: strip.values.length }),
  ];
  return own.say("spread.strip", { title: strip.title, players: players.join("; ") });
}
