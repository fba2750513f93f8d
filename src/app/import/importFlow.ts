import type { DatasetId } from "../../domain/ids.ts";
import { NO_ANSWERS, type Answers } from "../../importing/review/answers.ts";
import type { ImportState, Reviewing } from "./importState.ts";
import type { Asked, Failure, FirstComparison, ImportSession, StartSession, Told } from "./importTalk.ts";

const START: ImportState = { step: "start" };

type Keeper = (first: FirstComparison, lasting: boolean) => void;

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
    this.#begin(typeof given === "string" ? "" : given.name, { do: "open", given });
  };

  /** Finds what a kept dataset is first shown by, and tells it as if it was kept just now. */
  readonly compare = (id: DatasetId, name: string): void => {
    this.#begin(name, { do: "compare", id });
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
      for (const keeper of this.#keepers) keeper(told.first, told.lasting);
    }
  }

  #progressed(done: number): void {
    if (this.#state.step === "opening") this.#become({ ...this.#state, done });
  }

  #reviewed({ review, refused }: Told & { readonly is: "review" }): void {
    const before: Reviewing =
      this.#state.step === "review" ? this.#state : { ...UNTOUCHED, name: this.#state.name ?? "", review };
    const stale = this.#reviewing !== undefined && this.#reviewing !== before.answers;
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

const UNTOUCHED = {
  step: "review",
  answers: NO_ANSWERS,
  stale: false,
  keeping: false,
  refused: 0,
} as const;

function withoutFailure(state: Reviewing): Reviewing {
  const { failure: _, ...rest } = state;
  return rest;
}
