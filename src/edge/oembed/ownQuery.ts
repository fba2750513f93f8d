/** The two addresses that people share, below the root. */
const PATHS: ReadonlySet<string> = new Set(["", "index.html", "embed", "embed/", "embed/index.html"]);

/**
 * The query of an address of ours, without `?`.
 *
 * @param root absolute address of the page, with a slash at its end
 * @returns undefined for any other site or path, an address with a name or password, and one whose fragment carries
 *   numbers, which are nobody's but whose who sent them
 */
export function ownQuery(address: string, root: string): string | undefined {
  if (!URL.canParse(address)) return undefined;
  const { origin, pathname, search, hash, username, password } = new URL(address);
  const own = new URL(root);
  const isOurs =
    origin === own.origin && pathname.startsWith(own.pathname) && `${username}${password}` === "";
  if (!isOurs || !PATHS.has(pathname.slice(own.pathname.length)) || /[#&]o=/.test(hash)) return undefined;
  return search.slice(1);
}
