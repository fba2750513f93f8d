import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { METRIC_BY_ID } from "../../../src/domain/metrics.ts";
import { ROLES } from "../../../src/domain/position.ts";
import { presetFor } from "../../../src/domain/presets.ts";

const columns: { readonly metrics: Readonly<Record<string, { readonly metric: string | null }>> } =
  JSON.parse(readFileSync(new URL("../../../data/wyscout-2017-18/columns.json", import.meta.url), "utf8"));
const recorded = new Set(Object.values(columns.metrics).map(({ metric }) => metric));

describe("a role's preset", () => {
  it.each([...ROLES, undefined])(
    "has six to ten metrics that the shipped data records, each once: %s",
    (role) => {
      const preset = presetFor(role);
      const counts = preset.flatMap((id) => {
        const { ratio } = METRIC_BY_ID.get(id) ?? {};
        return ratio === undefined ? [id] : [ratio.numerator, ratio.denominator];
      });
      expect(preset.filter((id) => !METRIC_BY_ID.has(id))).toEqual([]);
      expect(counts.filter((id) => !recorded.has(id))).toEqual([]);
      expect(new Set(preset).size).toBe(preset.length);
      expect(preset.length).toBeGreaterThanOrEqual(6);
      expect(preset.length).toBeLessThanOrEqual(10);
    },
  );

  it("is told apart from every other role's", () => {
    expect(new Set(ROLES.map((role) => presetFor(role).join())).size).toBe(ROLES.length);
  });
});
