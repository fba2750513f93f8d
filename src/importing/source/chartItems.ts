import type { JsonList } from "./jsonList.ts";
import { ownValue } from "./ownValue.ts";

const FACTS = [
  "name",
  "clubs",
  "position",
  "role",
  "born",
  "competition",
  "season",
  "minutes",
  "matches",
  "starts",
];

/** The players of a chart that was taken away as JSON (`per90-chart/1`), a column a metric. */
export function chartItems(chart: unknown): JsonList {
  const players = listOf(ownValue(chart, "players"));
  const metrics = listOf(ownValue(chart, "metrics"));
  const figures = listOf(ownValue(chart, "figures"));
  const items = players.map((player, slot) => [
    ...FACTS.map((fact) => [fact, ownValue(player, fact)] as const),
    ...metrics.map((metric, i) => {
      const label = ownValue(metric, "label");
      return [String(label), ownValue(listOf(figures[i])[slot], "value")] as const;
    }),
  ]);
  const named = items.filter(([name]) => typeof name?.[1] === "string");
  return { name: "", items: named };
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
