import { useId } from "react";
import type { RowAnswer } from "../../importing/review/answers.ts";
import type { Review } from "../../importing/review/review.ts";
import type { ImportWords } from "./importWords.ts";
import { ProblemRow } from "./ProblemRow.tsx";

/** Rows with a problem, each with what is to be done; and rows that are mended, to be undone. */
export function ProblemList({
  words,
  review,
  answers,
  onAnswer,
}: {
  readonly words: ImportWords;
  readonly review: Review;
  /** By line. */
  readonly answers: ReadonlyMap<number, RowAnswer>;
  /** Undefined takes an answer back. */
  readonly onAnswer: (line: number, answer: RowAnswer | undefined) => void;
}) {
  const id = useId();
  const { problems, moreProblems, counts, columns } = review;
  const count = problems.length + moreProblems;
  return (
    <section className="review-part">
      <h3 id={id}>{count === 0 ? words.say("problems.none") : words.say("problems.title", { count })}</h3>
      {count > 0 && (
        <ul className="problems" aria-labelledby={id}>
          {problems.map((problem) => (
            <ProblemRow
              key={`${problem.line} ${problem.code} ${problem.at ?? ""}`}
              {...{ words, problem, counts, columns }}
              answer={answers.get(problem.line)}
              onAnswer={(answer) => onAnswer(problem.line, answer)}
            />
          ))}
        </ul>
      )}
      {moreProblems > 0 && <p className="note">{words.say("problems.more", { count: moreProblems })}</p>}
      <Changed {...{ words, review, answers, onAnswer }} />
    </section>
  );
}

/** Rows that the reader's word made whole, so that they are no problem any more. */
function Changed({
  words,
  review: { problems, counts },
  answers,
  onAnswer,
}: Parameters<typeof ProblemList>[0]) {
  const lines = [...answers].filter(([line]) => problems.every((problem) => problem.line !== line));
  if (lines.length === 0) return null;
  return (
    <>
      <h4>{words.say("problems.changed")}</h4>
      <ul className="problems">
        {lines.map(([line, answer]) => {
          const where = words.say(`problems.at.${counts}`, { line });
          return (
            <li key={line} className="problem">
              <p>
                {words.say("problems.do", { where })} {words.say(`problems.do.${answer.do}`)}
              </p>
              <button
                type="button"
                aria-label={`${words.say("problems.undo")}: ${where}`}
                onClick={() => onAnswer(line, undefined)}
              >
                {words.say("problems.undo")}
              </button>
            </li>
          );
        })}
      </ul>
    </>
  );
}
