import { AppError } from "../../domain/appError.ts";
import type { ChartOf } from "../chart/chartsOf.ts";
import { serveFile } from "../serveFile.ts";
import type { Packer, StaticFile, StaticFiles } from "../staticFiles.ts";
import { headedPage } from "./headedPage.ts";

/** What a page is made of beside its file. */
export interface PageSite {
  readonly files: StaticFiles;
  readonly chartOf: ChartOf;
  readonly pack: Packer | undefined;
  /** Whether there is a picture of every link. */
  readonly hasCards: boolean;
}

/**
 * Answers for `/`: the file with the head of its link. A link without a chart, or one whose chart cannot be
 * made, gets the file as it is: the page says more of what is wrong than a server could.
 *
 * @param root absolute address of the page, with a slash at its end
 */
export async function servePage(site: PageSite, request: Request, root: string): Promise<Response> {
  const { files, chartOf, pack, hasCards } = site;
  const chart = await chartOf(new URL(request.url).search.slice(1)).catch((cause: unknown) => {
    // What is missing or wrong in the data the page tells its reader.
    if (!(cause instanceof AppError)) console.error(cause);
    return undefined;
  });
  if (chart === undefined) return serveFile(files, request);
  const headed: StaticFiles = {
    find: async (path) => {
      const file = await files.find(path);
      return file && madeFile(headedPage(await textOf(file), chart, { root, hasCards }), pack);
    },
  };
  return serveFile(headed, request);
}

async function textOf(file: StaticFile): Promise<string> {
  return new TextDecoder().decode(await file.read("identity"));
}

/** A file that was made for this request, packed only as the reader likes it. */
async function madeFile(text: string, pack: Packer | undefined): Promise<StaticFile> {
  const bytes = new TextEncoder().encode(text);
  return {
    packed: pack === undefined ? [] : ["br", "gzip"],
    hash: await hashOf(bytes),
    read: async (encoding) => (encoding === "identity" || pack === undefined ? bytes : pack(bytes, encoding)),
  };
}

async function hashOf(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return [...digest.slice(0, 8)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
