import { useId } from "react";
import type { ImportWords } from "./importWords.ts";

/** Quarters are announced: a screen reader that says every hundredth says nothing. */
const ANNOUNCED = 4;

/** How far reading a file is, and the button that stops it. */
export function ReadingProgress({
  words,
  name,
  done,
  onCancel,
}: {
  readonly words: ImportWords;
  /** Empty for pasted cells. */
  readonly name: string;
  /** 0 to 1; undefined before anything is known. */
  readonly done: number | undefined;
  readonly onCancel: () => void;
}) {
  const id = useId();
  const what = name === "" ? words.say("reading.pasted") : words.say("reading.file", { name });
  const quarter = Math.floor((done ?? 0) * ANNOUNCED) / ANNOUNCED;
  return (
    <section className="reading">
      <p id={id}>{what}</p>
      <progress aria-labelledby={id} max={1} {...(done !== undefined && { value: done })} />
      <p className="note" aria-hidden="true">
        {done === undefined ? "\u00A0" : percentRead(words, done)}
      </p>
      <p className="visually-hidden" role="status">
        {quarter > 0 && percentRead(words, quarter)}
      </p>
      <button type="button" ref={focused} onClick={onCancel}>
        {words.say("reading.cancel")}
      </button>
    </section>
  );
}

function percentRead(words: ImportWords, done: number): string {
  return words.say("reading.percent", { percent: Math.round(done * 100) });
}

/** What was pressed to get here is gone, so the keyboard begins here. */
function focused(button: HTMLButtonElement | null): void {
  button?.focus();
}
