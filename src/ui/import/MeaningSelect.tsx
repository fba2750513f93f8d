import { useState } from "react";
import { METRIC_BY_ID, METRICS } from "../../domain/metrics.ts";
import { FACTS, type Meaning } from "../../importing/columns/meaning.ts";
import type { ImportWords } from "./importWords.ts";
import { meaningOf, takenFor } from "./takenFor.ts";

/** The native choice of what a column is taken for. */
export function MeaningSelect({
  words,
  meaning,
  column,
  onChoose,
}: {
  readonly words: ImportWords;
  readonly meaning: Meaning;
  /** As people find it. */
  readonly column: string;
  readonly onChoose: (meaning: Meaning) => void;
}) {
  // A hundred and fifty options a column are made for the column that is pointed at, not for a thousand columns.
  const [whole, setWhole] = useState(false);
  const fill = () => setWhole(true);
  return (
    <select
      aria-label={words.say("columns.take", { column })}
      value={takenFor(meaning)}
      onFocus={fill}
      onPointerEnter={fill}
      onChange={({ target }) => onChoose(meaningOf(target.value, meaning, column))}
    >
      {whole ? (
        <Everything {...{ words, column }} />
      ) : (
        <option value={takenFor(meaning)}>{meaningText(words, meaning)}</option>
      )}
    </select>
  );
}

function Everything({ words, column }: { readonly words: ImportWords; readonly column: string }) {
  const categories = [...new Set(METRICS.map(({ category }) => category))];
  return (
    <>
      <optgroup label={words.say("columns.others")}>
        <option value="own">{words.say("columns.own", { name: column })}</option>
        <option value="left-out">{words.say("columns.left-out")}</option>
      </optgroup>
      <optgroup label={words.say("columns.facts")}>
        {FACTS.map((fact) => (
          <option key={fact} value={`fact ${fact}`}>
            {words.say(`fact.${fact}`)}
          </option>
        ))}
      </optgroup>
      {categories.map((category) => (
        <optgroup key={category} label={words.say(`category.${category}`)}>
          {METRICS.filter((metric) => metric.category === category).map(({ id, label }) => (
            <option key={id} value={`metric ${id}`}>
              {label}
            </option>
          ))}
        </optgroup>
      ))}
    </>
  );
}

function meaningText(words: ImportWords, meaning: Meaning): string {
  if (meaning.as === "fact") return words.say(`fact.${meaning.fact}`);
  if (meaning.as === "metric") return METRIC_BY_ID.get(meaning.metric)?.label ?? meaning.metric;
  return meaning.as === "own"
    ? words.say("columns.own", { name: meaning.label })
    : words.say("columns.left-out");
}
