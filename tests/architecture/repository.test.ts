import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
/** Installed, built, or data of a size that no address is typed into. */
const NOT_WRITTEN = new Set([
  "node_modules",
  ".git",
  "dist",
  "build",
  "data",
  "public",
  "test-results",
  "coverage",
]);
/** Installed or built further down. */
const NOT_WRITTEN_ANYWHERE = /\/(?:node_modules|dist)\//;
const TEXT = /\.(?:tsx?|mjs|json|md|html|css|svg)$|^\.ci\/|^[^/]*$/;
// Put together here, so that this file does not hold what it looks for.
const OUTSIDE = ["..", "shared"].join("/");

const files = readdirSync(ROOT, { withFileTypes: true })
  .filter(({ name }) => !NOT_WRITTEN.has(name))
  .flatMap((entry) =>
    entry.isDirectory()
      ? readdirSync(ROOT + entry.name, { recursive: true, encoding: "utf8" }).map(
          (name) => `${entry.name}/${name}`,
        )
      : [entry.name],
  )
  .filter((path) => TEXT.test(path) && !NOT_WRITTEN_ANYWHERE.test(path))
  .map((path) => ({ path, text: read(path) }));

it("stands on its own: nothing reads outside of the repository", () => {
  expect(files.length).toBeGreaterThan(50);
  expect(files.filter(({ text }) => text.includes(OUTSIDE)).map(({ path }) => path)).toEqual([]);
});

it.each(["package-lock.json", "bench/package-lock.json"])(
  "pins every package that %s installs by its content, and names no other place to get it from",
  (path) => {
    const lock: { packages: Record<string, { integrity?: string; resolved?: string }> } = JSON.parse(
      read(path),
    );
    const installed = Object.entries(lock.packages).filter(([name]) => name !== "");
    expect(installed.length).toBeGreaterThan(100);
    expect(installed.filter(([, { integrity }]) => integrity === undefined).map(([name]) => name)).toEqual(
      [],
    );
    const elsewhere = installed.filter(
      ([, { resolved = "" }]) => resolved !== "" && !resolved.startsWith("https://registry.npmjs.org/"),
    );
    expect(elsewhere.map(([name]) => name)).toEqual([]);
  },
);

function read(path: string): string {
  return readFileSync(ROOT + path, "utf8");
}
