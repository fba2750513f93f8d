import fc from "fast-check";
import type { MetricId } from "../../../../src/domain/ids.ts";
import { FACTS, type Meaning } from "../../../../src/importing/columns/meaning.ts";
import type { Answers, RowAnswer } from "../../../../src/importing/review/answers.ts";
import { DIALECTS, writtenTable } from "../../../fixtures/files/dialects.ts";
import { encoded, type FixtureEncoding } from "../../../fixtures/files/encoded.ts";
import { FBREF_SQUAD, FBREF_TABLES } from "../../../fixtures/files/fbref.ts";
import { UNDERSTAT } from "../../../fixtures/files/understat.ts";

const NAMES =
  "Player|Player\\slug|Squad|Team|Pos|Age|Born|Min|90s|MP|Starts|Gls|Ast|xG|Sh|Cmp|Att|Cmp%|Comp|Season|Goals per 90|Accurate passes, %|Spieler|Minuten|__proto__|constructor|toString|hasOwnProperty|prototype||#|id|Date|first_name|second_name|Nutmegs|Total|Per 90".split(
    "|",
  );
const TRAPS =
  '__proto__|constructor|toString|=1+1|=HYPERLINK("x")|-|—|n/a|NaN|Infinity|-Infinity|1e999|-5|0|-0|100%|101%|1,234|1.234|1,234,567|0,5|.5|5.|1e-7|12*|2 teams|Squad Total|Opponent Total|Player|Van Dijk\\vvd|Arsenal,Chelsea|26-029|2026-01-19|eng ENG|MF,FW|\u202eabc\u202c|\u200b|\u0000|\u0007|\ufeff|\ufffd|\ud800|ß|محمد|💥|<script>alert(1)</script>|"|a\nb|a;b|a\tb|a|b|\''.split(
    "|",
  );

const aCell = fc.oneof(
  { weight: 4, arbitrary: fc.nat({ max: 4000 }).map(String) },
  { weight: 2, arbitrary: fc.double({ noNaN: true, min: -10, max: 5000 }).map(String) },
  { weight: 3, arbitrary: fc.constantFrom(...TRAPS) },
  { weight: 2, arbitrary: fc.string({ maxLength: 8 }) },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 8 }) },
  { weight: 1, arbitrary: fc.constant("") },
);
const aPerson = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom("Ada Lovelace", "Bea", "Zoë Ødegård", "Čech", "Ivan Ivanov") },
  { weight: 3, arbitrary: fc.string({ minLength: 1, maxLength: 20 }) },
  { weight: 2, arbitrary: fc.constantFrom(...TRAPS) },
);

/** Rows of text under names that mean something, and under some that do not. */
export const aTable: fc.Arbitrary<readonly (readonly string[])[]> = fc
  .record({
    above: fc.array(fc.array(aCell, { maxLength: 3 }), { maxLength: 2 }),
    names: fc.array(
      fc.oneof(
        { weight: 6, arbitrary: fc.constantFrom(...NAMES) },
        { weight: 1, arbitrary: fc.string({ maxLength: 12 }) },
      ),
      { minLength: 1, maxLength: 9 },
    ),
    people: fc.array(fc.tuple(aPerson, fc.array(aCell, { maxLength: 11 })), { maxLength: 12 }),
  })
  .map(({ above, names, people }) => [
    ...above,
    ["Player", ...names],
    ...people.map(([person, cells]) => [person, ...cells]),
  ]);

const anEncoding = fc.constantFrom<FixtureEncoding>(
  "utf-8",
  "utf-8 with mark",
  "utf-16le with mark",
  "utf-16be with mark",
  "utf-16le",
  "utf-16be",
);

/** A table as text; quotes are forgotten now and then. */
export const aTextFile: fc.Arbitrary<Uint8Array> = fc
  .record({
    table: aTable,
    delimiter: fc.constantFrom(",", ";", "\t", "|"),
    lineEnd: fc.constantFrom("\n", "\r\n", "\r"),
    careless: fc.boolean(),
    encoding: anEncoding,
  })
  .map(({ table, delimiter, lineEnd, careless, encoding }) => {
    const quoted = (text: string) =>
      !careless && /["\r\n,;\t|]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
    const lines = table.map((cells) => cells.map(quoted).join(delimiter));
    return encoded(lines.join(lineEnd), encoding);
  });

/** Any JSON, and tables in its shapes, under keys that objects have already. */
export const aJsonFile: fc.Arbitrary<Uint8Array> = fc
  .oneof(
    fc.json({ maxDepth: 5 }),
    fc
      .array(fc.dictionary(fc.constantFrom(...NAMES, "player.name"), fc.jsonValue({ maxDepth: 2 })))
      .map(json),
    fc
      .dictionary(fc.constantFrom(...NAMES), fc.array(fc.jsonValue({ maxDepth: 1 }), { maxLength: 4 }))
      .map(json),
    aTable.map(([names = [], ...rows]) => json({ columns: names, rows })),
    aTable.map(([names = [], ...rows]) =>
      json({
        TopLists: names.map((StatName) => ({
          StatName,
          StatList: rows.map(([ParticipantName, StatValue]) => ({ ParticipantName, StatValue })),
        })),
      }),
    ),
  )
  .map((text) => new TextEncoder().encode(text));

const REAL = [...FBREF_TABLES, FBREF_SQUAD, UNDERSTAT].map((table) => ({
  ...table,
  players: table.players.slice(0, 6),
}));

/** A provider's file with a few bytes changed, lost or doubled. */
export const aDamagedFile: fc.Arbitrary<Uint8Array> = fc
  .record({
    table: fc.constantFrom(...REAL),
    dialect: fc.constantFrom(...DIALECTS.filter(({ encoding }) => encoding !== "windows-1252")),
    damages: fc.array(
      fc.record({ at: fc.nat(), take: fc.nat({ max: 40 }), put: fc.uint8Array({ maxLength: 4 }) }),
      {
        minLength: 1,
        maxLength: 6,
      },
    ),
  })
  .map(({ table, dialect, damages }) => {
    let bytes = [...writtenTable(table, dialect).bytes];
    for (const { at, take, put } of damages) bytes = bytes.toSpliced(at % bytes.length, take, ...put);
    return Uint8Array.from(bytes);
  });

const aKind = fc.constantFrom("total", "per90", "share", "value");
const aMeaning: fc.Arbitrary<Meaning> = fc.oneof(
  fc.constantFrom(...FACTS).map((fact) => ({ as: "fact", fact }) as const),
  fc.record({
    as: fc.constant("metric"),
    metric: fc.constantFrom("goals", "xg", "pass-accuracy").map((id) => id as MetricId),
    kind: aKind,
    times: fc.constantFrom(1, 100),
  }),
  fc.record({
    as: fc.constant("own"),
    label: fc.string({ maxLength: 90 }),
    kind: aKind,
    times: fc.constantFrom(1, 100),
  }),
  fc.constant({ as: "left-out" } as const),
);
const aRowAnswer: fc.Arbitrary<RowAnswer> = fc.oneof(
  fc.constantFrom({ do: "skip" } as const, { do: "keep" } as const),
  fc
    .array(fc.tuple(fc.nat({ max: 12 }), aCell), { maxLength: 3 })
    .map((cells) => ({ do: "fix", cells: new Map(cells) }) as const),
);

/** Whatever a reader may say of a file, sense or not. */
export const someAnswers: fc.Arbitrary<Answers> = fc
  .record({
    grid: fc.oneof({ weight: 5, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.nat({ max: 3 }) }),
    headerLine: fc.option(fc.integer({ min: -1, max: 6 }), { nil: undefined, freq: 3 }),
    decimal: fc.option(fc.constantFrom("." as const, "," as const), { nil: undefined, freq: 2 }),
    meanings: fc.array(fc.tuple(fc.nat({ max: 9 }), aMeaning), { maxLength: 3 }),
    rows: fc.array(fc.tuple(fc.nat({ max: 14 }), aRowAnswer), { maxLength: 3 }),
    date: fc.constantFrom("2026-01-19", "2026-01-19", "soon"),
    club: fc.string({ maxLength: 5 }),
  })
  .map(({ grid, headerLine, decimal, meanings, rows, date, club }) => ({
    grid,
    ...(headerLine === undefined ? {} : { headerLine }),
    ...(decimal === undefined ? {} : { decimal }),
    meanings: new Map(meanings),
    rows: new Map(rows),
    facts: { competition: "Serie A", season: "2025/26", source: "my notes", date, club },
  }));

function json(value: unknown): string {
  return JSON.stringify(value);
}
