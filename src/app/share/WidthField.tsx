import { useId, useState } from "react";
import { embedWords as words } from "./embedWords.ts";

/** Pixels. */
const NARROWEST = 280;
const WIDEST = 1000;
const COMMON = [340, 640, 720] as const;

/** The width of the column, to type or to take; one that will not do stays in the field, with the reason. */
export function WidthField({
  width,
  onTake,
}: {
  readonly width: number;
  readonly onTake: (width: number) => void;
}) {
  const id = useId();
  const [draft, setDraft] = useState<string>();
  const [told, setTold] = useState(false);
  const wrong = draft !== undefined && widthOf(draft) === undefined;
  const onTyped = (text: string) => {
    const typed = widthOf(text);
    setDraft(text);
    setTold(false);
    if (typed !== undefined) onTake(typed);
  };
  const range = { min: NARROWEST, max: WIDEST };
  return (
    <div className="embed-width">
      <label className="control" htmlFor={id}>
        <span>{words.say("option.width")}</span>
        <input
          id={id}
          type="number"
          inputMode="numeric"
          {...range}
          value={draft ?? String(width)}
          aria-invalid={wrong}
          aria-describedby={`${id}-note`}
          onChange={({ target }) => onTyped(target.value)}
          onBlur={() => setTold(wrong)}
        />
      </label>
      <div className="embed-widths" role="group" aria-label={words.say("option.width.common")}>
        {COMMON.map((common) => (
          <button
            key={common}
            type="button"
            aria-pressed={common === width}
            onClick={() => onTyped(String(common))}
          >
            {common}
          </button>
        ))}
      </div>
      <p className="control-note" id={`${id}-note`} role={wrong && told ? "alert" : undefined}>
        {wrong ? words.say("option.width.wrong", { ...range, width }) : words.say("option.width.note", range)}
      </p>
    </div>
  );
}

function widthOf(text: string): number | undefined {
  const width = Number(text);
  return Number.isInteger(width) && width >= NARROWEST && width <= WIDEST ? width : undefined;
}
