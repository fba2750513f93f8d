import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { folderFiles } from "../../../src/edge/folderFiles.ts";

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "per90-"));
  await mkdir(join(folder, "dist/data"), { recursive: true });
  await Promise.all(
    Object.entries({
      "secret.txt": "secret",
      "dist/index.html": "page",
      "dist/data/a.json": "plain",
      "dist/data/a.json.br": "small",
      "dist/data/logs.gz": "a file of its own",
    }).map(([name, text]) => writeFile(join(folder, name), text)),
  );
});
afterAll(() => rm(folder, { recursive: true }));

const text = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes);

describe("folderFiles", () => {
  it("reads a file, and its packed form where there is one", async () => {
    const file = await (await folderFiles(join(folder, "dist"))).find("/data/a.json");
    expect(file?.packed).toEqual(["br"]);
    expect([text(await file?.read("identity")), text(await file?.read("br"))]).toEqual(["plain", "small"]);
  });

  it("names the content by its hash", async () => {
    const files = await folderFiles(join(folder, "dist"));
    const hashes = [await files.find("/index.html"), await files.find("/data/a.json")].map(
      (file) => file?.hash,
    );
    expect(hashes[0]).toMatch(/^[0-9a-f]{16}$/);
    expect(hashes[0]).not.toBe(hashes[1]);
    expect((await files.find("/index.html"))?.hash).toBe(hashes[0]);
  });

  it.each(["/../secret.txt", "/data/../index.html", "/data", "/data/", "/", "", "/data/a.json.br", "/none"])(
    "has no file at %j",
    async (path) => {
      expect(await (await folderFiles(join(folder, "dist"))).find(path)).toBeUndefined();
    },
  );

  it("keeps a gz that packs nothing beside it", async () => {
    expect(await (await folderFiles(join(folder, "dist"))).find("/data/logs.gz")).toBeDefined();
  });

  it("says so when there is no folder", async () => {
    await expect(folderFiles(join(folder, "nowhere"))).rejects.toThrow("ENOENT");
  });
});
