import type { Largest } from "./oembedAnswer.ts";

/** What a consumer asks, or the status that refuses it: 400 without an address, 501 for another format than JSON. */
export type OembedRequest = { readonly refused: 400 | 501 } | ({ readonly url: string } & Largest);

/** Reads the query of an oEmbed request. A size that is no whole number of pixels above 0 is as if it were not there. */
export function oembedRequest(params: URLSearchParams): OembedRequest {
  const format = params.get("format") ?? "json";
  if (format !== "json") return { refused: 501 };
  const url = params.get("url");
  if (url === null || url === "") return { refused: 400 };
  return { url, maxwidth: pixels(params.get("maxwidth")), maxheight: pixels(params.get("maxheight")) };
}

function pixels(text: string | null): number | undefined {
  return text !== null && /^[1-9]\d{0,5}$/.test(text) ? Number(text) : undefined;
}
