/** Slots that share something, in order of their first; who has nothing to share is left out. */
export function slotsBy<Key>(
  slots: readonly number[],
  keyOf: (slot: number) => Key | undefined,
): ReadonlyMap<Key, readonly number[]> {
  const groups = new Map<Key, readonly number[]>();
  for (const slot of slots) {
    const key = keyOf(slot);
    if (key !== undefined) groups.set(key, [...(groups.get(key) ?? []), slot]);
  }
  return groups;
}
