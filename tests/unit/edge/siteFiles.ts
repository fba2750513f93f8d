import { readFile } from "node:fs/promises";
import { folderFiles } from "../../../src/edge/folderFiles.ts";
import type { StaticFile, StaticFiles } from "../../../src/edge/staticFiles.ts";

/** The shipped data and the pages as they stand in the repository, as a build would serve them. */
export async function siteFiles(): Promise<StaticFiles> {
  const data = await folderFiles("public");
  const pages = new Map([
    ["/index.html", await readFile("index.html")],
    ["/embed/index.html", await readFile("embed/index.html")],
  ]);
  return {
    find: async (path) => {
      const page = pages.get(path);
      return page === undefined ? data.find(path) : asFile(new Uint8Array(page));
    },
  };
}

function asFile(bytes: Uint8Array<ArrayBuffer>): StaticFile {
  return { packed: [], hash: "f11e", read: async () => bytes };
}
