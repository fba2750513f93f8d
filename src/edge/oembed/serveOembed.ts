import type { ChartOf } from "../chart/chartsOf.ts";
import { refuse } from "../refuse.ts";
import { oembedAnswer } from "./oembedAnswer.ts";
import { oembedRequest } from "./oembedRequest.ts";
import { ownQuery } from "./ownQuery.ts";

/**
 * Answers an oEmbed request: the comparison as JSON; 400 without an address, 404 for an address that is not ours or has
 * no chart, 501 for XML. Nothing is fetched: an address of ours is read, any other is only compared.
 *
 * @param root absolute address of the page, with a slash at its end
 */
export async function serveOembed(chartOf: ChartOf, request: Request, root: string): Promise<Response> {
  const asked = oembedRequest(new URL(request.url).searchParams);
  if ("refused" in asked) return refuse(asked.refused);
  const query = ownQuery(asked.url, root);
  const chart = query === undefined ? undefined : await chartOf(query);
  if (chart === undefined) return refuse(404);
  return new Response(JSON.stringify(oembedAnswer(chart, root, asked)), {
    headers: {
      "Content-Type": "application/json; charset=utf-8",
      "Cache-Control": "public, max-age=300",
      "Access-Control-Allow-Origin": "*",
      "X-Content-Type-Options": "nosniff",
    },
  });
}
