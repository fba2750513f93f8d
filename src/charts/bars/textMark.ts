/** A line of text: its baseline's start, end or middle. */
export interface TextMark {
  readonly x: number;
  readonly y: number;
  readonly text: string;
}
