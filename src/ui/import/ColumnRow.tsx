import type { Meaning } from "../../importing/columns/meaning.ts";
import type { ColumnReview } from "../../importing/review/review.ts";
import { columnName } from "./columnName.ts";
import type { ImportWords } from "./importWords.ts";
import { MeaningSelect } from "./MeaningSelect.tsx";
import { possibleKinds, shownKind, withKind } from "./takenFor.ts";
import { whyText } from "./whyText.ts";

const MARKS = { certain: "✓", likely: "≈", unsure: "?" } as const;

/** One column: its name and a few cells, what it is taken for, how surely and why. */
export function ColumnRow({
  words,
  column,
  meaning,
  onChoose,
}: {
  readonly words: ImportWords;
  readonly column: ColumnReview;
  /** The reader's own choice where there is one, before the review knows of it. */
  readonly meaning: Meaning;
  readonly onChoose: (meaning: Meaning) => void;
}) {
  const name = columnName(words, column);
  const { samples, confidence } = column;
  return (
    <tr data-confidence={confidence}>
      <th scope="row">
        <bdi>{name}</bdi>
        <small>
          {samples.length === 0
            ? words.say("columns.empty")
            : words.say("columns.samples", { samples: samples.join(" · ") })}
        </small>
      </th>
      <td>
        <MeaningSelect {...{ words, meaning, onChoose }} column={name} />
        <KindSelect {...{ words, meaning, onChoose }} column={name} />
      </td>
      <td className="column-why">
        <strong>
          <span aria-hidden="true">{MARKS[confidence]} </span>
          {words.say(`confidence.${confidence}`)}
        </strong>{" "}
        <small>{whyText(words, column)}</small>
      </td>
    </tr>
  );
}

/** What the figures of a column are; where there is nothing to choose, it is said. */
function KindSelect({
  words,
  meaning,
  column,
  onChoose,
}: {
  readonly words: ImportWords;
  readonly meaning: Meaning;
  readonly column: string;
  readonly onChoose: (meaning: Meaning) => void;
}) {
  const kinds = possibleKinds(meaning);
  const shown = shownKind(meaning);
  if (shown === undefined) return null;
  if (kinds.length < 2) return <small>{words.say(`kind.${shown}`)}</small>;
  return (
    <select
      aria-label={words.say("columns.kind", { column })}
      value={shown}
      onChange={({ target }) => onChoose(withKind(meaning, target.value))}
    >
      {kinds.map((kind) => (
        <option key={kind} value={kind}>
          {words.say(`kind.${kind}`)}
        </option>
      ))}
    </select>
  );
}
