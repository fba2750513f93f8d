const NAME = "per90-kept";
const listeners = new Set<() => void>();
let channel: BroadcastChannel | undefined;

/**
 * Has `listener` called whenever something was kept, renamed or removed, by this page, its workers or another tab.
 *
 * @returns ends it
 */
export function onKeptChange(listener: () => void): () => void {
  listeners.add(listener);
  channel ??= listening();
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    channel?.close();
    channel = undefined;
  };
}

/** Tells everyone who listens, here and in other tabs. */
export function tellKeptChange(): void {
  for (const listener of listeners) listener();
  if (typeof BroadcastChannel === "undefined") return;
  const sender = channel ?? new BroadcastChannel(NAME);
  sender.postMessage(undefined);
  if (sender !== channel) sender.close();
}

function listening(): BroadcastChannel | undefined {
  if (typeof BroadcastChannel === "undefined") return undefined;
  const heard = new BroadcastChannel(NAME);
  heard.addEventListener("message", () => {
    for (const listener of listeners) listener();
  });
  return heard;
}
