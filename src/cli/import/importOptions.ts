import { parseArgs } from "node:util";
import { DATASET_ID_PATTERN, type DatasetId } from "../../domain/ids.ts";
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

const word = { type: "string" } as const;

/**
 * Reads the words behind `import`.
 *
 * @throws Error saying what is wrong with them
 */
export function importOptions(args: readonly string[]): ImportOptions {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      ...{ season: word, competition: word, source: word, country: word, date: word, url: word },
      ...{ licence: word, club: word, coverage: word, "minutes-basis": word },
      ...{ id: word, out: word, sheet: word, column: { ...word, multiple: true } },
    },
  });
  const [file] = positionals;
  if (file === undefined || positionals.length > 1)
    throw new Error(`expected one file, got ${positionals.length}`);
  const { coverage, "minutes-basis": minutesBasis, id, out, sheet, column = [], ...facts } = values;
  return {
    file,
    facts: {
      ...facts,
      ...(coverage && { coverage: oneOf("coverage", coverage, ["complete", "selection"]) }),
      ...(minutesBasis && {
        minutesBasis: oneOf("minutes-basis", minutesBasis, ["nominal", "including-stoppage", "unknown"]),
      }),
    },
    id: id === undefined ? undefined : datasetId(id),
    out,
    sheet,
    columns: column,
  };
}

function oneOf<const T extends string>(option: string, given: string, words: readonly T[]): T {
  const found = words.find((one) => one === given);
  if (found !== undefined) return found;
  throw new Error(`--${option} is one of ${words.join(", ")}; got ${given}`);
}

function datasetId(given: string): DatasetId {
  if (DATASET_ID_PATTERN.test(given) && given.length <= 40) return given as DatasetId;
  throw new Error(
    `--id takes <competition>-<season start>, at most 40 characters, as eng1-2025; got ${given}`,
  );
}
