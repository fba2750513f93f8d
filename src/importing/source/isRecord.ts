/** Whether a JSON value is an object, and no list. Its keys are anybody's: read them with `Object.entries`. */
export function isRecord(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
