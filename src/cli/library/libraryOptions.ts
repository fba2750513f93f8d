/** What a person asks of `library`. */
export interface LibraryOptions {
  /** Of whole dataset files. */
  readonly folder: string;
  /** The `data/` folder of the site. */
  readonly to: string;
  /** Without the shipped datasets. */
  readonly alone: boolean;
  /** The release's tag; absent, the day. */
  readonly release?: string;
}

/**
 * Reads the words behind `library`.
 *
 * @returns what is wrong with them, as text, where they make no sense
 */
export function libraryOptions(args: readonly string[]): LibraryOptions | string {
  const folders: string[] = [];
  const given = new Map<string, string>();
  let alone = false;
  for (let i = 0; i < args.length; i += 1) {
    const word = args[i] ?? "";
    if (word === "--alone") alone = true;
    else if (!word.startsWith("--")) folders.push(word);
    else if (word !== "--to" && word !== "--release") return `there is no option ${word}`;
    else given.set(word.slice(2), args[(i += 1)] ?? "");
  }
  const [folder] = folders;
  const { to = "public/data", release } = Object.fromEntries(given);
  if (folder === undefined || folders.length > 1) return `expected one folder, got ${folders.length}`;
  if (to === "") return "--to needs a folder";
  if (release !== undefined && !/^[a-z0-9-]{1,40}$/.test(release))
    return "--release takes small letters, digits and hyphens, at most 40 of them";
  return { folder, to, alone, ...(release === undefined ? {} : { release }) };
}
