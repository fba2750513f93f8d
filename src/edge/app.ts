import { Hono } from "hono";
import { refuse } from "./refuse.ts";
import { serveFile } from "./serveFile.ts";
import type { StaticFiles } from "./staticFiles.ts";

/**
 * The whole server as one handler of Web-standard Request and Response, for Node and for any other runtime.
 *
 * @param files what it hands out
 * @returns an app that answers GET and HEAD of every file, `/` and `/embed/` with any query, and refuses the rest
 */
export function createApp(files: StaticFiles): Hono {
  const app = new Hono();
  app.get("*", (context) => serveFile(files, context.req.raw));
  app.all("*", () => refuse(405, { Allow: "GET, HEAD" }));
  app.onError((error) => {
    console.error(error);
    return refuse(500);
  });
  return app;
}
