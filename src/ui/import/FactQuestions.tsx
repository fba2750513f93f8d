import type { ReactNode } from "react";
import type { DatasetFacts } from "../../importing/review/answers.ts";
import type { Review } from "../../importing/review/review.ts";
import { LabelledSelect } from "../controls/LabelledSelect.tsx";
import { FactField, type TextFact } from "./FactField.tsx";
import type { ImportWords } from "./importWords.ts";
import "../controls/controls.css";

const COVERAGES = ["complete", "selection"] as const;
const MINUTES = ["nominal", "including-stoppage", "unknown"] as const;

export interface FactProps {
  readonly words: ImportWords;
  readonly review: Review;
  /** What the reader said; a guess of the review holds where nothing was said. */
  readonly said: Partial<DatasetFacts>;
  /** Whether what is missing is marked. */
  readonly marked: boolean;
  readonly onSay: <Key extends keyof DatasetFacts>(key: Key, value: DatasetFacts[Key]) => void;
}

/** What a file seldom says of itself: asked with guesses filled in. */
export function FactQuestions({ children, ...props }: FactProps & { readonly children?: ReactNode }) {
  const { words, review, said } = props;
  const facts = { ...review.facts, ...said };
  // A club is asked for where no column says it.
  const club = review.columns.every(({ meaning }) => meaning.as !== "fact" || meaning.fact !== "club");
  return (
    <section className="review-part">
      <h3>{words.say("facts.title")}</h3>
      <div className="facts">
        {children}
        {TEXTS.map((fact) => (
          <TextQuestion key={fact} {...{ ...props, fact }} />
        ))}
        {club && review.file.kind !== "dataset" && <TextQuestion {...props} fact="club" />}
        <LabelledSelect
          label={words.say("facts.coverage")}
          value={facts.coverage ?? "selection"}
          onChoose={(value) => {
            const coverage = COVERAGES.find((one) => one === value);
            if (coverage !== undefined) props.onSay("coverage", coverage);
          }}
        >
          {COVERAGES.map((coverage) => (
            <option key={coverage} value={coverage}>
              {words.say(`facts.coverage.${coverage}`)}
            </option>
          ))}
        </LabelledSelect>
      </div>
    </section>
  );
}

const TEXTS: readonly TextFact[] = ["competition", "season", "source", "date"];

/** The same for what most readers leave as it is. */
export function MoreQuestions({ children, ...props }: FactProps & { readonly children?: ReactNode }) {
  const { words, review, said } = props;
  const facts = { ...review.facts, ...said };
  return (
    <details className="review-part">
      <summary>{words.say("facts.more")}</summary>
      <div className="facts">
        {(["country", "url", "licence"] as const).map((fact) => (
          <TextQuestion key={fact} {...{ ...props, fact }} />
        ))}
        <LabelledSelect
          label={words.say("facts.minutesBasis")}
          value={facts.minutesBasis ?? "unknown"}
          onChoose={(value) => {
            const basis = MINUTES.find((one) => one === value);
            if (basis !== undefined) props.onSay("minutesBasis", basis);
          }}
        >
          {MINUTES.map((basis) => (
            <option key={basis} value={basis}>
              {words.say(`facts.minutes.${basis}`)}
            </option>
          ))}
        </LabelledSelect>
        {children}
      </div>
    </details>
  );
}

function TextQuestion({ words, review, said, marked, onSay, fact }: FactProps & { readonly fact: TextFact }) {
  const value = said[fact] ?? review.facts[fact] ?? "";
  return (
    <FactField
      {...{ words, fact, value }}
      missing={marked && value.trim() === "" && review.missing.includes(fact)}
      onType={(typed) => onSay(fact, typed)}
    />
  );
}
