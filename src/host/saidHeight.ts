/** What a message may hold: whatever its sender likes. */
interface Said {
  readonly __proto__: null;
  readonly type?: unknown;
  readonly v?: unknown;
  readonly height?: number;
}

/**
 * The height that a message of the embed says; total, whatever was sent.
 *
 * @returns whole pixels, 120 to 4000; 0 for every other message
 */
export function saidHeight(message: object): number {
  // Own properties alone, with nothing behind them.
  const { type, v, height = 0 }: Said = { __proto__: null, ...message };
  const isSize = type === "per90:size" && v === 1 && Number.isSafeInteger(height);
  return isSize && height >= 120 && height <= 4000 ? height : 0;
}
