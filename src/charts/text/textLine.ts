/** One line of text in a static chart, placed. */
export interface TextLine {
  readonly x: number;
  /** Of the baseline. */
  readonly y: number;
  readonly text: string;
  /** Pixels. */
  readonly size: number;
  readonly bold?: boolean;
  readonly quiet?: boolean;
  /** Where x is in the line; its start when absent. */
  readonly anchor?: "middle" | "end";
  /** True of what is no figure: an axis's marks, the number of an axis. */
  readonly tick?: boolean;
}
