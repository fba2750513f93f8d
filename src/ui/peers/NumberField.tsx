import { useEffect, useEffectEvent, useId, useRef, useState, type ReactNode } from "react";

/**
 * A whole number to type. It is taken when typing ends, by Enter or by leaving the field, or at once by the arrows; so
 * that half a number is no choice. Empty gives undefined; beyond the ends, the end.
 */
export function NumberField({
  label,
  note,
  value,
  min,
  max,
  onTake,
  children,
}: {
  readonly label: string;
  readonly note: string;
  readonly value: number | undefined;
  readonly min: number;
  readonly max: number;
  readonly onTake: (value: number | undefined) => void;
  readonly children?: ReactNode;
}) {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [draft, setDraft] = useState<string>();
  const onTyped = useEffectEvent((typed: string) => {
    setDraft(undefined);
    const number = Math.round(Number(typed));
    onTake(typed === "" || Number.isNaN(number) ? undefined : Math.min(max, Math.max(min, number)));
  });
  useEffect(() => {
    const input = field.current;
    // React's own onChange comes with every key.
    const onChange = () => onTyped(input?.value ?? "");
    input?.addEventListener("change", onChange);
    return () => input?.removeEventListener("change", onChange);
  }, []);
  return (
    <div className="peers-number">
      <label htmlFor={id}>{label}</label>
      <div className="row">
        <input
          ref={field}
          id={id}
          type="number"
          inputMode="numeric"
          {...{ min, max }}
          aria-describedby={`${id}-note`}
          value={draft ?? String(value ?? "")}
          onChange={({ target }) => setDraft(target.value)}
        />
        {children}
      </div>
      <small id={`${id}-note`}>{note}</small>
    </div>
  );
}
