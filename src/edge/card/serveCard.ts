import { LRUCache } from "lru-cache";
import { liveLink } from "../../share/links.ts";
import type { ChartOf } from "../chart/chartsOf.ts";
import type { LinkedChart } from "../chart/linkedChart.ts";
import { refuse } from "../refuse.ts";
import { cardSvg } from "./cardSvg.tsx";
import type { Painter } from "./painter.ts";

/** Bytes of pictures that are kept; one has about 60,000. */
const KEPT = 16_000_000;

/** Answers for the picture of one link; 404 where it has no chart. */
export type ServeCard = (request: Request, root: string) => Promise<Response>;

/** Paints the picture of a link once, however many ask for it at a time, and keeps the last ones. */
export function cardsOf(chartOf: ChartOf, paint: Painter): ServeCard {
  const kept = new LRUCache<string, Uint8Array<ArrayBuffer>>({
    maxSize: KEPT,
    sizeCalculation: ({ byteLength }) => byteLength,
  });
  const underWay = new Map<string, Promise<Uint8Array<ArrayBuffer> | undefined>>();
  const png = (chart: LinkedChart, root: string) => {
    const key = liveLink(chart.input.selection, root);
    const known = kept.get(key);
    if (known !== undefined) return Promise.resolve(known);
    const painting = underWay.get(key) ?? painted(chart, root, paint);
    underWay.set(key, painting);
    return painting
      .then((bytes) => {
        if (bytes !== undefined) kept.set(key, bytes);
        return bytes;
      })
      .finally(() => underWay.delete(key));
  };
  return async (request, root) => {
    const chart = await chartOf(new URL(request.url).search.slice(1)).catch(() => undefined);
    const bytes = chart && (await png(chart, root));
    return bytes === undefined ? refuse(404) : answer(bytes);
  };
}

async function painted(
  chart: LinkedChart,
  root: string,
  paint: Painter,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const svg = cardSvg(chart, root);
  return svg === undefined ? undefined : paint(svg);
}

function answer(bytes: Uint8Array<ArrayBuffer>): Response {
  return new Response(bytes, {
    headers: {
      "Content-Type": "image/png",
      "Content-Length": String(bytes.byteLength),
      "Cache-Control": "public, max-age=3600",
      "Access-Control-Allow-Origin": "*",
      "Cross-Origin-Resource-Policy": "cross-origin",
      "X-Content-Type-Options": "nosniff",
    },
  });
}
