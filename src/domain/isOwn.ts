/** True for the id of a dataset or metric that came from a reader's own file; own goals are everybody's. */
export function isOwn(id: string): boolean {
  return id.startsWith("own-") && id !== "own-goals";
}
