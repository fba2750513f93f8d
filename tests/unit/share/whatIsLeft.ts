/** What a reader must be able to find again. */
export interface Wanted {
  readonly link: string;
  readonly numbers: readonly string[];
}

/**
 * What a reader gets of the HTML that arrived, in the words of the docs: "live chart", or what stands in its place, or
 * "nothing". Needs a DOM.
 */
export function whatIsLeft(html: string, wanted: Wanted): string {
  const { body } = new DOMParser().parseFromString(html, "text/html");
  const frame = body.querySelector("iframe[src]");
  if (frame !== null) {
    const fills =
      frame.getAttribute("width") === "100%" || /width:\s*100%/.test(frame.getAttribute("style") ?? "");
    return fills ? "live chart" : "live chart, 300 px wide";
  }
  if (wouldUpgrade(body, wanted.link) && body.querySelector("script[src]") !== null) return "live chart";
  const left = Object.entries(parts(body, wanted)).flatMap(([name, there]) => (there ? [name] : []));
  return left.length === 0 ? "nothing" : left.join(", ");
}

/** Whether embed.js, somewhere on the page, would make the live chart of it. */
export function wouldUpgrade(body: ParentNode, link: string): boolean {
  return body.querySelector("figure.per90 a[href]")?.getAttribute("href") === link;
}

function parts(body: HTMLElement, { link, numbers }: Wanted): Readonly<Record<string, boolean>> {
  const table = body.querySelector("table tr td")?.closest("table") ?? undefined;
  const inTable = table !== undefined && hasAll(table, numbers);
  return {
    picture: [...body.querySelectorAll("a[href] > img[src][alt]")].some((image) =>
      leadsTo(image.closest("a"), link),
    ),
    table: inTable,
    numbers: !inTable && hasAll(body, numbers),
    link: [...body.querySelectorAll("a")].some((a) => leadsTo(a, link) && a.textContent.trim() !== ""),
  };
}

function hasAll(element: HTMLElement, numbers: readonly string[]): boolean {
  return numbers.every((number) => element.textContent.includes(number));
}

function leadsTo(anchor: HTMLAnchorElement | null, link: string): boolean {
  return anchor?.getAttribute("href") === link;
}
