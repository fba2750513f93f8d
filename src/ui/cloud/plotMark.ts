import type { PeerMember } from "../../comparison/comparison.ts";
import { competitionSeason } from "../../findings/caption.ts";
import type { CloudWords } from "../../messages/cloudMessages.ts";
import type { PlayerRef } from "../../selection/selection.ts";
import type { Mark } from "../cursor/useMarkCursor.ts";

/** A mark that may be a player to add. */
export interface PlotMark extends Mark {
  readonly ref: PlayerRef | undefined;
}

/** How peers are named; `severalDatasets` where the name alone does not say which competition. */
export interface PeerNaming {
  readonly words: CloudWords;
  readonly severalDatasets: boolean;
}

/** The peers of a cloud: where they lie, who they are, and what is said of the one at a place. */
export interface PeerCloud {
  readonly xs: ArrayLike<number>;
  readonly ys: ArrayLike<number>;
  readonly naming: PeerNaming;
  memberAt(place: number): PeerMember | undefined;
  detailAt(place: number): string;
}

/**
 * A mark a peer, from left to right. What it says is made when it is asked for: of three thousand one is.
 *
 * @param left out: places of who is marked already
 */
export function peerMarks(cloud: PeerCloud, left: ReadonlySet<number>): readonly PlotMark[] {
  const { xs } = cloud;
  const order = Uint32Array.from({ length: xs.length }, (_, place) => place);
  order.sort((a, b) => (xs[a] ?? 0) - (xs[b] ?? 0));
  const marks: PlotMark[] = [];
  for (const place of order) if (!left.has(place)) marks.push(new PeerMark(cloud, place));
  return marks;
}

class PeerMark implements PlotMark {
  readonly x: number;
  readonly y: number;
  readonly #cloud: PeerCloud;
  readonly #place: number;

  constructor(cloud: PeerCloud, place: number) {
    this.x = cloud.xs[place] ?? 0;
    this.y = cloud.ys[place] ?? 0;
    this.#cloud = cloud;
    this.#place = place;
  }

  get name(): string {
    const member = this.#cloud.memberAt(this.#place);
    return member === undefined ? "" : peerName(member, this.#cloud.naming);
  }

  get detail(): string {
    return this.#cloud.detailAt(this.#place);
  }

  get ref(): PlayerRef | undefined {
    const member = this.#cloud.memberAt(this.#place);
    const player = member?.season.player;
    return member === undefined || player === undefined ? undefined : { player, dataset: member.dataset.id };
  }
}

/** "Alderweireld, Tottenham Hotspur"; without a name, whose file could not be loaded, "a peer". */
function peerName({ season, dataset, rows }: PeerMember, { words, severalDatasets }: PeerNaming): string {
  const clubs = rows.flatMap((row) => dataset.rows[row]?.club.name ?? []);
  const values = {
    name: season.name ?? words.say("peer.unnamed"),
    club: [...new Set(clubs)].join(", "),
    where: competitionSeason(dataset),
  };
  return words.say(severalDatasets ? "peer.named.in" : "peer.named", values);
}
