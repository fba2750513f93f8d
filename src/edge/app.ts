import { Hono } from "hono";
import { painterOf } from "./card/painter.ts";
import { cardsOf } from "./card/serveCard.ts";
import { chartsOf } from "./chart/chartsOf.ts";
import { serveOembed } from "./oembed/serveOembed.ts";
import { servePage } from "./page/servePage.ts";
import { publicRoot } from "./publicRoot.ts";
import { refuse } from "./refuse.ts";
import { serveFile } from "./serveFile.ts";
import type { InitInput } from "@resvg/resvg-wasm";
import type { Packer, StaticFiles } from "./staticFiles.ts";

/** What differs between the places that an app runs in. */
export interface Setting {
  /** Where readers find it, e.g. `https://per90.example`; absent, the Host of each request. */
  readonly origin?: string | undefined;
  /** Packs answers that are made; absent, they go as they are. */
  readonly pack?: Packer;
  /** Reads the painter's WebAssembly; absent, there are no pictures of links. */
  readonly loadWasm?: () => Promise<InitInput>;
}

/**
 * The whole server as one handler of Web-standard Request and Response, for Node and for any other runtime.
 *
 * @param files what it hands out, and what charts are made of
 * @returns an app that answers GET and HEAD of every file, `/` with the head of any link, `/oembed`, `/card.png` and
 *   `/health`, and refuses the rest
 */
export function createApp(files: StaticFiles, { origin, pack, loadWasm }: Setting = {}): Hono {
  const app = new Hono();
  const chartOf = chartsOf(files);
  const site = { files, chartOf, pack, hasCards: loadWasm !== undefined };
  app.get("/", ({ req }) => servePage(site, req.raw, publicRoot(origin, req.raw)));
  app.get("/oembed", ({ req }) => serveOembed(chartOf, req.raw, publicRoot(origin, req.raw)));
  if (loadWasm !== undefined) {
    const serveCard = cardsOf(chartOf, painterOf(files, loadWasm));
    app.get("/card.png", ({ req }) => serveCard(req.raw, publicRoot(origin, req.raw)));
  }
  app.get("/health", () => new Response("ok", { headers: { "Cache-Control": "no-store" } }));
  app.get("*", (context) => serveFile(files, context.req.raw));
  app.all("*", () => refuse(405, { Allow: "GET, HEAD" }));
  app.onError((error) => {
    console.error(error);
    return refuse(500);
  });
  return app;
}
