import { isDeepStrictEqual } from "node:util";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatDataset } from "../../../../src/data/formatDataset.ts";
import { parseDataset } from "../../../../src/data/parseDataset.ts";
import { AppError, type ErrorCode } from "../../../../src/domain/appError.ts";
import { importDataset } from "../../../../src/importing/dataset/importDataset.ts";
import type { Answers } from "../../../../src/importing/review/answers.ts";
import type { Review } from "../../../../src/importing/review/review.ts";
import { reviewFile } from "../../../../src/importing/review/reviewFile.ts";
import { openFile } from "../../../../src/importing/source/openFile.ts";
import type { OpenedFile } from "../../../../src/importing/source/openedFile.ts";
import { aDamagedFile, aJsonFile, aTextFile, someAnswers } from "./anyFile.ts";

const FILES = [
  { what: "random tables as text", files: aTextFile, runs: 1000 },
  { what: "random JSON", files: aJsonFile, runs: 500 },
  { what: "damaged files of providers", files: aDamagedFile, runs: 300 },
  { what: "random bytes", files: fc.uint8Array({ maxLength: 400 }), runs: 200 },
];

describe.each(FILES)("$runs runs of $what", ({ files, runs }) => {
  it("never throw past the door, never lose a row, and give a dataset that its own parser takes", async () => {
    await fc.assert(
      fc.asyncProperty(files, someAnswers, async (bytes, answers) => {
        expect(await faults(bytes, answers)).toEqual([]);
        expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(UNTOUCHED);
      }),
      { numRuns: runs },
    );
  }, 60_000);
});

const UNTOUCHED = Object.getOwnPropertyNames(Object.prototype);

/** What goes wrong with a file on its way to a dataset; a file refused with a code of its own has no fault. */
async function faults(bytes: Uint8Array, answers: Answers): Promise<readonly string[]> {
  try {
    const opened = await openFile({ name: "any.csv", bytes });
    const { rows, missing } = checkedReview(opened, answers);
    const lost = rowsOf(opened, answers) - rows.kept - rows.listed;
    const count = lost === 0 && rows.read === rows.kept + rows.listed ? [] : [`${lost} rows lost`];
    return [...count, ...(missing.length === 0 ? datasetFaults(opened, answers, rows.kept) : [])];
  } catch (error) {
    return error instanceof AppError && REFUSALS.has(error.code) ? [] : [String(error)];
  }
}

/** What opening may end in; a file that says it is a dataset and is none is refused as every dataset is. */
const REFUSALS: ReadonlySet<string> = new Set<ErrorCode>([
  "IMPORT_EMPTY",
  "IMPORT_NOT_A_TABLE",
  "IMPORT_NOT_JSON",
  "IMPORT_TOO_LARGE",
  "DATA_INVALID",
]);

function checkedReview(opened: OpenedFile, answers: Answers): Review {
  try {
    return structuredClone(reviewFile(opened, answers));
  } catch (cause) {
    throw new Error("a review is never refused", { cause });
  }
}

function datasetFaults(opened: OpenedFile, answers: Answers, kept: number): readonly string[] {
  try {
    const { dataset, also, metrics } = importDataset(opened, answers, new Set());
    const again = parseDataset(formatDataset(dataset), "again");
    const ids = metrics.every(({ id }) => /^own-[a-z0-9-]+$/.test(id) && dataset.columns.has(id));
    return [
      ...(isDeepStrictEqual(again, dataset) ? [] : ["written and read, it is another dataset"]),
      ...(dataset.rows.length === kept && also.length === kept
        ? []
        : ["rows lost on the way to the dataset"]),
      ...(ids ? [] : ["a metric of its own has no fit id"]),
    ];
  } catch (error) {
    return [`said to be ready: ${String(error)}`];
  }
}

function rowsOf(opened: OpenedFile, { grid }: Answers): number {
  if (opened.is === "dataset") return opened.dataset.rows.length;
  return (opened.grids[grid] ?? opened.grids[0])?.rows.length ?? 0;
}
