import { useState, type ReactNode } from "react";
import { copyMessages } from "../../messages/copyMessages.ts";
import { createWords } from "../../messages/words.ts";

/** Something that can be taken away. */
export interface Copy {
  readonly label: string;
  /** Said once it is copied. */
  readonly done: string;
  readonly text: () => string;
  readonly disabled?: boolean;
}

/** Buttons that copy; what came of it is said to screen readers too, and a refusal shows the text to copy by hand. */
export function CopyButtons({
  copies,
  lines,
  locale,
  children,
}: {
  readonly copies: readonly Copy[];
  /** Height of the text to copy by hand. */
  readonly lines: number;
  readonly locale: string;
  /** More buttons, beside those that copy. */
  readonly children?: ReactNode;
}) {
  const [status, setStatus] = useState<string>();
  const [byHand, setByHand] = useState<string>();
  const refused = createWords(locale, copyMessages).say("copy.refused");
  const copy = async ({ text, done }: Copy) => {
    const copied = text();
    try {
      await navigator.clipboard.writeText(copied);
      setStatus(done);
      setByHand(undefined);
    } catch {
      setStatus(refused);
      setByHand(copied);
    }
  };
  return (
    <>
      <div className="row">
        {copies.map((one) => (
          <button key={one.label} type="button" disabled={one.disabled} onClick={() => void copy(one)}>
            {one.label}
          </button>
        ))}
        {children}
      </div>
      <p className="note copied" role="status">
        {status}
      </p>
      {byHand !== undefined && <textarea readOnly value={byHand} rows={lines} aria-label={refused} />}
    </>
  );
}
