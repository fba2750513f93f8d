import { describe, expect, it } from "vitest";
import { readModule, type Node } from "./readModule.ts";
import { sources, type Source } from "./sources.ts";

const BANNED_NAMES = /(?:^|\/)(?:utils?|helpers?|common|lib|types|constants|index)(?:\/|\.tsx?$)/i;

/** What a module may not be or do, and how it is recognised. */
const FAULTS: Readonly<Record<string, (source: Source) => boolean>> = {
  "is a barrel": isBarrel,
  "has a default export": hasDefaultExport,
  "has a name that says nothing": ({ path }) => BANNED_NAMES.test(path.slice("src".length)),
  "imports without an extension": ({ imports }) =>
    imports.some(({ specifier }) => specifier.startsWith(".") && !/\.(?:tsx?|css|json)$/.test(specifier)),
  "says any": ({ nodes }) => nodes.some(({ type }) => type === "TSAnyKeyword"),
  "says !": ({ nodes }) => nodes.some(({ type }) => type === "TSNonNullExpression"),
  "is deeper than layer, topic, file": ({ path }) => path.split("/").length > 4,
};

describe("a module", () => {
  it("is there to be judged", () => {
    expect(sources.length).toBeGreaterThan(30);
  });

  it.each(Object.entries(FAULTS))("never %s", (_, fault) => {
    expect(sources.filter(fault).map(({ path }) => path)).toEqual([]);
  });

  it.each([
    ["is a barrel", "src/a/b.ts", 'export { a } from "./a.ts"; export * from "./c.ts";'],
    ["has a default export", "src/a/b.ts", "export default 1;"],
    ["has a default export", "src/a/b.ts", "const b = 1; export { b as default };"],
    ["has a name that says nothing", "src/a/utils.ts", ""],
    ["has a name that says nothing", "src/a/helpers/b.ts", ""],
    ["has a name that says nothing", "src/a/index.tsx", ""],
    ["imports without an extension", "src/a/b.ts", 'import { c } from "./c";'],
    ["says any", "src/a/b.ts", "const b = JSON.parse('') as any;"],
    ["says !", "src/a/b.ts", "export const b = c!;"],
    ["is deeper than layer, topic, file", "src/a/b/c/d.ts", ""],
  ])("is found out when it %s", (name, path, text) => {
    expect(FAULTS[name]?.({ path, ...readModule(path, text) })).toBe(true);
  });

  it("may re-export beside code of its own", () => {
    const source = {
      path: "src/a/b.ts",
      ...readModule("b.ts", 'export { a } from "./a.ts"; export const b = 1;'),
    };
    expect(Object.entries(FAULTS).filter(([, fault]) => fault(source))).toEqual([]);
  });
});

function isBarrel({ body }: Source): boolean {
  const passes = body.filter(passesOn);
  return (
    passes.length > 0 && body.every((node) => node.type === "ImportDeclaration" || passes.includes(node))
  );
}

function passesOn(node: Node): boolean {
  return (
    node.type === "ExportAllDeclaration" ||
    (node.type === "ExportNamedDeclaration" && node["declaration"] === null)
  );
}

function hasDefaultExport({ nodes }: Source): boolean {
  return nodes.some((node) => node.type === "ExportDefaultDeclaration" || exportsDefault(node));
}

function exportsDefault({ type, exported }: Node): boolean {
  return type === "ExportSpecifier" && JSON.stringify(exported).includes('"default"');
}
