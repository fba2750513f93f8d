import { PROVIDERS } from "../../domain/metricNames.ts";
import type { Review } from "../../importing/review/review.ts";
import type { ImportWords } from "./importWords.ts";

/** What was understood of a file, in a line, and what was noticed while reading it. */
export function UnderstoodFile({ words, review }: { readonly words: ImportWords; readonly review: Review }) {
  const said = [
    ...review.file.notes.map(({ code, line = 1 }) => words.say(`note.${code}`, { line })),
    ...(review.rows.elsewhere > 0 ? [words.say("review.elsewhere", { count: review.rows.elsewhere })] : []),
    ...minutesNote(words, review),
  ];
  return (
    <>
      <p>{understood(words, review)}</p>
      <p className="note">
        {words.say("review.holds", {
          players: words.say("review.players", { count: review.holds.players }),
          clubs: words.say("review.clubs", { count: review.holds.clubs }),
          metrics: words.say("review.metrics", { count: review.holds.metrics }),
        })}
      </p>
      {said.map((text) => (
        <p key={text} className="note">
          {text}
        </p>
      ))}
    </>
  );
}

function understood(words: ImportWords, { file, provider, rows, counts, headerLine }: Review): string {
  const what = [
    provider === undefined ? undefined : PROVIDERS[provider],
    words.say(`review.kind.${file.kind}`),
    file.encoding,
  ].filter((part) => part !== undefined);
  const parts = {
    what: what.join(", "),
    rows: words.say("review.rows", { count: rows.read, kept: rows.kept, listed: rows.listed }),
  };
  if (headerLine === undefined) return words.say("review.no-header", parts);
  const header =
    counts === "item"
      ? words.say("review.header.item")
      : words.say(`review.header.${counts}`, { line: headerLine });
  return words.say("review.line", { ...parts, header });
}

function minutesNote(words: ImportWords, { minutesFrom, file }: Review): readonly string[] {
  if (file.kind === "dataset" || minutesFrom === "minutes") return [];
  return [words.say(minutesFrom === "nineties" ? "review.nineties" : "review.no-minutes")];
}
