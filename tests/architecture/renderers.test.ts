import { describe, expect, it } from "vitest";
import { edges, packageOf, reach, sources } from "./sources.ts";

const ABOVE_CHARTS = /^src\/(?:ui|app|embed|host|edge|cli)\//;
const paths = sources.map(({ path }) => path);
const staticCharts = paths.filter((path) => /^src\/charts\/.*Svg\.tsx$/.test(path));

describe("the charts", () => {
  it("are there to be judged", () => {
    expect(staticCharts.length).toBeGreaterThan(0);
  });

  it("are computed without React: below ui, a .ts file never imports it", () => {
    const computed = edges.filter(({ from }) => from.endsWith(".ts") && !ABOVE_CHARTS.test(from));
    expect(computed.length).toBeGreaterThan(0);
    expect(computed.filter(({ to }) => ["react", "react-dom"].includes(packageOf(to)))).toEqual([]);
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
  const reached = new Set([...embed, ...reach(embed, edges)]);

  it("is there to be judged", () => {
    expect(embed).toContain("src/embed/main.tsx");
    expect(reach(embed, edges).size).toBeGreaterThan(embed.length);
  });

  it("carries no library but the one that checks data, whose schemas its build leaves out", () => {
    expect([...packages(embed)].filter((name) => !["react", "valibot"].includes(name))).toEqual([]);
  });

  it("takes nothing of React's but its types", () => {
    const taken = edges.filter(({ from, kind }) => reached.has(from) && kind !== "type");
    expect(taken.filter(({ to }) => packageOf(to) === "react")).toEqual([]);
  });
});

function packages(starts: readonly string[]): ReadonlySet<string> {
  return new Set([...reach(starts, edges)].filter((to) => !to.startsWith("src/")).map(packageOf));
}
