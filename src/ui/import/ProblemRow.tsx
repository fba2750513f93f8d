import { useState } from "react";
import type { RowAnswer } from "../../importing/review/answers.ts";
import type { ColumnReview, Review, RowProblem } from "../../importing/review/review.ts";
import { columnName } from "./columnName.ts";
import type { ImportWords } from "./importWords.ts";

/** A row with a problem: where it stands, what is wrong, what came, and what is to be done. */
export function ProblemRow({
  words,
  problem,
  counts,
  columns,
  answer,
  onAnswer,
}: {
  readonly words: ImportWords;
  readonly problem: RowProblem;
  readonly counts: Review["counts"];
  readonly columns: readonly ColumnReview[];
  readonly answer: RowAnswer | undefined;
  readonly onAnswer: (answer: RowAnswer) => void;
}) {
  const [fixing, setFixing] = useState(answer?.do === "fix");
  const where = words.say(`problems.at.${counts}`, { line: problem.line });
  const column = columns.find(({ at }) => at === problem.at);
  return (
    <li className="problem">
      <p>
        <strong>
          <bdi>
            {problem.player === undefined
              ? where
              : words.say("problems.player", { where, player: problem.player })}
          </bdi>
        </strong>{" "}
        {words.say(`problem.${problem.code}`)}{" "}
        <small>
          {column && `${words.say("problems.in-column", { column: columnName(words, column) })}, `}
          <bdi>
            {problem.came === ""
              ? words.say("problems.came-nothing")
              : words.say("problems.came", { came: problem.came })}
          </bdi>
        </small>
      </p>
      <select
        aria-label={words.say("problems.do", { where })}
        value={fixing ? "fix" : (answer?.do ?? asRead(problem))}
        onChange={({ target }) => {
          setFixing(target.value === "fix");
          if (target.value === "skip") onAnswer({ do: "skip" });
          if (target.value === "keep") onAnswer({ do: "keep" });
        }}
      >
        <option value="skip">{words.say("problems.do.skip")}</option>
        <option value="keep">
          {words.say(problem.effect === "gap" ? "problems.do.gap" : "problems.do.keep")}
        </option>
        <option value="fix">{words.say("problems.do.fix")}</option>
      </select>
      {fixing && <FixForm {...{ words, problem, where, columns, onAnswer }} />}
    </li>
  );
}

/** What becomes of a row when nobody says anything. */
function asRead({ effect }: RowProblem): "skip" | "keep" {
  return effect === "skipped" ? "skip" : "keep";
}

/** The cells that may be wrong, to be written anew. */
function FixForm({
  words,
  problem,
  where,
  columns,
  onAnswer,
}: {
  readonly words: ImportWords;
  readonly problem: RowProblem;
  readonly where: string;
  readonly columns: readonly ColumnReview[];
  readonly onAnswer: (answer: RowAnswer) => void;
}) {
  const cells = toFix(problem, columns);
  return (
    <form
      className="fix"
      onSubmit={(event) => {
        event.preventDefault();
        const typed = new FormData(event.currentTarget);
        const texts = cells.map(({ at }) => [at, String(typed.get(String(at)) ?? "")] as const);
        onAnswer({ do: "fix", cells: new Map(texts) });
      }}
    >
      {cells.map((column) => (
        <label key={column.at} className="control">
          <span>{columnName(words, column)}</span>
          <input
            name={String(column.at)}
            defaultValue={String(problem.cells[column.at] ?? "")}
            aria-label={words.say("problems.fix", { column: columnName(words, column), where })}
          />
        </label>
      ))}
      <button type="submit">{words.say("problems.fix.use")}</button>
    </form>
  );
}

/** The cell the problem is about; else what says who the row is of. */
function toFix({ at }: RowProblem, columns: readonly ColumnReview[]): readonly ColumnReview[] {
  const named = columns.filter((column) => column.at === at);
  return named.length > 0 ? named : columns.filter(({ meaning }) => meaning.as === "fact");
}
