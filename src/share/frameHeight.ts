/** Pixels; an embed is never lower or higher. */
const LOWEST = 120;
const HIGHEST = 4000;

/**
 * The height that an embed tells the page around it, in whole pixels; undefined for anything else that a frame may
 * post, however it looks. That it comes from the right frame is for the listener to see to.
 */
export function frameHeight(message: unknown): number | undefined {
  if (typeof message !== "object" || message === null) return undefined;
  const { type, v, height } = Object.fromEntries(Object.entries(message));
  if (type !== "per90:size" || v !== 1) return undefined;
  return isHeight(height) ? height : undefined;
}

function isHeight(value: unknown): value is number {
  return typeof value === "number" && Number.isSafeInteger(value) && value >= LOWEST && value <= HIGHEST;
}
