import type { Review } from "../../importing/review/review.ts";
import type { ImportWords } from "./importWords.ts";

/** Cells of a row that are shown to recognise it by. */
const SHOWN_CELLS = 4;

/** The rows that are no player's, in a disclosure: titles, headers, totals, notes. */
export function AsideList({
  words,
  review: { asides, moreAsides, counts },
}: {
  readonly words: ImportWords;
  readonly review: Review;
}) {
  const count = asides.length + moreAsides;
  if (count === 0) return null;
  return (
    <details className="review-part asides">
      <summary>{words.say("asides.title", { count })}</summary>
      <ul>
        {asides.map(({ line, kind, cells }) => (
          <li key={line}>
            {words.say(`problems.at.${counts}`, { line })}, {words.say(`aside.${kind}`)}{" "}
            <small>
              <bdi>
                {cells
                  .filter((cell) => cell !== undefined)
                  .slice(0, SHOWN_CELLS)
                  .join(" · ")}
              </bdi>
            </small>
          </li>
        ))}
      </ul>
      {moreAsides > 0 && <p className="note">{words.say("asides.more", { count: moreAsides })}</p>}
    </details>
  );
}
