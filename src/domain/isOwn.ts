/** True for the id of a dataset or metric that came from a reader's own file; no shipped id begins so. */
export function isOwn(id: string): boolean {
  return id.startsWith("own-");
}
