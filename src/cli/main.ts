import { readFile, writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { AppError } from "../domain/appError.ts";
import { buildData } from "./buildData.ts";
import { checkFile } from "./checkFile.ts";
import { importFile } from "./import/importFile.ts";
import { importOptions } from "./import/importOptions.ts";
import { buildLibrary } from "./library/buildLibrary.ts";
import { libraryOptions } from "./library/libraryOptions.ts";
import { writeMetrics } from "./metrics/writeMetrics.ts";
import { poissonQuantiles } from "./quantiles/poissonQuantiles.ts";

const USAGE = `Usage:
  build            write public/data from the raw tables in data/
  check FILE...    validate dataset, index and release files with the app's own parser
  metrics          write docs/metrics.md from the metric table
  quantiles        write src/statistics/poissonQuantiles.ts from the library's gamma quantiles
  import FILE --season 2025/26 --competition "Premier League" --source FBref
         [--country --date --url --licence --club --coverage --minutes-basis --sheet]
         [--column "Name=metric:passes:total"]... [--id ID] [--out FILE]
                   read a file of figures and write a whole dataset file, by default into data/datasets
  library DIR [--to public/data] [--release TAG] [--alone]
                   write the data of a site from a folder of dataset files, beside the shipped ones
`;

/**
 * `build` writes the shipped data; `check FILE...` validates data files with the app's own parser; `metrics` prints the
 * metric table for people; `quantiles` writes the numbers that the page computes intervals from; `import` makes a
 * dataset of someone's own file, and `library` the data of a site from such datasets.
 *
 * @param out takes the lines to print, each with its end
 * @returns exit status: 0 done or all valid, 1 some invalid, 2 wrong usage
 */
export async function main(args: readonly string[], out: (line: string) => void): Promise<0 | 1 | 2> {
  const [command = "", ...rest] = args;
  const run = (rest.length === 0 ? ALONE : WITH_WORDS).get(command);
  if (run !== undefined) return await run(rest, out);
  out(USAGE);
  return 2;
}

type Run = (rest: readonly string[], out: (line: string) => void) => Promise<0 | 1 | 2>;

/** Commands that take nothing. */
const ALONE: ReadonlyMap<string, Run> = new Map<string, Run>([
  ["build", (_, out) => build(out)],
  ["metrics", (_, out) => metrics(out)],
  ["quantiles", (_, out) => quantiles(out)],
]);

/** Commands that take files and options. */
const WITH_WORDS: ReadonlyMap<string, Run> = new Map<string, Run>([
  ["check", check],
  ["import", runImport],
  ["library", runLibrary],
]);

async function build(out: (line: string) => void): Promise<0 | 1> {
  return await told(out, async () => {
    const { files, written } = await buildData("data", "public/data");
    out(`public/data: ${files} files, ${written} written\n`);
    return true;
  });
}

async function metrics(out: (line: string) => void): Promise<0> {
  const path = "docs/metrics.md";
  await writeMetrics(path);
  out(`${path}: written\n`);
  return 0;
}

async function quantiles(out: (line: string) => void): Promise<0> {
  const path = "src/statistics/poissonQuantiles.ts";
  await writeFile(path, poissonQuantiles());
  out(`${path}: written\n`);
  return 0;
}

async function runImport(args: readonly string[], out: (line: string) => void): Promise<0 | 1 | 2> {
  const options = asked(() => importOptions(args), out);
  if (options === undefined) return 2;
  return await told(out, () => importFile(options, readersFolder(), out));
}

async function runLibrary(args: readonly string[], out: (line: string) => void): Promise<0 | 1 | 2> {
  const options = asked(() => libraryOptions(args), out);
  if (options === undefined) return 2;
  const folder = resolve(readersFolder(), options.folder);
  const to = options.to === undefined ? "public/data" : resolve(readersFolder(), options.to);
  return await told(out, async () => {
    const { files, written } = await buildLibrary(
      { ...options, folder, to },
      new Date().toISOString().slice(0, 10),
    );
    out(`${to}: ${files} files, ${written} written\n`);
    return true;
  });
}

/** The options, or undefined after saying what is wrong with them. */
function asked<T>(read: () => T, out: (line: string) => void): T | undefined {
  try {
    return read();
  } catch (error) {
    out(`${messageOf(error)}\n${USAGE}`);
    return undefined;
  }
}

/** 0 when it was done; 1 when not, after an error was told. */
async function told(out: (line: string) => void, run: () => Promise<boolean>): Promise<0 | 1> {
  try {
    return (await run()) ? 0 : 1;
  } catch (error) {
    out(`${messageOf(error)}\n`);
    return 1;
  }
}

/** Where the reader is: npm moves to the root of the project. */
function readersFolder(): string {
  return process.env["INIT_CWD"] ?? process.cwd();
}

async function check(paths: readonly string[], out: (line: string) => void): Promise<0 | 1> {
  const problems = await Promise.all(paths.map(problemOf));
  paths.forEach((path, i) => out(`${path}: ${problems[i] ?? "ok"}\n`));
  return problems.every((problem) => problem === undefined) ? 0 : 1;
}

async function problemOf(path: string): Promise<string | undefined> {
  try {
    checkFile(await readFile(path, "utf8"), path);
    return undefined;
  } catch (error) {
    return messageOf(error);
  }
}

function messageOf(error: unknown): string {
  if (error instanceof AppError || error instanceof Error) return error.message;
  throw error;
}
