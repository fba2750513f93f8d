import { useEffect, useRef } from "react";
import {
  withDecimal,
  withFact,
  withGrid,
  withHeaderLine,
  withMeaning,
  withOnly,
  withRow,
} from "../../importing/review/changeAnswers.ts";
import { AsideList } from "../../ui/import/AsideList.tsx";
import { ColumnList } from "../../ui/import/ColumnList.tsx";
import { FactQuestions, MoreQuestions, type FactProps } from "../../ui/import/FactQuestions.tsx";
import { ProblemList } from "../../ui/import/ProblemList.tsx";
import { ReadingChoices } from "../../ui/import/ReadingChoices.tsx";
import { TableChoices } from "../../ui/import/TableChoices.tsx";
import { UnderstoodFile } from "../../ui/import/UnderstoodFile.tsx";
import { FailureNote } from "./FailureNote.tsx";
import type { ImportFlow } from "./importFlow.ts";
import type { Reviewing } from "./importState.ts";
import { importWords as words } from "./importWords.ts";
import { KeepBar } from "./KeepBar.tsx";

/** What was understood of a file, everything that may be changed, and the button that keeps it. */
export function ReviewStep({ state, flow }: { readonly state: Reviewing; readonly flow: ImportFlow }) {
  const { review, answers, refused, failure, name } = state;
  const body = useRef<HTMLDivElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  useEffect(() => {
    if (refused > 0) pointAtMissing(body.current);
  }, [refused]);
  return (
    <>
      <div className="review-body" ref={body}>
        {failure && <FailureNote key={failure.message} {...{ failure, name }} />}
        <section className="review-part" aria-busy={state.stale}>
          <h3 tabIndex={-1} ref={heading}>
            {words.say("review.understood")}
          </h3>
          <UnderstoodFile {...{ words, review }} />
        </section>
        <Questions {...{ state, flow }} />
        {review.columns.length > 0 && (
          <ColumnList
            key={`${review.grid} ${review.headerLine}`}
            {...{ words }}
            columns={review.columns}
            meanings={answers.meanings}
            onChoose={(at, meaning) => flow.answer((before) => withMeaning(before, at, meaning))}
          />
        )}
        {review.file.kind !== "dataset" && (
          <ProblemList
            {...{ words, review }}
            answers={answers.rows}
            onAnswer={(line, answer) => flow.answer((before) => withRow(before, line, answer))}
          />
        )}
        <AsideList {...{ words, review }} />
      </div>
      <KeepBar {...{ state, flow }} />
    </>
  );
}

/** What the reader is asked; a file that is a dataset says it all by itself. */
function Questions({ state, flow }: { readonly state: Reviewing; readonly flow: ImportFlow }) {
  const { review, answers } = state;
  if (review.file.kind === "dataset") return null;
  const facts: FactProps = {
    words,
    review,
    said: answers.facts,
    marked: state.refused > 0,
    onSay: (key, value) => flow.answer((before) => withFact(before, key, value)),
  };
  return (
    <>
      <FactQuestions {...facts}>
        <TableChoices
          {...{ words, review }}
          onGrid={(grid) => flow.answer((before) => withGrid(before, grid))}
          onOnly={(key, value) => flow.answer((before) => withOnly(before, key, value))}
        />
      </FactQuestions>
      <MoreQuestions {...facts}>
        <ReadingChoices
          {...{ words, review }}
          onHeader={(line) => flow.answer((before) => withHeaderLine(before, line))}
          onDecimal={(decimal) => flow.answer((before) => withDecimal(before, decimal))}
        />
      </MoreQuestions>
    </>
  );
}

/** The first field that must be filled in, else the first column, which must be taken for something. */
function pointAtMissing(body: HTMLElement | null): void {
  const field =
    body?.querySelector<HTMLElement>("[aria-invalid=true]") ?? body?.querySelector("table select");
  if (field instanceof HTMLElement) field.focus();
}
