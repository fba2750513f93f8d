import type { Bad } from "./problems.ts";

/** The tokens of one key: how many, what one says (undefined: nothing), and the one spelling of what it says. */
export interface TokenKind<T> {
  readonly limit: number;
  read(token: string, bad: Bad): T | undefined;
  write(item: T): string;
}

/**
 * Reads tokens joined by ".", in order, each once; the others are told to `bad`.
 *
 * @returns none for an empty value, undefined when a value has tokens and none says anything
 */
export function readTokens<T>(value: string, kind: TokenKind<T>, bad: Bad): readonly T[] | undefined {
  if (value === "") return [];
  const items = new Map<string, T>();
  for (const token of value.split(".")) {
    if (token !== "" && items.size === kind.limit) {
      bad("too-many", token);
      break;
    }
    addToken(items, token, kind, bad);
  }
  return items.size > 0 ? [...items.values()] : undefined;
}

function addToken<T>(items: Map<string, T>, token: string, { read, write }: TokenKind<T>, bad: Bad): void {
  const item = token === "" ? undefined : read(token, bad);
  if (item === undefined) bad(token === "" ? "malformed" : "unknown-value", token);
  else if (items.has(write(item))) bad("doubled", token);
  else items.set(write(item), item);
}
