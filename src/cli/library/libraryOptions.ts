import { parseArgs } from "node:util";

/** What a person asks of `library`. */
export interface LibraryOptions {
  /** Of whole dataset files. */
  readonly folder: string;
  /** The `data/` folder of the site; absent, this project's. */
  readonly to: string | undefined;
  /** Without the shipped datasets. */
  readonly alone: boolean;
  /** The release's tag; absent, the day. */
  readonly release: string | undefined;
}

/**
 * Reads the words behind `library`.
 *
 * @throws Error saying what is wrong with them
 */
export function libraryOptions(args: readonly string[]): LibraryOptions {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { to: { type: "string" }, release: { type: "string" }, alone: { type: "boolean" } },
  });
  const [folder] = positionals;
  const { to, release, alone = false } = values;
  if (folder === undefined || positionals.length > 1)
    throw new Error(`expected one folder, got ${positionals.length}`);
  if (release !== undefined && !/^[a-z0-9-]{1,40}$/.test(release))
    throw new Error(`--release takes small letters, digits and hyphens, at most 40; got ${release}`);
  return { folder, to, alone, release };
}
