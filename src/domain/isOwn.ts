/** True for the id of a dataset or metric that came from a reader's own file; but for the metric `own-goals`, no shipped id begins so. */
export function isOwn(id: string): boolean {
  return id.startsWith("own-");
}
