import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { main } from "../../../../src/cli/main.ts";
import { parseDataset } from "../../../../src/data/parseDataset.ts";
import { parseHead } from "../../../../src/data/parseHead.ts";
import { parseIndex } from "../../../../src/data/parseIndex.ts";
import { parseRelease } from "../../../../src/data/parseRelease.ts";
import { FBREF } from "../../importing/review/aFile.ts";

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "per90-import-"));
});
afterAll(() => rm(folder, { recursive: true }));

async function run(...args: readonly string[]): Promise<{ status: number; printed: string }> {
  let printed = "";
  const status = await main(args, (line) => (printed += line));
  return { status, printed };
}

async function aFile(name: string, rows: readonly (readonly string[])[]): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, rows.map((row) => row.join(",")).join("\r\n"));
  return path;
}

const SUNDAY = [
  ["Player", "Team", "Minutes", "Passes", "Wibbles"],
  ["Al One", "Alpha", "900", "400", "12"],
  ["Bo Two", "Beta", "0", "0", "0"],
  ["Cy Three", "Beta", "450", "200", "x*"],
];
const SAID = ["--season", "2025/26", "--competition", "Sunday League", "--source", "My notes"];

describe("import", () => {
  it("writes a valid dataset and says what it understood, with line numbers", async () => {
    const file = await aFile("fbref_epl_2025-26.csv", FBREF);
    const out = join(folder, "fbref.json");
    const { status, printed } = await run("import", file, "--date", "2026-01-19", "--out", out);
    expect(status).toBe(0);
    expect(printed).toContain("csv, UTF-8, header in line 2, names of FBref\n");
    expect(printed).toContain("11 rows read = 5 kept + 6 listed\n");
    expect(printed).toMatch(/Performance \/ Gls +goals \(total\) +certain +name fbref/);
    expect(printed).toContain('line 10: Marc Guéhi: combined-row in Squad, skipped, got "2 teams"');
    expect(printed).toContain("line 11: squad-total");
    const dataset = parseDataset(await readFile(out, "utf8"), out);
    expect(dataset).toMatchObject({ id: "eng1-2025-fbref", provenance: { date: "2026-01-19" } });
    expect(dataset.rows).toHaveLength(5);
  });

  it("describes metrics that only the file has beside it, and keeps what was edited there", async () => {
    const out = join(folder, "sunday.json");
    const file = await aFile("sunday.csv", SUNDAY);
    expect((await run("import", file, ...SAID, "--id", "sunday-2025", "--out", out)).status).toBe(0);
    expect(parseDataset(await readFile(out, "utf8"), out).metricIds).toEqual(["passes", "own-wibbles"]);
    const beside = join(folder, "sunday.metrics.json");
    const written = await readFile(beside, "utf8");
    expect(written).toContain('"label": "Wibbles"');
    await writeFile(beside, written.replace('"neutral"', '"higher"'));
    await run("import", file, ...SAID, "--id", "sunday-2025", "--out", out);
    expect(await readFile(beside, "utf8")).toContain('"direction": "higher"');
  });

  it("writes nothing and names the options to give where something is missing", async () => {
    const out = join(folder, "none.json");
    const { status, printed } = await run("import", await aFile("a.csv", SUNDAY), "--out", out);
    expect(status).toBe(1);
    expect(printed).toContain("Missing:\n  --competition");
    await expect(readFile(out)).rejects.toThrow("ENOENT");
  });

  it("follows what is said of a column", async () => {
    const out = join(folder, "said.json");
    const file = await aFile("said.csv", SUNDAY);
    const column = ["--column", "Wibbles=metric:tackles:per90", "--column", "Passes=left-out"];
    expect((await run("import", file, ...SAID, ...column, "--out", out)).status).toBe(0);
    expect(JSON.parse(await readFile(out, "utf8")).metrics).toEqual([
      { id: "tackles", kind: "per90", definition: "own", derived: false },
    ]);
  });

  it.each([
    [["--column", "Wobbles=metric:tackles"], 1, "there is no column Wobbles"],
    [["--sheet", "Sheet 9"], 1, "--sheet is one of"],
    [["--sezon", "2025"], 2, "--sezon"],
  ])("refuses %j, naming what is wrong", async (args, expected, message) => {
    const { status, printed } = await run("import", await aFile("b.csv", SUNDAY), ...SAID, ...args);
    expect(status).toBe(expected);
    expect(printed).toContain(message);
  });

  it("says of a file that is no table what it is", async () => {
    const path = join(folder, "picture.png");
    await writeFile(path, Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0]));
    const { status, printed } = await run("import", path);
    expect(status).toBe(1);
    expect(printed).toContain("IMPORT_NOT_A_TABLE");
    expect((await run("import", join(folder, "gone.csv"))).printed).toContain("no such file");
  });
});

describe("library", () => {
  async function aLibrary(name: string): Promise<string> {
    const path = join(folder, name);
    await mkdir(path);
    const file = await aFile(`${name}.csv`, SUNDAY);
    await run(
      "import",
      file,
      ...SAID,
      "--date",
      "2026-01-19",
      "--out",
      join(path, "sunday-2025.json"),
      "--id",
      "sunday-2025",
    );
    return path;
  }

  it("serves own datasets and their metrics, and built again changes nothing", async () => {
    const [from, to] = [await aLibrary("own"), join(folder, "site")];
    const words = ["library", from, "--to", to, "--release", "mine-1", "--alone"];
    expect((await run(...words)).status).toBe(0);
    const text = (path: string) => readFile(join(to, path), "utf8");
    const index = parseIndex(await text("index.json"), "index.json");
    expect([...index.datasets.keys()]).toEqual(["sunday-2025"]);
    expect(parseHead(await text("sunday-2025.json"), "a")).toMatchObject({ id: "sunday-2025" });
    expect(JSON.parse(await text("dictionary/own-wibbles.json"))).toMatchObject({ label: "Wibbles" });
    expect(parseRelease(await text("releases/mine-1.json"), "a").hashes.size).toBe(1);
    expect(await text("ATTRIBUTION.md")).toContain("`sunday-2025`: My notes. Read from");
    expect((await run(...words)).printed).toContain(", 0 written");
  });

  it("keeps the old release when the data changes, and asks for a new tag", async () => {
    const [from, to] = [await aLibrary("changing"), join(folder, "changed")];
    const words = ["library", from, "--to", to, "--alone", "--release"];
    await run(...words, "one");
    const path = join(from, "sunday-2025.json");
    await writeFile(path, (await readFile(path, "utf8")).replace("400", "401"));
    const same = await run(...words, "one");
    expect([same.status, same.printed]).toEqual([1, expect.stringContaining("Choose a new tag")]);
    expect((await run(...words, "two")).status).toBe(0);
  });

  it("stands beside the shipped datasets", async () => {
    const [from, to] = [await aLibrary("beside"), join(folder, "all")];
    expect((await run("library", from, "--to", to, "--release", "mine")).status).toBe(0);
    const index = parseIndex(await readFile(join(to, "index.json"), "utf8"), "index.json");
    expect([...index.datasets.keys()]).toEqual(
      expect.arrayContaining(["eng1-2017", "ita1-2025", "sunday-2025"]),
    );
  }, 60_000);

  it("refuses a folder without data, two files of one id, and a metric that nothing describes", async () => {
    const empty = join(folder, "empty");
    await mkdir(empty);
    expect((await run("library", empty)).printed).toContain("expected dataset files");
    const twice = await aLibrary("twice");
    await writeFile(join(twice, "z.json"), await readFile(join(twice, "sunday-2025.json")));
    expect((await run("library", twice, "--alone")).printed).toContain("has the dataset sunday-2025 already");
    const lost = await aLibrary("lost");
    await rm(join(lost, "sunday-2025.metrics.json"));
    expect((await run("library", lost, "--alone")).printed).toContain("nothing describes own-wibbles");
  });
});
