/** The address of the page without its query, with a slash at its end. */
export function pageRoot(): string {
  return new URL(import.meta.env.BASE_URL, location.href).href;
}
