import { useId, useState } from "react";
import type { Meaning } from "../../importing/columns/meaning.ts";
import type { ColumnReview } from "../../importing/review/review.ts";
import { ColumnRow } from "./ColumnRow.tsx";
import type { ImportWords } from "./importWords.ts";

/** Rows that are shown before more are asked for; a thousand at once would hold the page up. */
const SHOWN_AT_FIRST = 30;

/** The columns of a file and what each is taken for, those to look at first. */
export function ColumnList({
  words,
  columns,
  meanings,
  onChoose,
}: {
  readonly words: ImportWords;
  readonly columns: readonly ColumnReview[];
  /** What the reader said, by column. */
  readonly meanings: ReadonlyMap<number, Meaning>;
  readonly onChoose: (at: number, meaning: Meaning) => void;
}) {
  const id = useId();
  // As first seen: a column that is answered stays where the keyboard is.
  const [unsure] = useState(() => new Set(columns.filter(isUnsure).map(({ at }) => at)));
  const [all, setAll] = useState(false);
  const ordered = [
    ...columns.filter(({ at }) => unsure.has(at)),
    ...columns.filter(({ at }) => !unsure.has(at)),
  ];
  const shown = all ? ordered : ordered.slice(0, SHOWN_AT_FIRST);
  const left = columns.filter(isUnsure).length;
  return (
    <section className="review-part">
      <h3 id={id}>{words.say("columns.title")}</h3>
      <p className="note" role="status">
        {left === 0 ? words.say("columns.sure") : words.say("columns.unsure", { count: left })}
      </p>
      <table className="columns" aria-labelledby={id}>
        <thead>
          <tr>
            <th scope="col">{words.say("columns.column")}</th>
            <th scope="col">{words.say("columns.taken-for")}</th>
            <th scope="col">{words.say("columns.why")}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((column) => (
            <ColumnRow
              key={column.at}
              {...{ words, column }}
              meaning={meanings.get(column.at) ?? column.meaning}
              onChoose={(meaning) => onChoose(column.at, meaning)}
            />
          ))}
        </tbody>
      </table>
      {shown.length < columns.length && (
        <button type="button" onClick={() => setAll(true)}>
          {words.say("columns.more", { count: columns.length - shown.length })}
        </button>
      )}
    </section>
  );
}

function isUnsure({ confidence }: ColumnReview): boolean {
  return confidence === "unsure";
}
