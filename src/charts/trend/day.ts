/** Days from 1970 to an ISO date: whole, and evenly spaced on an axis. */
export function dayOf(date: string): number {
  return Date.parse(`${date}T00:00:00Z`) / 86_400_000;
}
