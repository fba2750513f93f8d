import type { MetricId } from "./ids.ts";
import type { Metric } from "./metric.ts";
import type { Role } from "./position.ts";

/**
 * Where metrics and presets are looked up: in the tables that the page carries, or a file a metric for the embed,
 * which draws one or two and would be doubled by all of them.
 */
export interface Dictionary {
  /** Undefined for an id that is no metric's. */
  metric(id: MetricId): Promise<Metric | undefined>;
  /** What describes a role; without a role, what describes anyone. */
  preset(role: Role | undefined): Promise<readonly MetricId[]>;
}
