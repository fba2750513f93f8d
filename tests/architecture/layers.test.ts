import { describe, expect, it } from "vitest";
import { readModule } from "./readModule.ts";
import { edges, edgesOf, isOwn, reach, sources, type Edge } from "./sources.ts";

/** Low to high: a folder imports itself and those before it. */
const LAYERS = [
  "domain",
  "statistics",
  "messages",
  "data",
  "importing",
  "selection",
  "comparison",
  "findings",
  "charts",
  "share",
  "ui",
];
const ENTRIES = ["app", "embed", "host", "edge", "cli"];

describe("the reading of src", () => {
  it("found modules and imports in every layer it judges", () => {
    expect(sources.length).toBeGreaterThan(30);
    expect(edges.filter(({ to }) => isOwn(to)).length).toBeGreaterThan(50);
    const read = new Set(sources.map(({ path }) => layer(path)));
    expect([...LAYERS, ...ENTRIES].filter((folder) => !read.has(folder))).toEqual([]);
  });

  it("leads to files that exist", () => {
    const paths = new Set(sources.map(({ path }) => path));
    const lost = edges.filter(({ to }) => isOwn(to) && /\.tsx?$/.test(to) && !paths.has(to));
    expect(lost).toEqual([]);
  });

  it("knows every folder under src", () => {
    const folders = new Set(sources.map(({ path }) => layer(path)));
    expect([...folders].filter((folder) => ![...LAYERS, ...ENTRIES].includes(folder))).toEqual([]);
  });
});

describe("the layers", () => {
  it("import downwards only", () => {
    expect(upward(edges)).toEqual([]);
  });

  it("have no cycle, types included", () => {
    expect(cycles(edges)).toEqual([]);
  });

  it("are found out when they import upwards", () => {
    expect(upward([edge("src/domain/a.ts", "src/ui/b.tsx")])).toHaveLength(1);
    expect(upward([edge("src/ui/a.ts", "src/app/b.ts")])).toHaveLength(1);
    expect(upward([edge("src/app/a.ts", "src/embed/b.ts")])).toHaveLength(1);
    expect(upward([edge("src/app/a.ts", "src/ui/b.ts"), edge("src/ui/a.ts", "src/domain/b.ts")])).toEqual([]);
  });

  it("are found out when they go in a circle", () => {
    const circle = edgesOf([
      { path: "src/a/a.ts", ...readModule("a.ts", 'import type { B } from "../b/b.ts";') },
      { path: "src/b/b.ts", ...readModule("b.ts", 'export const later = () => import("../a/a.ts");') },
      { path: "src/b/c.ts", ...readModule("c.ts", 'import { later } from "./b.ts";') },
    ]);
    expect(cycles(circle)).toEqual(["src/a/a.ts", "src/b/b.ts"]);
  });
});

function upward(among: readonly Edge[]): Edge[] {
  return among.filter(({ from, to }) => isOwn(to) && !allowed(layer(from), layer(to)));
}

function allowed(from: string, to: string): boolean {
  if (from === to) return true;
  if (ENTRIES.includes(to)) return false;
  return ENTRIES.includes(from) || LAYERS.indexOf(to) < LAYERS.indexOf(from);
}

function layer(path: string): string {
  return path.split("/")[1] ?? "";
}

/** The files that lead back to themselves. */
function cycles(among: readonly Edge[]): string[] {
  const all = among.filter(({ to }) => isOwn(to)).map((one) => ({ ...one, kind: "value" as const }));
  const next = (path: string) => all.filter(({ from }) => from === path).map(({ to }) => to);
  return [...new Set(all.map(({ from }) => from))].filter((path) => reach(next(path), all).has(path));
}

function edge(from: string, to: string): Edge {
  return { from, to, kind: "value" };
}
