/**
 * The absolute address of the page, with a slash at its end, as readers know it.
 *
 * @param setting the public origin, e.g. `https://per90.example`; a path below it is kept
 * @returns the setting's; without one that of the request, which is what its Host header says
 * @throws Error for a setting that is no http or https address
 */
export function publicRoot(setting: string | undefined, request: Request): string {
  return setting === undefined ? `${new URL(request.url).origin}/` : checkedRoot(setting);
}

/** @throws Error for what is no http or https address */
export function checkedRoot(setting: string): string {
  const url = URL.canParse(setting) ? new URL(setting) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol))
    throw new Error(`PUBLIC_ORIGIN must be an address like https://per90.example, not "${setting}".`);
  return `${url.origin}${url.pathname.replace(/\/*$/, "")}/`;
}
