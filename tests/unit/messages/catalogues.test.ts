import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const SRC = new URL("../../../src/", import.meta.url);
const code = readdirSync(SRC, { recursive: true, encoding: "utf8" })
  .filter((path) => /\.tsx?$/.test(path) && !path.startsWith("messages"))
  .map((path) => readFileSync(new URL(path.replaceAll("\\", "/"), SRC), "utf8"))
  .join("\n");

/** Every string that may be a message's key; `${…}` in one stands for a word of the key. */
const spoken = [...code.matchAll(/(["`])([a-z][a-zA-Z0-9-]*(?:\.(?:[a-zA-Z0-9-]|\$\{[^}`]*\})+)*)\1/g)].map(
  ([, , key = ""]) =>
    new RegExp(
      `^${key
        .replaceAll(/\$\{[^}]*\}/g, "\u0000")
        .replaceAll(".", "\\.")
        .replaceAll("\u0000", "[a-zA-Z0-9-]+")}$`,
    ),
);

/** A message that is always there in two forms is asked for by their stem. */
const stem = (key: string) => key.replace(/\.(one|other)$/, "");

const files = readdirSync(new URL("messages/", SRC)).filter((file) => file.endsWith("Messages.ts"));
const catalogues: readonly (readonly [string, Readonly<Record<string, string>>])[] = await Promise.all(
  files.map(async (file) => {
    const exported: unknown = await import(new URL(`messages/${file}`, SRC).href);
    return [file, Object.values(Object(exported))[0]] as [string, Readonly<Record<string, string>>];
  }),
);

describe.each(catalogues)("the messages of %s", (_, messages) => {
  it("are all said somewhere", () => {
    const keys = Object.keys(messages);
    const silent = keys.filter((key) => !spoken.some((one) => one.test(key) || one.test(stem(key))));
    expect(keys.length).toBeGreaterThan(0);
    expect(silent).toEqual([]);
  });

  it("have both plural forms or none", () => {
    const keys = Object.keys(messages);
    const counted = keys.filter((key) => stem(key) !== key);
    expect(counted.flatMap((key) => [`${stem(key)}.one`, `${stem(key)}.other`])).toSatisfy(
      (forms: readonly string[]) => forms.every((form) => keys.includes(form)),
    );
  });
});
