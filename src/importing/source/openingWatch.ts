/** Who waits for a file to be opened. */
export interface OpeningWatch {
  /** @param done 0..1, of the whole file */
  onProgress(done: number): void;
}

/** Lets other things happen, such as the messages of a worker. */
export function breathe(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
