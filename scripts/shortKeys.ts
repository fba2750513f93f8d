import { readdirSync, readFileSync } from "node:fs";
import type { Plugin } from "vite";

/** A message's key in its catalogue; and a text that something not yet known is put behind: `gap.${reason}`. */
const KEY = /^ *"([\w-]+(?:\.[\w-]+)+)":/gm;
const BEGINNING = /`([\w-]+\.[\w.-]*)\$\{/g;
/** Either of them wherever it is said. */
const SAID = /"([\w-]+(?:\.[\w-]+)+)"|`([\w-]+\.[\w.-]*)(?=\$\{)/g;
const PLURAL = /\.(?:one|other)$/;

/**
 * Calls messages by a letter or two in the catalogues and where they are said: their keys are for people.
 *
 * @param source folder of all modules
 */
export function shortKeys(source: string): Plugin {
  let shorten = (code: string) => code;
  return {
    name: "short-keys",
    enforce: "pre",
    buildStart() {
      shorten = keyShortener(codesUnder(source));
    },
    transform: (code, id) => (id.startsWith(source) ? { code: shorten(code), map: null } : null),
  };
}

/** The text of every module under a folder, by its path in there. */
export function codesUnder(source: string): ReadonlyMap<string, string> {
  const paths = readdirSync(source, { recursive: true, encoding: "utf8" });
  const modules = paths.filter((path) => /\.tsx?$/.test(path)).toSorted();
  return new Map(modules.map((path) => [path, readFileSync(`${source}/${path}`, "utf8")]));
}

/**
 * Shortens keys in the text of a module. Of what may be put together only the beginning is short, and what follows stays:
 * `gap.unreadable` and `gap.${reason}` become `c.unreadable` and `c.${reason}`.
 *
 * @param modules texts by path, catalogues under `messages/`
 */
export function keyShortener(modules: ReadonlyMap<string, string>): (code: string) => string {
  const catalogues = [...modules].filter(([path]) => path.startsWith("messages"));
  const keys = catalogues.toSorted(plainFirst).flatMap(([, code]) => found(code, KEY));
  const beginnings = [...new Set([...modules.values()].flatMap((code) => found(code, BEGINNING)))].toSorted();
  /** The part of a key that is known wherever it is said; sorted, a shorter beginning comes first. */
  const known = (key: string) => beginnings.find((one) => key.startsWith(one)) ?? key.replace(PLURAL, "");
  // A part without a dot may be any word, said or not.
  const parts = new Set(keys.map(known).filter((part) => part.includes(".")));
  const names = new Map([...parts].map((part, at) => [part, letters(at)]));
  const short = (said: string) => {
    const part = known(said);
    const name = names.get(part);
    if (name === undefined) return said;
    return name + (beginnings.includes(part) ? "." : "") + said.slice(part.length);
  };
  return (code) =>
    code.replace(SAID, (_, key?: string, beginning = "") =>
      key === undefined ? `\`${short(beginning)}` : `"${short(key)}"`,
    );
}

/** What every embed says gets the shortest names. */
function plainFirst([one]: readonly [string, string], [other]: readonly [string, string]): number {
  return Number(other.endsWith("plainMessages.ts")) - Number(one.endsWith("plainMessages.ts"));
}

function found(code: string, pattern: RegExp): readonly string[] {
  return [...code.matchAll(pattern)].map(([, text = ""]) => text);
}

/** a to z, A to Z, then two of them. */
function letters(at: number): string {
  const before = at < LETTERS.length ? "" : letters(Math.floor(at / LETTERS.length) - 1);
  return before + LETTERS.charAt(at % LETTERS.length);
}

const LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
