// Letters that NFKD does not take apart into a base letter and a mark.
const WHOLE_LETTERS: Readonly<Record<string, string>> = {
  ø: "o", ł: "l", đ: "d", ð: "d", þ: "th", ß: "ss", æ: "ae", œ: "oe", ı: "i", ħ: "h", ŋ: "n",
}; // prettier-ignore

/**
 * Folds text for comparing and for slugs: small letters, no accents, `ø ł đ ð þ ß æ œ ı` as ASCII.
 *
 * @returns the folded text; scripts without a Latin base letter stay as they are
 */
export function fold(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/\p{M}/gu, "")
    .replace(/[øłđðþßæœıħŋ]/gu, (letter) => WHOLE_LETTERS[letter] ?? letter);
}

/** The kebab-case id of a name: "Martin Ødegaard" gives "martin-odegaard". Empty when no Latin letter or digit is left. */
export function slug(name: string): string {
  return fold(name)
    .replace(/['’‘`]/g, "")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "");
}
