// Everything that must hold before a change is good. Every stage runs, so that one look shows all that is wrong;
// the browser is only started on a build that succeeded. Notes each stage in test-results/stages.json.
import { spawnSync } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";

/** The tests count what they hold themselves; the other stages count as one each. */
const STAGES = [
  { name: "format", counts: true },
  { name: "lint", counts: true },
  { name: "types", counts: true },
  { name: "unused", counts: true },
  { name: "build", counts: true },
  { name: "size", counts: true, needs: "build" },
  { name: "test:unit", counts: false },
  { name: "test:e2e", counts: false, needs: "build" },
];

rmSync("test-results", { recursive: true, force: true });
mkdirSync("test-results", { recursive: true });
const results = [];
for (const stage of STAGES) results.push(run(stage));
writeFileSync("test-results/stages.json", JSON.stringify(results, null, 2));

console.log("");
for (const { name, passed, seconds } of results) {
  console.log(`${passed ? "ok    " : "FAILED"}  ${name.padEnd(10)} ${seconds.toFixed(1)} s`);
}
process.exit(results.every(({ passed }) => passed) ? 0 : 1);

function run({ name, counts, needs }) {
  const start = performance.now();
  const possible = needs === undefined || results.some((result) => result.name === needs && result.passed);
  console.log(possible ? `\n== ${name}` : `\n== ${name}: not run, ${needs} failed`);
  const passed = possible && spawnSync("npm", ["run", "--silent", name], { stdio: "inherit" }).status === 0;
  return { name, counts, passed, seconds: (performance.now() - start) / 1000 };
}
