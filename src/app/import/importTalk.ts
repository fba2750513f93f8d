import type { KeptParts } from "../../data/kept/keptDataset.ts";
import type { ErrorCode } from "../../domain/appError.ts";
import type { DatasetId, MetricId, PlayerId } from "../../domain/ids.ts";
import type { Answers } from "../../importing/review/answers.ts";
import type { Review } from "../../importing/review/review.ts";

/** What the page asks of the worker. A `File` is handed over unread, so that its bytes never touch the page. */
export type Asked =
  | { readonly do: "open"; readonly given: File | string }
  | { readonly do: "review"; readonly answers: Answers }
  | { readonly do: "keep"; readonly answers: Answers }
  /** What a kept dataset is first shown by; its text where only the page has it. */
  | { readonly do: "compare"; readonly id: DatasetId; readonly text?: string };

/** A few players and metrics to begin with. */
export interface FirstComparison {
  readonly dataset: DatasetId;
  /** In words: "La Liga 2025/26". */
  readonly title: string;
  readonly players: readonly { readonly player: PlayerId; readonly name: string }[];
  readonly metrics: readonly MetricId[];
}

/** Why it went no further, in plain data: errors lose their class between threads. */
export interface Failure {
  readonly code: ErrorCode | "CRASHED";
  readonly message: string;
}

/** What the worker tells the page. */
export type Told =
  /** Share of the file that is read, 0 to 1. */
  | { readonly is: "progress"; readonly done: number }
  /** `refused` when it was asked to be kept and something is missing. */
  | { readonly is: "review"; readonly review: Review; readonly refused: boolean }
  | KeptTold
  | { readonly is: "failed"; readonly failure: Failure };

/** A dataset is kept and can be shown. */
export interface KeptTold {
  readonly is: "kept";
  readonly first: FirstComparison;
  /** False where the browser keeps nothing beyond the visit. */
  readonly lasting: boolean;
  /** What the page must hold itself, as the worker is about to end. */
  readonly parts?: KeptParts;
}

/** A worker at work, as the page sees it. */
export interface ImportSession {
  ask(asked: Asked): void;
  /** Ends it at once, whatever it is doing. */
  end(): void;
}

/** Starts a worker that tells `hear` what it finds. */
export type StartSession = (hear: (told: Told) => void) => ImportSession;
