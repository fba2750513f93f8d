const BARE = /([[:,]\s*)(-?Infinity|-?NaN)(?=\s*[,\]}])/g;
const MARK = "\uE000not-a-number:";

/**
 * Where text that would otherwise be JSON holds a bare NaN or Infinity.
 *
 * @returns the first one and its JSON path; undefined when that is not what is wrong with the text
 */
export function bareNotANumber(text: string): { readonly token: string; readonly path: string } | undefined {
  try {
    return find(JSON.parse(text.replace(BARE, `$1"${MARK}$2"`)), "$");
  } catch {
    return undefined;
  }
}

function find(value: unknown, path: string): { readonly token: string; readonly path: string } | undefined {
  if (typeof value === "string") {
    return value.startsWith(MARK) ? { token: value.slice(MARK.length), path } : undefined;
  }
  if (typeof value !== "object" || value === null) return undefined;
  for (const [key, child] of Object.entries(value)) {
    const found = find(child, Array.isArray(value) ? `${path}[${key}]` : `${path}.${key}`);
    if (found !== undefined) return found;
  }
  return undefined;
}
