export interface Options {
  readonly rounds: number;
  readonly only: readonly string[];
  readonly build: boolean;
  readonly full: boolean;
}

export function readOptions(words: readonly string[]): Options;
