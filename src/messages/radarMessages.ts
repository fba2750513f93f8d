import { standingMessages } from "./standingMessages.ts";
import type { MessageKey, Words } from "./words.ts";

/** What the radar says, in English. */
export const radarMessages = {
  ...standingMessages,
  "radar.refused": "A radar needs three metrics",
  "radar.few": "Add metrics, or choose the bars or the profile.",
  "radar.few-scales":
    "A radar needs three metrics that the peers have figures on. Choose other metrics, or the bars.",
  "radar.ends": "axis {inner} to {rim}",
  "radar.inner": "5th",
  "radar.rim": "95th",
  "radar.title": "{title} ({note})",
  "radar.axis": "{title} ({ends})",
  "radar.reading":
    "Each axis runs from the peers’ 5th percentile, the inner ring, to their 95th, the rim; what is beyond is drawn at its end.",
  "radar.reading.lower": "Where lower is better, the ends are swapped.",
  "radar.reading.flat": "Where the peers do not differ, points stand halfway.",
  "radar.reading.area":
    "The order of the axes alone can change the area of {player} by {swing}%: areas mean nothing.",
  "radar.reading.areas": "Areas mean nothing: only the distance along an axis is a figure.",
  "radar.reading.left-out": "Not drawn, because no peer has a figure: {metrics}.",
} as const;

export type RadarWords = Words<MessageKey<typeof radarMessages>>;
