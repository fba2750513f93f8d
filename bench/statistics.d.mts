export interface Summary {
  readonly median: number;
  readonly p25: number;
  readonly p75: number;
}

export function quantile(values: readonly number[], share: number): number;
export function summary(values: readonly number[]): Summary;
export function ratio(value: number, of: number): number | undefined;
export function shuffled<T>(items: readonly T[], random?: () => number): T[];
