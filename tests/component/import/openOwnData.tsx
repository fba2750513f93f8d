import "../search/cssEscape.ts";
import { act, render } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { ImportFlow } from "../../../src/app/import/importFlow.ts";
import type { Asked, Told } from "../../../src/app/import/importTalk.ts";
import { OwnDataWindow } from "../../../src/app/import/OwnDataWindow.tsx";
import type { Shelf } from "../../../src/app/import/shelf.ts";
import type { Review } from "../../../src/importing/review/review.ts";
import { aReview } from "./aReview.ts";

export const EMPTY: Shelf = {
  entries: [],
  lasting: true,
  rename: () => Promise.resolve(),
  remove: () => Promise.resolve(),
  text: () => Promise.resolve(""),
};

/** The window of own data over a worker that says only what a test has it say. */
export function openOwnData(shelf: Shelf = EMPTY) {
  const asked: Asked[] = [];
  let hear: (told: Told) => void = () => undefined;
  let ended = 0;
  const flow = new ImportFlow((listener) => {
    hear = listener;
    return { ask: (what) => asked.push(what), end: () => ended++ };
  });
  const closed: number[] = [];
  render(<OwnDataWindow {...{ flow, shelf }} note={undefined} onClose={() => closed.push(1)} />);
  const tell = (told: Told) => act(() => hear(told));
  return {
    user: userEvent.setup(),
    flow,
    asked,
    closed,
    tell,
    ended: () => ended,
    /** Has a file opened and reviewed. */
    review: (review: Review = aReview()) => {
      act(() => flow.open(new File(["x"], review.file.name)));
      tell({ is: "review", review, refused: false });
    },
  };
}
