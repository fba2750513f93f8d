import { readdirSync, readFileSync } from "node:fs";
import type { Plugin } from "vite";

const STRING = /"([a-z][\w.-]*\.[\w.-]+)"/g;
const PLURAL = /\.(one|other)$/;
/** A template that may become a key. */
const COMPOSED = /`([a-z][\w.-]*\.\$\{[^`]*)`/g;

/**
 * Gives the messages' keys names of two letters: they stand in a catalogue and again where they are said, and tell a
 * browser nothing. Keys that are put together of parts keep their own.
 *
 * @param sources folder of all that may say a message
 */
export function shortKeys(sources: string): Plugin {
  const names = namesOf(sources);
  return {
    name: "short-keys",
    enforce: "pre",
    transform(code, id) {
      if (!id.startsWith(sources)) return null;
      return code.replace(STRING, (whole, key: string) => {
        const stem = key.replace(PLURAL, "");
        const name = names.get(stem);
        return name === undefined ? whole : `"${name}${key.slice(stem.length)}"`;
      });
    },
  };
}

/** Short names by the stems of keys, which a plural's form follows; of keys that are said whole and nowhere in parts. */
function namesOf(sources: string): ReadonlyMap<string, string> {
  const files = readdirSync(sources, { recursive: true, encoding: "utf8" }).filter((file) =>
    /\.tsx?$/.test(file),
  );
  const textOf = (isWanted: (file: string) => boolean) =>
    files
      .filter(isWanted)
      .map((file) => readFileSync(`${sources}/${file}`, "utf8"))
      .join("\n");
  const isCatalogue = (file: string) => file.startsWith("messages/");
  const said = textOf((file) => !isCatalogue(file));
  const whole = stemsIn(said);
  const composed = [...said.matchAll(COMPOSED)].map(([, template = ""]) => pattern(template));
  const stems = [...stemsIn(textOf(isCatalogue))].filter(
    (stem) => whole.has(stem) && !composed.some((one) => one.test(stem)),
  );
  return new Map(stems.map((stem, at) => [stem, shortName(at)]));
}

function stemsIn(text: string): ReadonlySet<string> {
  return new Set([...text.matchAll(STRING)].map(([, key = ""]) => key.replace(PLURAL, "")));
}

/** What a template may become; the parts of a key have no dots. */
function pattern(template: string): RegExp {
  const parts = template.split(/\$\{[^}]*\}/).map((part) => part.replaceAll(".", "\\."));
  return new RegExp(`^${parts.join("[\\w-]+")}$`);
}

function shortName(at: number): string {
  return letter(Math.floor(at / 26)) + letter(at % 26);
}

/** Past z the capitals follow, of which no property's short name has two. */
function letter(at: number): string {
  return String.fromCharCode(at < 26 ? 97 + at : 39 + at);
}
