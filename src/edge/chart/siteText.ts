import { AppError } from "../../domain/appError.ts";
import type { FetchText } from "../../data/fetchText.ts";
import type { StaticFiles } from "../staticFiles.ts";

/**
 * Reads data files from the site itself, as the page reads them over the network.
 *
 * @returns a reader that throws AppError DATA_NOT_FOUND for a file that is not there
 */
export function siteText(files: StaticFiles): FetchText {
  return async (path) => {
    const at = `/data/${path}`;
    const file = await files.find(at);
    if (file === undefined)
      throw new AppError("DATA_NOT_FOUND", at, "expected the file, there is none on this site");
    return new TextDecoder().decode(await file.read("identity"));
  };
}
