import { useId } from "react";
import type { ImportWords } from "./importWords.ts";

/** What is asked in words; the rest is chosen from a list. */
export type TextFact = "competition" | "country" | "season" | "source" | "url" | "licence" | "date" | "club";

/** What a chart cannot do without. */
const NEEDED: readonly TextFact[] = ["competition", "season", "source", "date"];

/** One thing that is asked of the reader, with its guess filled in. */
export function FactField({
  words,
  fact,
  value,
  missing,
  onType,
}: {
  readonly words: ImportWords;
  readonly fact: TextFact;
  readonly value: string;
  /** It was not said, and the data could not be kept for that. */
  readonly missing: boolean;
  readonly onType: (value: string) => void;
}) {
  const id = useId();
  const label = words.say(`facts.${fact}`);
  const needed = NEEDED.includes(fact);
  const hint = hintOf(words, fact);
  const notes = [hint === undefined ? [] : [`${id}h`], missing ? [`${id}m`] : []].flat();
  return (
    <div className="fact">
      <label htmlFor={id}>{needed ? words.say("facts.needed", { label }) : label}</label>
      <input
        id={id}
        name={fact}
        type={fact === "date" ? "date" : fact === "url" ? "url" : "text"}
        autoComplete="off"
        maxLength={200}
        required={needed}
        value={value}
        aria-invalid={missing}
        aria-describedby={notes.join(" ") || undefined}
        onChange={({ target }) => onType(target.value)}
      />
      {hint !== undefined && <small id={`${id}h`}>{hint}</small>}
      {missing && (
        <small id={`${id}m`} className="fact-missing">
          {words.say("facts.say")}
        </small>
      )}
    </div>
  );
}

function hintOf(words: ImportWords, fact: TextFact): string | undefined {
  const hinted = HINTED.find((one) => one === fact);
  return hinted === undefined ? undefined : words.say(`facts.${hinted}.hint`);
}

const HINTED = ["season", "source", "date", "club"] as const;
