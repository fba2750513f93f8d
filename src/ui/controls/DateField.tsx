import { useId } from "react";
import { useTypedDate, type DateRule } from "./useTypedDate.ts";

/** A day to type or to pick. One that will not do stays in the field, with the reason; Escape brings the old one back. */
export function DateField({
  label,
  min,
  max,
  ...rule
}: DateRule & {
  readonly label: string;
  /** ISO dates. */
  readonly min: string;
  readonly max: string;
}) {
  const note = useId();
  const { text, wrong, handlers } = useTypedDate(rule);
  return (
    <>
      <label className="control">
        <span>{label}</span>
        <input
          type="date"
          {...{ min, max }}
          value={text}
          aria-invalid={wrong !== undefined}
          aria-describedby={wrong === undefined ? undefined : note}
          {...handlers}
        />
      </label>
      {wrong !== undefined && (
        <p className="control-note" role="alert" id={note}>
          {wrong}
        </p>
      )}
    </>
  );
}
