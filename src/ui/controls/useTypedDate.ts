import { useRef, useState, type ChangeEvent, type FocusEvent, type KeyboardEvent } from "react";

/** What a field for one day holds and what was decided of it. */
export interface DateRule {
  /** ISO date. */
  readonly value: string;
  /** Said of a date that is not whole. */
  readonly half: string;
  /** Why a day will not do; undefined when it will. */
  readonly trouble: (date: string) => string | undefined;
  /** Told of a day that will do; undefined when the field was emptied. */
  readonly onTake: (date: string | undefined) => void;
}

/**
 * A day as it is typed. A browser calls each digit of a year another date: typing is over when the field is left or by
 * Enter. A day that is picked, without a key, is taken at once.
 */
export function useTypedDate({ value, half, trouble, onTake }: DateRule) {
  const typing = useRef(false);
  const [draft, setDraft] = useState<Draft>();
  // A draft is of the day it replaces: once that is another, by Back or by a reset, the draft is void.
  const current = draft?.of === value ? draft : undefined;
  const take = (input: HTMLInputElement) => {
    const { value: text } = input;
    typing.current = false;
    const wrong = input.validity.badInput ? half : text === "" ? undefined : trouble(text);
    setDraft(wrong === undefined ? undefined : { of: value, text, wrong });
    if (wrong === undefined && text !== value) onTake(text === "" ? undefined : text);
  };
  const handlers = {
    onKeyDown: (event: KeyboardEvent<HTMLInputElement>) => {
      if (event.key === "Enter") take(event.currentTarget);
      else if (event.key === "Escape") setDraft(undefined);
      else if (event.key !== "Tab") typing.current = true;
    },
    onPointerDown: () => {
      typing.current = false;
    },
    onChange: ({ target }: ChangeEvent<HTMLInputElement>) => {
      if (typing.current) setDraft({ of: value, text: target.value, wrong: undefined });
      else take(target);
    },
    onBlur: ({ target }: FocusEvent<HTMLInputElement>) => take(target),
  };
  return { text: current?.text ?? value, wrong: current?.wrong, handlers };
}

interface Draft {
  /** The day it would replace. */
  readonly of: string;
  readonly text: string;
  readonly wrong: string | undefined;
}
