import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildData } from "../../../src/cli/buildData.ts";
import { main } from "../../../src/cli/main.ts";

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "per90-"));
});
afterAll(() => rm(folder, { recursive: true }));

async function run(...args: readonly string[]): Promise<{ status: number; printed: string }> {
  let printed = "";
  const status = await main(args, (line) => (printed += line));
  return { status, printed };
}

async function aFile(name: string, text: string): Promise<string> {
  await writeFile(join(folder, name), text);
  return join(folder, name);
}

/** Every file below a folder, by its path from there. */
async function textsOf(path: string): Promise<ReadonlyMap<string, string>> {
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const texts = files.map(async (file) => [relative(path, file), await readFile(file, "utf8")] as const);
  return new Map(await Promise.all(texts));
}

describe("check", () => {
  it("passes every kind of shipped file", async () => {
    const { dictionary } = JSON.parse(await readFile("public/data/releases/2026-11.json", "utf8"));
    const files = [
      "whole/eng1-2017.json",
      "eng1-2017.json",
      "eng1-2025.json",
      "index.json",
      "releases/2026-11.json",
      "releases/2026-11/index.json",
      "dictionary/passes.json",
      "dictionary/presets.json",
      `dictionary/${dictionary}/pass-accuracy.json`,
      `dictionary/${dictionary}/presets.json`,
      `dictionary/${dictionary}/metrics.json`,
    ];
    const { status, printed } = await run("check", ...files.map((file) => `public/data/${file}`));
    expect(status).toBe(0);
    expect(printed.match(/: ok$/gm)).toHaveLength(files.length);
  });

  it("says of each bad file what is wrong and where, and of the good ones that they are good", async () => {
    const whole = await readFile("public/data/eng1-2025.json", "utf8");
    const bad = await aFile("bad.json", whole.replace("76.8", '"76.8"'));
    const html = await aFile("page.json", "<!doctype html>");
    const { status, printed } = await run(
      "check",
      bad,
      "public/data/index.json",
      html,
      join(folder, "none.json"),
    );
    expect(status).toBe(1);
    const [first, second, third, fourth] = printed.split("\n");
    expect(first).toContain('expected a number or null, got "76.8"');
    expect(first).toContain("$.rows[0][10] (passes)");
    expect(second).toBe("public/data/index.json: ok");
    expect(third).toContain("got an HTML page");
    expect(fourth).toContain("no such file");
  });

  it("says what is wrong with a metric, a preset and the whole dictionary", async () => {
    await mkdir(join(folder, "dictionary"));
    const metric = await readFile("public/data/dictionary/passes.json", "utf8");
    const whole = JSON.stringify({ format: "per90-dictionary/1", metrics: [JSON.parse(metric)] });
    const { status, printed } = await run(
      "check",
      await aFile("dictionary/passes.json", metric.replace('"decimals":1', '"decimals":1.5')),
      await aFile("dictionary/shots.json", metric),
      await aFile("dictionary/presets.json", '{"winger":"passes"}'),
      await aFile("dictionary/metrics.json", whole.replace('"spread":1.73', '"spread":0')),
    );
    expect(status).toBe(1);
    expect(printed.split("\n").map((line) => line.replace(/.*json: /, ""))).toEqual([
      expect.stringContaining("expected a whole number from 0 to 6, got 1.5"),
      expect.stringContaining('expected shots, got "passes"'),
      expect.stringMatching(/expected an array, got "passes".*\$\.winger/),
      expect.stringMatching(/expected a number above zero, got 0.*\$\.metrics\[0\]\.spread/),
      "",
    ]);
  });

  it("names the formats it knows for a file of none of them", async () => {
    const { status, printed } = await run("check", await aFile("other.json", '{"format":"per90/9"}'));
    expect(status).toBe(1);
    expect(printed).toContain(
      "per90-dataset/1, per90-served/1, per90-index/1, per90-release/1, per90-dictionary/1",
    );
  });
});

it.each([[[]], [["check"]], [["chek", "a.json"]], [["build", "elsewhere"]]])(
  "explains itself after the wrong words %j",
  async (args) => {
    const { status, printed } = await run(...args);
    expect(status).toBe(2);
    expect(printed).toContain("check FILE...");
  },
);

describe("build", () => {
  it("adds a new release beside the old one, which keeps every file", async () => {
    const [from, to] = [join(folder, "raw"), join(folder, "grown")];
    await cp("data", from, { recursive: true });
    await buildData(from, to);
    const before = await textsOf(to);
    const opening = await readFile(join(from, "opening-2025.json"), "utf8");
    await writeFile(join(from, "opening-2025.json"), opening.replace("76.8", "76.9"));
    await writeFile(join(from, "release.json"), '{ "release": "2027-02", "date": "2027-02-01" }');
    await buildData(from, to);
    const after = await textsOf(to);
    const other = [...before].flatMap(([path, text]) => (after.get(path) === text ? [] : [path]));
    expect(other.toSorted()).toEqual(["eng1-2025.json", "index.json", "whole/eng1-2025.json"]);
    const added = [...after.keys()].filter((path) => !before.has(path));
    expect(added.map((path) => path.replace(/[0-9a-f]{12}/, "<hash>")).toSorted()).toEqual([
      "eng1-2025/<hash>/dataset.json",
      "releases/2027-02.json",
      "releases/2027-02/index.json",
      "whole/eng1-2025/<hash>.json",
    ]);
  }, 60_000);

  it("writes everything once, keeps what is there, also that a release was withdrawn, and refuses to change one", async () => {
    const to = join(folder, "data");
    const first = await buildData("data", to);
    expect(first.written).toBe(first.files);
    await writeFile(join(to, "releases/2020-01.json"), "an older release");
    expect((await buildData("data", to)).written).toBe(0);
    expect(await readFile(join(to, "releases/2020-01.json"), "utf8")).toBe("an older release");
    const release = await readFile(join(to, "releases/2026-11.json"), "utf8");
    const withdrawn = { ...JSON.parse(release), withdrawn: { date: "2027-01-05", reason: "wrong minutes" } };
    await writeFile(join(to, "releases/2026-11.json"), JSON.stringify(withdrawn));
    expect((await buildData("data", to)).written).toBe(0);
    expect(JSON.parse(await readFile(join(to, "releases/2026-11.json"), "utf8"))).toEqual(withdrawn);
    await writeFile(join(to, "releases/2026-11.json"), JSON.stringify({ ...withdrawn, datasets: {} }));
    await expect(buildData("data", to)).rejects.toThrow("Choose a new tag");
    await writeFile(join(to, "releases/2026-11.json"), "{}");
    await expect(buildData("data", to)).rejects.toThrow("Choose a new tag");
  }, 60_000);
});
