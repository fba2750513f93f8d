import type { Comparison } from "../../comparison/comparison.ts";
import { certainty } from "../../findings/certainty.ts";
import { warnings } from "../../findings/warnings.ts";
import { words } from "../pageWords.ts";
import { sideWords } from "./sideWords.ts";

/** How sure the figures are, and what to mind before believing them. */
export function CertaintyPanel({
  comparison,
  note,
}: {
  readonly comparison: Comparison;
  /** What to know of all of it. */
  readonly note: string | undefined;
}) {
  const sure = certainty(comparison, sideWords);
  // That there are no minutes is the first of what certainty says.
  const mind = warnings(comparison, sideWords).filter(({ kind }) => kind !== "rate-only");
  if (sure.length + mind.length === 0) return null;
  return (
    <section className="card panel">
      <h2>{words.say("panel.certainty")}</h2>
      {note !== undefined && <p className="note">{note}</p>}
      {sure.map((line) => (
        <p className="note" key={line}>
          {line}
        </p>
      ))}
      {mind.map(({ kind, text }) => (
        <p className="note warning" data-warning={kind} key={kind}>
          {text}
        </p>
      ))}
    </section>
  );
}
