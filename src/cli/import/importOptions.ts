import type { DatasetId } from "../../domain/ids.ts";
import { DATASET_ID_PATTERN } from "../../domain/ids.ts";
import type { DatasetFacts } from "../../importing/review/answers.ts";

/** What a person asks of `import`, as far as the words alone can tell. */
export interface ImportOptions {
  readonly file: string;
  readonly facts: Partial<DatasetFacts>;
  readonly id: DatasetId | undefined;
  /** Where the dataset goes; absent, the folder of a library by its id. */
  readonly out: string | undefined;
  /** Name or number, from 1, of a sheet or list. */
  readonly sheet: string | undefined;
  /** "Name=metric:passes:total", as given. */
  readonly columns: readonly string[];
}

/** Each option and the fact that it answers. */
const FACT_OPTIONS: ReadonlyMap<string, keyof DatasetFacts> = new Map([
  ["season", "season"],
  ["competition", "competition"],
  ["source", "source"],
  ["country", "country"],
  ["date", "date"],
  ["url", "url"],
  ["licence", "licence"],
  ["club", "club"],
  ["coverage", "coverage"],
  ["minutes-basis", "minutesBasis"],
]);

const WORDS: ReadonlyMap<string, readonly string[]> = new Map([
  ["coverage", ["complete", "selection"]],
  ["minutes-basis", ["nominal", "including-stoppage", "unknown"]],
]);

/**
 * Reads the words behind `import`.
 *
 * @returns what is wrong with them, as text, where they make no sense
 */
export function importOptions(args: readonly string[]): ImportOptions | string {
  const files: string[] = [];
  const columns: string[] = [];
  const given = new Map<string, string>();
  for (let i = 0; i < args.length; i += 1) {
    const word = args[i] ?? "";
    if (!word.startsWith("--")) {
      files.push(word);
      continue;
    }
    const [name = "", joined] = word.slice(2).split(/=(.*)/s);
    const value = joined ?? args[(i += 1)];
    const wrong = wrongOption(name, value);
    if (wrong !== undefined) return wrong;
    if (name === "column") columns.push(value ?? "");
    else given.set(name, value ?? "");
  }
  const [file] = files;
  if (file === undefined || files.length > 1) return `expected one file, got ${files.length}`;
  return {
    file,
    facts: factsOf(given),
    id: given.get("id") as DatasetId | undefined,
    out: given.get("out"),
    sheet: given.get("sheet"),
    columns,
  };
}

function wrongOption(name: string, value: string | undefined): string | undefined {
  if (!FACT_OPTIONS.has(name) && !["id", "out", "sheet", "column"].includes(name))
    return `there is no option --${name}`;
  if (value === undefined) return `--${name} needs a value`;
  if (name === "id" && !(DATASET_ID_PATTERN.test(value) && value.length <= 40))
    return `--id takes <competition>-<season start>, at most 40 characters, such as eng1-2025; got ${value}`;
  const words = WORDS.get(name);
  return words?.includes(value) === false
    ? `--${name} is one of ${words.join(", ")}; got ${value}`
    : undefined;
}

function factsOf(given: ReadonlyMap<string, string>): Partial<DatasetFacts> {
  const entries = [...FACT_OPTIONS].flatMap(([option, fact]) => {
    const value = given.get(option);
    return value === undefined ? [] : [[fact, value] as const];
  });
  return Object.fromEntries(entries);
}
