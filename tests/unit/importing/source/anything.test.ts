import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { AppError } from "../../../../src/domain/appError.ts";
import { openFile } from "../../../../src/importing/source/openFile.ts";
import { aFile } from "./opened.ts";

/** Whether it opens into a table, or ends in an error that has a code. */
async function opensOrRefuses(bytes: Uint8Array): Promise<boolean> {
  try {
    const opened = await openFile({ name: "any", bytes });
    return opened.is === "dataset" || opened.grids.length > 0;
  } catch (error) {
    return error instanceof AppError;
  }
}

const aLine = fc.array(fc.constantFrom("a", '"', '""', ",", ";", "\t", "|", "\r", "1,5", " ", "=", "é"), {
  maxLength: 12,
});

describe("whatever a file holds", () => {
  it("is opened or refused with a code: bytes", async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), async (bytes) => {
        expect(await opensOrRefuses(bytes)).toBe(true);
      }),
      { numRuns: 150 },
    );
  }, 30_000);

  it("is opened or refused with a code: archives", async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), async (bytes) => {
        expect(await opensOrRefuses(Uint8Array.from([0x50, 0x4b, 3, 4, ...bytes]))).toBe(true);
      }),
      { numRuns: 100 },
    );
  }, 30_000);

  it("is opened or refused with a code: JSON", async () => {
    await fc.assert(
      fc.asyncProperty(fc.jsonValue({ maxDepth: 5 }), async (value) => {
        expect(await opensOrRefuses(aFile(JSON.stringify([value, value])).bytes)).toBe(true);
        expect(await opensOrRefuses(aFile(JSON.stringify({ "": value, a: [value] })).bytes)).toBe(true);
      }),
      { numRuns: 150 },
    );
  }, 30_000);

  it("loses no line of text, wherever its quotes stand", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(aLine, { minLength: 1, maxLength: 12 }), async (lines) => {
        const text = `name;x;y\n${lines.map((line) => line.join("").replaceAll("\r", "")).join("\n")}`;
        const opened = await openFile(aFile(text));
        const rows = opened.is === "tables" ? (opened.grids[0]?.rows ?? []) : [];
        const all = rows.flatMap(({ cells }) => cells.filter((cell) => cell !== undefined)).join("");
        const letters = (from: string) => from.replace(/[^aé1=]/g, "").length;
        expect(letters(all)).toBe(letters(text.replace("name", "")) + 1);
        expect(rows.map(({ line }) => line)).toEqual(rows.map(({ line }) => line).toSorted((a, b) => a - b));
      }),
      { numRuns: 150 },
    );
  }, 30_000);
});
