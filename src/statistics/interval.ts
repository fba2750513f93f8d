/** A 95 % interval, both ends in the unit of the value it is about; `low` is never above `high`. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}
