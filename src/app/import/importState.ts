import type { Answers } from "../../importing/review/answers.ts";
import type { Review } from "../../importing/review/review.ts";
import type { Failure } from "./importTalk.ts";

/** Where the reader is with a file. `name` is empty for pasted cells. */
export type ImportState =
  | {
      readonly step: "start";
      /** Why the file before went no further; `name` is that file's. */
      readonly failure?: Failure;
      readonly name?: string;
      readonly cancelled?: true;
    }
  /** `done` from 0 to 1, undefined before anything is known. */
  | { readonly step: "opening"; readonly name: string; readonly done: number | undefined }
  | Reviewing;

/** A file that was opened, and what the reader said of it so far. */
export interface Reviewing {
  readonly step: "review";
  readonly name: string;
  readonly review: Review;
  readonly answers: Answers;
  /** The review does not know the latest answers yet. */
  readonly stale: boolean;
  readonly keeping: boolean;
  /** Rises each time something turned out to be missing, so that it can be pointed at again. */
  readonly refused: number;
  readonly failure?: Failure;
}
