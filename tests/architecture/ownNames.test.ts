import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { OWN_NAMES } from "../../scripts/ownNames.ts";
import type { Node } from "./readModule.ts";
import { edges, reach, sources } from "./sources.ts";

// The scripts of views are imported by name.
const starts = sources.map(({ path }) => path).filter((path) => path.startsWith("src/embed/"));
const EMBED = reach(starts, edges);
const modules = sources.filter(({ path }) => EMBED.has(path));
const ours = (names: Iterable<string>) => [...new Set(names)].filter((name) => OWN_NAMES.has(name));

describe("a name that the embed's build shortens", () => {
  it("is one of many, each with a short name of its own", () => {
    expect(OWN_NAMES.size).toBeGreaterThan(50);
    expect(new Set(OWN_NAMES.values()).size).toBe(OWN_NAMES.size);
  });

  it("is in no string, by which a property could be looked up", () => {
    expect(modules.length).toBeGreaterThan(100);
    expect(ours(modules.flatMap(({ body }) => strings(body)))).toEqual([]);
  });

  it("is no key of a served file", () => {
    const folder = new URL("../../public/data/", import.meta.url);
    const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((f) =>
      f.endsWith(".json"),
    );
    const keys = new Set<string>();
    for (const file of files) {
      for (const [, key = ""] of readFileSync(new URL(file, folder), "utf8").matchAll(/"(\w+)":/g))
        keys.add(key);
    }
    expect(keys.size).toBeGreaterThan(50);
    expect(ours(keys)).toEqual([]);
  });

  it("is no placeholder of a message", () => {
    const messages = sources.filter(({ path }) => path.startsWith("src/messages/"));
    const names = messages.flatMap(({ body }) =>
      strings(body).flatMap((text) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => name)),
    );
    expect(names).toContain("player");
    expect(ours(names)).toEqual([]);
  });

  it("is no attribute of an element", () => {
    const names = modules.flatMap(({ nodes }) => nodes.flatMap(attributes));
    expect(names).toContain("fontSize");
    expect(ours(names)).toEqual([]);
  });

  it("is nothing that the language knows", () => {
    const known = Object.getOwnPropertyNames(globalThis).flatMap((name) => {
      const value: unknown = Reflect.get(globalThis, name);
      const prototype: unknown = typeof value === "function" ? Reflect.get(value, "prototype") : undefined;
      return [value, prototype].flatMap((one) =>
        Object(one) === one && one !== globalThis ? Object.getOwnPropertyNames(one) : [],
      );
    });
    expect(known).toEqual(expect.arrayContaining(["flat", "replaceAll", "searchParams"]));
    expect(ours(known)).toEqual([]);
  });
});

/** Every string of code that runs: not of types and imports, and not those asked for with `in`, which are renamed too. */
function strings(part: unknown): readonly string[] {
  if (Array.isArray(part)) return part.flatMap(strings);
  if (!isNode(part) || isLeftOut(part)) return [];
  if (part.type === "Literal") return typeof part["value"] === "string" ? [part["value"]] : [];
  if (part.type === "BinaryExpression" && part["operator"] === "in") return strings(part["right"]);
  return Object.values(part).flatMap(strings);
}

function isLeftOut({ type }: Node): boolean {
  return /^Import|^TS(?!As|Satisfies)/.test(type);
}

function attributes(node: Node): readonly string[] {
  const { name, attributes: list } = node;
  if (node.type !== "JSXOpeningElement" || !Array.isArray(list)) return [];
  if (!isNode(name) || name.type !== "JSXIdentifier" || !/^[a-z]/.test(String(name["name"]))) return [];
  return list.flatMap((one: unknown) =>
    isNode(one) && isNode(one["name"]) ? [String(one["name"]["name"])] : [],
  );
}

function isNode(part: unknown): part is Node {
  return typeof part === "object" && part !== null && "type" in part && typeof part.type === "string";
}
