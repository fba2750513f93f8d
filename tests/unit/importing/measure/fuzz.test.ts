import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatDataset } from "../../../../src/data/formatDataset.ts";
import { parseDataset } from "../../../../src/data/parseDataset.ts";
import { AppError } from "../../../../src/domain/appError.ts";
import { importDataset } from "../../../../src/importing/dataset/importDataset.ts";
import type { Answers } from "../../../../src/importing/review/answers.ts";
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
        const opened = await openedOrRefused(bytes);
        if (opened !== undefined) expectUnderstood(opened, answers);
        expect(Object.getOwnPropertyNames(Object.prototype).toSorted()).toEqual(UNTOUCHED);
      }),
      { numRuns: runs },
    );
  }, 60_000);
});

const UNTOUCHED = Object.getOwnPropertyNames(Object.prototype).toSorted();

/** Undefined for a file that is refused with a code of its own. */
async function openedOrRefused(bytes: Uint8Array): Promise<OpenedFile | undefined> {
  try {
    return await openFile({ name: "any.csv", bytes });
  } catch (error) {
    expect(refusal(error)).toMatch(/^(?:IMPORT|DATA)_/);
    return undefined;
  }
}

function expectUnderstood(opened: OpenedFile, answers: Answers): void {
  const review = reviewFile(opened, answers);
  const { read, kept, listed } = review.rows;
  expect(read).toBe(rowsOf(opened, answers));
  expect(read).toBe(kept + listed);
  expect(structuredClone(review)).toEqual(review);
  if (review.missing.length > 0) {
    expect(() => importDataset(opened, answers, new Set())).toThrow(/IMPORT_NOT_READY/);
    return;
  }
  const { dataset, also, metrics } = importDataset(opened, answers, new Set());
  expect(parseDataset(formatDataset(dataset), "again")).toEqual(dataset);
  expect([dataset.rows.length, also.length]).toEqual([kept, kept]);
  expect(metrics.every(({ id }) => /^own-[a-z0-9-]+$/.test(id) && dataset.columns.has(id))).toBe(true);
}

function rowsOf(opened: OpenedFile, { grid }: Answers): number {
  if (opened.is === "dataset") return opened.dataset.rows.length;
  return (opened.grids[grid] ?? opened.grids[0])?.rows.length ?? 0;
}

function refusal(error: unknown): string {
  return error instanceof AppError ? error.code : String(error);
}
