import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "@playwright/test";

const files = readdirSync("dist", { recursive: true, encoding: "utf8" });

test("holds nothing of the mocked network the tests use", () => {
  const scripts = files.filter((file) => file.endsWith(".js"));
  expect(scripts.length).toBeGreaterThan(1);
  expect(files.filter((file) => /mockServiceWorker|\bmsw\b/i.test(file))).toEqual([]);
  const mocked = scripts.filter((file) =>
    /mockServiceWorker|setupWorker|\[MSW\]/.test(readFileSync(`dist/${file}`, "utf8")),
  );
  expect(mocked).toEqual([]);
});

test("carries the data's attribution beside the data", () => {
  expect(files).toContain("data/ATTRIBUTION.md");
});

test("has a packed form of every page, script, style and data file worth packing", () => {
  const texts = files.filter((file) => /\.(?:html|js|css|json)$/.test(file));
  const large = texts.filter((file) => readFileSync(`dist/${file}`).length >= 200);
  expect(large.length).toBeGreaterThan(10);
  expect(large.filter((file) => !files.includes(`${file}.br`) || !files.includes(`${file}.gz`))).toEqual([]);
});
