import type { OwnPeerFigures } from "../../domain/ownNumbers.ts";
import type { PeerFigures } from "../comparison.ts";

/** Values whose quantiles of type 7 at 0.05, 0.5 and 0.95 are three of themselves. */
const COUNT = 21;
const MIDDLE = 10;

/**
 * Peers who have just the percentiles that are carried: all that bars and radar ask of them. Nobody's figure is among
 * them, so views that draw each peer must not be given them.
 */
export function ownPeerFigures({ low, median, high }: OwnPeerFigures): PeerFigures {
  const sorted = Float64Array.from({ length: COUNT }, (_, place) =>
    place < MIDDLE ? low : place > MIDDLE ? high : median,
  );
  return { values: new Float64Array(), sorted, median };
}
