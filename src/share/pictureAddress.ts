/** The web address that a text is, in its one spelling; undefined where it is none, or leads anywhere but the web. */
export function pictureAddress(text: string): string | undefined {
  if (!URL.canParse(text.trim())) return undefined;
  const { protocol, href } = new URL(text.trim());
  return protocol === "https:" || protocol === "http:" ? href : undefined;
}
