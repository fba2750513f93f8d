// Prints `N passed, N failed` alone on a line: each stage that is no test runner as one, and every test.
// Its argument is the status of the run before it: a run that failed never counts no failure.
import { readFileSync } from "node:fs";

const stages = read("stages");
const vitest = read("vitest");
const e2e = read("e2e");

const counted = (stages ?? []).filter(({ counts }) => counts);
const passed =
  counted.filter((stage) => stage.passed).length + (vitest?.numPassedTests ?? 0) + (e2e?.stats.expected ?? 0);
const failed =
  counted.filter((stage) => !stage.passed).length +
  (vitest?.numFailedTests ?? 0) +
  (vitest?.testResults ?? []).filter(neverRan).length +
  (e2e === undefined ? 0 : e2e.stats.unexpected + e2e.stats.flaky + e2e.errors.length);

const silent = [stages, vitest, e2e].filter((result) => result === undefined).length;
const broken = silent > 0 || process.argv[2] !== "0";
const total = broken ? Math.max(failed + silent, 1) : failed;

console.log(`${passed} passed, ${total} failed`);
process.exit(total === 0 ? 0 : 1);

/** A test file that broke before its first test. */
function neverRan({ status, assertionResults }) {
  return status === "failed" && assertionResults.every((test) => test.status !== "failed");
}

function read(name) {
  try {
    return JSON.parse(readFileSync(`test-results/${name}.json`, "utf8"));
  } catch {
    return undefined;
  }
}
