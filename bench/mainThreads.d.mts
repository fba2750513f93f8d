export interface MainThreadTime {
  readonly time: number;
  readonly threads: number;
}

export function timeBetween(
  before: ReadonlyMap<number, number>,
  after: ReadonlyMap<number, number>,
): MainThreadTime;
