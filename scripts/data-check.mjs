// Checks dataset files with the app's own parser: exit 0 all valid, 1 some invalid, 2 wrong usage.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const cli = fileURLToPath(new URL("../build/cli.js", import.meta.url));

// Always the parser of today; only the report belongs on standard output.
const build = spawnSync("npm", ["run", "--silent", "build:node"], { cwd: root, stdio: ["ignore", 2, 2] });
if (build.status !== 0) process.exit(2);
// npm moves to the root of the project; file names are meant from where the reader is.
const cwd = process.env["INIT_CWD"] ?? process.cwd();
const check = spawnSync(process.execPath, [cli, "check", ...process.argv.slice(2)], {
  cwd,
  stdio: "inherit",
});
process.exit(check.status ?? 2);
