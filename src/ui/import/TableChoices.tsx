import type { Choice, Review } from "../../importing/review/review.ts";
import { LabelledSelect } from "../controls/LabelledSelect.tsx";
import type { ImportWords } from "./importWords.ts";

/** Which table of a file, and which competition and season of a table that holds several. */
export function TableChoices({
  words,
  review: { grids, grid, choices, only },
  onGrid,
  onOnly,
}: {
  readonly words: ImportWords;
  readonly review: Review;
  readonly onGrid: (grid: number) => void;
  readonly onOnly: (key: "competition" | "season", value: string) => void;
}) {
  return (
    <>
      {grids.length > 1 && (
        <LabelledSelect
          label={words.say("facts.grid")}
          value={String(grid)}
          onChoose={(value) => onGrid(Number(value))}
        >
          {grids.map(({ name, rows }, index) => (
            <option key={index} value={index}>
              {words.say("facts.grid.one", {
                name: name || words.say("facts.grid.unnamed", { number: index + 1 }),
                count: rows,
              })}
            </option>
          ))}
        </LabelledSelect>
      )}
      <Only {...{ words, onOnly }} what="competition" among={choices.competitions} value={only.competition} />
      <Only {...{ words, onOnly }} what="season" among={choices.seasons} value={only.season} />
    </>
  );
}

function Only({
  words,
  what,
  among,
  value,
  onOnly,
}: {
  readonly words: ImportWords;
  readonly what: "competition" | "season";
  readonly among: readonly Choice[];
  readonly value: string;
  readonly onOnly: (key: "competition" | "season", value: string) => void;
}) {
  if (among.length < 2) return null;
  return (
    <LabelledSelect
      label={words.say(`facts.only.${what}`)}
      value={value}
      onChoose={(chosen) => onOnly(what, chosen)}
    >
      {among.map((choice) => (
        <option key={choice.value} value={choice.value}>
          {words.say("facts.only.one", { value: choice.value, count: choice.rows })}
        </option>
      ))}
      <option value="">{words.say("facts.only.all")}</option>
    </LabelledSelect>
  );
}
