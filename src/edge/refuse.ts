import { staticHeaders } from "./staticHeaders.ts";

const REASONS = {
  400: ["Nothing was asked for", "This address needs a `url` to tell about."],
  404: ["Nothing is here", "This address holds no page of Per90."],
  405: ["Not done here", "This address can only be read."],
  501: ["Only JSON", "This address answers in JSON, with `format=json` or without a format."],
  500: ["Something broke", "The server could not answer. Please try again."],
} as const;

/** A small page of plain HTML that says why there is nothing else, and leads to the start. */
export function refuse(
  status: keyof typeof REASONS,
  headers: Readonly<Record<string, string>> = {},
): Response {
  const [title, reason] = REASONS[status];
  const html = `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title} · Per90</title><h1>${title}</h1><p>${reason} <a href="/">Open Per90</a></p></html>`;
  return new Response(html, {
    status,
    headers: { ...staticHeaders("/refused.html"), "Cache-Control": "no-store", ...headers },
  });
}
