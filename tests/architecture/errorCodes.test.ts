import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { sources } from "./sources.ts";

const codes = (sources.find(({ path }) => path === "src/domain/appError.ts")?.nodes ?? [])
  .filter(({ type }) => type === "TSLiteralType")
  .map(({ literal }) => literal)
  .flatMap((literal) => (isText(literal) ? [literal.value] : []));

const rows = readFileSync(new URL("../../docs/errors.md", import.meta.url), "utf8")
  .split("\n")
  .filter((line) => line.startsWith("| `"))
  .map((line) =>
    line
      .split("|")
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );

it("explains every error code in docs/errors.md, and no other", () => {
  expect(codes.length).toBeGreaterThan(0);
  expect(rows.map(([code]) => code).toSorted()).toEqual(codes.map((code) => `\`${code}\``).toSorted());
});

it("says of every error when it comes and what to do", () => {
  expect(rows.filter((cells) => cells.length !== 3 || cells.includes(""))).toEqual([]);
});

function isText(literal: unknown): literal is { readonly value: string } {
  return (
    typeof literal === "object" && literal !== null && "value" in literal && typeof literal.value === "string"
  );
}
