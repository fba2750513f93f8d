import { describe, expect, it } from "vitest";
import { readModule } from "./readModule.ts";

const imports = (source: string) => readModule("a.tsx", source).imports;

describe("the reader of imports", () => {
  it.each([
    ['import { a } from "./a.ts";', "value"],
    ['import "./a.ts";', "value"],
    ['import * as a from "./a.ts";', "value"],
    ['import { type A, a } from "./a.ts";', "value"],
    ['export { a } from "./a.ts";', "value"],
    ['export * from "./a.ts";', "value"],
    ['import type { A } from "./a.ts";', "type"],
    ['import { type A } from "./a.ts";', "type"],
    ['export type { A } from "./a.ts";', "type"],
    ['let a: import("./a.ts").A;', "type"],
    ['const load = () => import("./a.ts");', "dynamic"],
    ['new Worker(new URL("./a.ts", import.meta.url));', "worker"],
  ])("sees %s", (source, kind) => {
    expect(imports(source)).toEqual([{ specifier: "./a.ts", kind }]);
  });

  it.each([
    '// import { a } from "./a.ts";',
    "const text = 'import { a } from \"./a.ts\"';",
    'const link = new URL("./a", base);',
    "export const a = <p>import a from './a.ts'</p>;",
  ])("is not taken in by %s", (source) => {
    expect(imports(source)).toEqual([]);
  });

  it("refuses what is no TypeScript", () => {
    expect(() => readModule("a.ts", "import from from from")).toThrow("Parse failed");
  });
});
