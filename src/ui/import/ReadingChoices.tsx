import type { Review } from "../../importing/review/review.ts";
import { LabelledSelect } from "../controls/LabelledSelect.tsx";
import type { ImportWords } from "./importWords.ts";

const DECIMALS = { ".": "facts.decimal.point", ",": "facts.decimal.comma" } as const;

/** How a text file is read, where the guess was wrong: the line of its header, and the mark of its decimals. */
export function ReadingChoices({
  words,
  review: { headerLine, numbers, counts },
  onHeader,
  onDecimal,
}: {
  readonly words: ImportWords;
  readonly review: Review;
  readonly onHeader: (line: number) => void;
  readonly onDecimal: (decimal: "." | ",") => void;
}) {
  return (
    <>
      {counts !== "item" && (
        <label className="control">
          <span>{words.say("facts.header-line")}</span>
          <input
            key={headerLine}
            type="number"
            min={1}
            step={1}
            defaultValue={headerLine}
            onBlur={({ target }) => {
              const line = target.valueAsNumber;
              if (Number.isSafeInteger(line) && line > 0 && line !== headerLine) onHeader(line);
            }}
          />
        </label>
      )}
      <LabelledSelect
        label={words.say("facts.decimal")}
        value={numbers.decimal}
        onChoose={(value) => onDecimal(value === "," ? "," : ".")}
      >
        {([".", ","] as const).map((mark) => (
          <option key={mark} value={mark}>
            {words.say(DECIMALS[mark])}
          </option>
        ))}
      </LabelledSelect>
    </>
  );
}
