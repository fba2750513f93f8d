import type { MetricUnit } from "../../domain/metric.ts";

/** How an axis prints a value, e.g. "40" or "85%". */
export function tickText(
  tick: number,
  { locale, unit }: { readonly locale: string; readonly unit: MetricUnit },
): string {
  const text = new Intl.NumberFormat(locale, { maximumFractionDigits: 4 }).format(tick);
  return unit === "share" ? `${text}%` : text;
}
