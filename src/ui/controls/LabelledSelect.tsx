import type { ReactNode } from "react";

/** A choice of one, its name above it. */
export function LabelledSelect({
  label,
  note,
  value,
  children,
  onChoose,
}: {
  readonly label: string;
  /** The id of what is said of it elsewhere. */
  readonly note?: string;
  readonly value: string;
  /** Its options. */
  readonly children: ReactNode;
  readonly onChoose: (value: string) => void;
}) {
  return (
    <label className="control">
      <span>{label}</span>
      <select value={value} aria-describedby={note} onChange={({ target }) => onChoose(target.value)}>
        {children}
      </select>
    </label>
  );
}
