import type { DatasetId } from "../../domain/ids.ts";
import { NO_ANSWERS, type Answers } from "../../importing/review/answers.ts";
import type { Review } from "../../importing/review/review.ts";
import type { ImportState, Reviewing } from "./importState.ts";
import type { Asked, Failure, ImportSession, KeptTold, StartSession, Told } from "./importTalk.ts";

const START: ImportState = { step: "start" };

type Keeper = (told: KeptTold) => void;

/**
 * Leads a file from the disk to the shelf, one at a time, through a worker. While the worker reviews, further answers
 * wait, and only the latest are sent: a long file is not reviewed once a key.
 */
export class ImportFlow {
  readonly #start: StartSession;
  readonly #listeners = new Set<() => void>();
  readonly #keepers = new Set<Keeper>();
  #state: ImportState = START;
  #session: ImportSession | undefined;
  /** ISO day the file was last written, which is as near as anything to the day of its figures. */
  #written: string | undefined;
  /** The answers the worker is at; undefined while it waits. */
  #reviewing: Answers | undefined;

  constructor(start: StartSession) {
    this.#start = start;
  }

  readonly state = (): ImportState => this.#state;

  readonly subscribe = (changed: () => void): (() => void) => {
    this.#listeners.add(changed);
    return () => void this.#listeners.delete(changed);
  };

  /** Has `keeper` told what is kept; by then the flow is at its start again. */
  readonly whenKept = (keeper: Keeper): (() => void) => {
    this.#keepers.add(keeper);
    return () => void this.#keepers.delete(keeper);
  };

  /** Opens a file, or text from the clipboard, in place of the one that was open. */
  readonly open = (given: File | string): void => {
    const pasted = typeof given === "string";
    this.#begin(pasted ? "" : given.name, { do: "open", given });
    this.#written = localDay(pasted ? Date.now() : given.lastModified);
  };

  /**
   * Finds what a kept dataset is first shown by, and tells it as if it was kept just now.
   *
   * @param text the whole dataset, where only the page has it
   */
  readonly compare = (id: DatasetId, name: string, text?: string): void => {
    this.#begin(name, { do: "compare", id, ...(text !== undefined && { text }) });
  };

  /** Changes what the reader says of the file; it is reviewed again. */
  readonly answer = (change: (answers: Answers) => Answers): void => {
    if (this.#state.step !== "review" || this.#state.keeping) return;
    const answers = change(this.#state.answers);
    this.#become({ ...withoutFailure(this.#state), answers, stale: true });
    this.#review(answers);
  };

  readonly keep = (): void => {
    if (this.#state.step !== "review" || this.#state.keeping) return;
    this.#become({ ...withoutFailure(this.#state), keeping: true });
    this.#session?.ask({ do: "keep", answers: this.#state.answers });
  };

  /** Stops whatever is going on; the page stays as it was. */
  readonly cancel = (): void => {
    const stopped = this.#state.step === "opening";
    this.#end();
    this.#become(stopped ? { step: "start", cancelled: true } : START);
  };

  #begin(name: string, asked: Asked): void {
    this.#end();
    this.#session = this.#start((told) => this.#hear(told));
    this.#become({ step: "opening", name, done: undefined });
    this.#session.ask(asked);
  }

  #become(next: ImportState): void {
    this.#state = next;
    for (const listener of this.#listeners) listener();
  }

  #end(): void {
    this.#session?.end();
    this.#session = undefined;
    this.#reviewing = undefined;
  }

  #review(answers: Answers): void {
    if (this.#reviewing !== undefined) return;
    this.#reviewing = answers;
    this.#session?.ask({ do: "review", answers });
  }

  #hear(told: Told): void {
    if (told.is === "review") this.#reviewed(told);
    else if (told.is === "progress") this.#progressed(told.done);
    else if (told.is === "failed") this.#failed(told.failure);
    else {
      this.#end();
      this.#become(START);
      for (const keeper of this.#keepers) keeper(told);
    }
  }

  #progressed(done: number): void {
    if (this.#state.step === "opening") this.#become({ ...this.#state, done });
  }

  #reviewed({ review, refused }: Told & { readonly is: "review" }): void {
    const before = this.#state.step === "review" ? this.#state : this.#firstSeen(review);
    const stale = before.answers !== (this.#reviewing ?? (before.keeping ? before.answers : NO_ANSWERS));
    this.#reviewing = undefined;
    this.#become({
      ...before,
      review,
      stale,
      keeping: before.keeping && !refused,
      refused: before.refused + Number(refused),
    });
    if (stale) this.#review(before.answers);
  }

  /** A file just opened; one that does not say when its figures are of is taken to be as old as it is. */
  #firstSeen(review: Review): Reviewing {
    const date = this.#written;
    const dated = review.file.kind !== "dataset" && review.facts.date === undefined && date !== undefined;
    const answers = dated ? { ...NO_ANSWERS, facts: { date } } : NO_ANSWERS;
    const name = this.#state.step === "start" ? "" : this.#state.name;
    return { step: "review", name, review, answers, stale: false, keeping: false, refused: 0 };
  }

  #failed(failure: Failure): void {
    // A worker that broke off holds no file any more.
    if (this.#state.step === "review" && failure.code !== "CRASHED") {
      this.#reviewing = undefined;
      this.#become({ ...this.#state, stale: false, keeping: false, failure });
      return;
    }
    const { name = "" } = this.#state;
    this.#end();
    this.#become({ step: "start", failure, name });
  }
}

function withoutFailure(state: Reviewing): Reviewing {
  const { failure: _, ...rest } = state;
  return rest;
}

/** The reader's calendar day, as ISO. */
function localDay(time: number): string {
  const date = new Date(time);
  return new Date(time - date.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}
