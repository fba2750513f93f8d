import { describe, expect, it } from "vitest";
import { edges, packageOf, reach, sources } from "./sources.ts";

const ABOVE_CHARTS = /^src\/(?:ui|app|embed|edge|cli)\//;
const paths = sources.map(({ path }) => path);
const staticCharts = paths.filter((path) => /^src\/charts\/.*Svg\.tsx$/.test(path));

describe("the charts", () => {
  it("are there to be judged", () => {
    expect(staticCharts.length).toBeGreaterThan(0);
  });

  it("are computed without React: below ui, a .ts file never imports it", () => {
    const computed = edges.filter(({ from }) => from.endsWith(".ts") && !ABOVE_CHARTS.test(from));
    expect(computed.length).toBeGreaterThan(0);
    expect(computed.filter(({ to }) => ["react", "react-dom", "preact"].includes(packageOf(to)))).toEqual([]);
  });

  it("are drawn by static components with nothing of React's but its types", () => {
    const taken = edges.filter(({ from, kind }) => staticCharts.includes(from) && kind !== "type");
    expect(taken.filter(({ to }) => ["react", "react-dom"].includes(packageOf(to)))).toEqual([]);
  });

  it("reach Recharts from no static component", () => {
    expect(packages(staticCharts).has("recharts")).toBe(false);
  });

  it("use Recharts in the components named Chart only", () => {
    const users = edges.filter(({ to }) => packageOf(to) === "recharts").map(({ from }) => from);
    expect(users.filter((path) => !/^src\/charts\/.*Chart\.tsx$/.test(path))).toEqual([]);
  });
});

describe("the embed", () => {
  const embed = paths.filter((path) => path.startsWith("src/embed/"));

  it("is there to be judged", () => {
    expect(embed).toContain("src/embed/main.tsx");
    expect(packages(embed).size).toBeGreaterThan(0);
  });

  it.each(["recharts", "react-aria-components", "@tanstack/react-query", "react-dom", "minisearch"])(
    "never carries %s",
    (name) => {
      expect(packages(embed).has(name)).toBe(false);
    },
  );
});

function packages(starts: readonly string[]): ReadonlySet<string> {
  return new Set([...reach(starts, edges)].filter((to) => !to.startsWith("src/")).map(packageOf));
}
