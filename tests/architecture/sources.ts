import { readdirSync, readFileSync } from "node:fs";
import { posix, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { readModule, type Import, type Module } from "./readModule.ts";

export interface Source extends Module {
  /** From the repository's root, e.g. `src/domain/ids.ts`. */
  readonly path: string;
}

/** One file needs another: `to` is a path like `from`, or a package as it is imported. */
export interface Edge {
  readonly from: string;
  readonly to: string;
  readonly kind: Import["kind"];
}

const ROOT = fileURLToPath(new URL("../../", import.meta.url));

/** Every module under src/. */
export const sources: readonly Source[] = readdirSync(`${ROOT}src`, { recursive: true, encoding: "utf8" })
  .map((name) => posix.join("src", name.split(sep).join("/")))
  .filter((path) => /\.tsx?$/.test(path))
  .toSorted()
  .map((path) => ({ path, ...readModule(path, readFileSync(ROOT + path, "utf8")) }));

/** Every import of every module under src/. */
export const edges: readonly Edge[] = edgesOf(sources);

/** The imports of modules, relative ones resolved. */
export function edgesOf(modules: readonly Source[]): Edge[] {
  return modules.flatMap(({ path, imports }) =>
    imports.map(({ specifier, kind }) => ({ from: path, to: resolve(path, specifier), kind })),
  );
}

/** All files and packages that one of `starts` leads to, types not counted. */
export function reach(starts: readonly string[], among: readonly Edge[]): ReadonlySet<string> {
  const reached = new Set(starts);
  for (const from of reached) {
    for (const edge of among) if (edge.from === from && edge.kind !== "type") reached.add(edge.to);
  }
  return reached;
}

/** The package of an import, without the path inside it. */
export function packageOf(specifier: string): string {
  return specifier
    .split("/")
    .slice(0, specifier.startsWith("@") ? 2 : 1)
    .join("/");
}

export function isOwn(path: string): boolean {
  return path.startsWith("src/");
}

function resolve(from: string, specifier: string): string {
  return specifier.startsWith(".") ? posix.join(posix.dirname(from), specifier) : specifier;
}
