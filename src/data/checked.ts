import * as v from "valibot";
import { invalid } from "./invalid.ts";

/**
 * Holds a value against a schema, whose messages say what was expected.
 *
 * @param place writes the way to a wrong value; a JSON path from `$` when absent
 * @throws AppError DATA_INVALID naming the first wrong place
 */
export function checked<T>(
  schema: v.GenericSchema<unknown, T>,
  value: unknown,
  at: string,
  place: (keys: readonly unknown[]) => string = jsonPath,
): T {
  const result = v.safeParse(schema, value, { abortEarly: true });
  if (result.success) return result.output;
  const [{ path, message, input }] = result.issues;
  throw invalid(at, place((path ?? []).map(({ key }) => key)), message, input);
}

/** `$.rows[12].minutes` */
function jsonPath(keys: readonly unknown[]): string {
  return `$${keys.map((key) => (typeof key === "number" ? `[${key}]` : `.${String(key)}`)).join("")}`;
}
