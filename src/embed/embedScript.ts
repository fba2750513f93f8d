import type { ChartView } from "../charts/view/chartView.ts";
import type { CutFiles } from "../comparison/evidence.ts";
import type { withEvidence } from "../comparison/withEvidence.ts";
import type { chartMessages } from "../messages/chartMessages.ts";

/** All that a view needs beside the first script, in one script of its own, which loads beside the data. */
export interface EmbedScript {
  readonly view: ChartView;
  /** Absent from the bars as they open. */
  readonly evidence?: Evidence;
}

/** Intervals and peers, reading the files that have them, and what is said of them. */
export interface Evidence extends CutFiles {
  readonly withEvidence: typeof withEvidence;
  readonly messages: Readonly<Partial<typeof chartMessages>>;
}
