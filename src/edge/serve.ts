import { fileURLToPath } from "node:url";
import { serve, type ServerType } from "@hono/node-server";
import { createApp } from "./app.ts";
import { folderFiles } from "./folderFiles.ts";
import { pack } from "./pack.ts";
import { checkedRoot } from "./publicRoot.ts";
import { resvgWasm } from "./resvgWasm.ts";

const DEFAULT_PORT = 4173;
/** Milliseconds that a stopping server gives the answers under way. */
const PATIENCE = 5000;
/** Milliseconds between two looks whether npm is still there. */
const LOOK = 500;

const host = process.env["HOST"] ?? "127.0.0.1";
const port = readPort(process.env["PORT"]);
const files = await folderFiles(fileURLToPath(new URL("../dist", import.meta.url))).catch(() =>
  stop("There is no dist folder to serve. Run `npm run build` first."),
);

const app = createApp(files, { origin: readOrigin(process.env["PUBLIC_ORIGIN"]), pack, loadWasm: resvgWasm });
const server = serve({ fetch: app.fetch, hostname: host, port }, (address) => {
  console.log(`Per90 is at http://${shownHost(host)}:${address.port}/`);
});
server.on("error", (error: NodeJS.ErrnoException) => {
  stop(
    error.code === "EADDRINUSE"
      ? `Port ${port} is in use. Choose another: PORT=${port + 1} npm start`
      : error.message,
  );
});
for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => close(server));
if (process.env["npm_lifecycle_event"] === "start") closeWithParent(server, process.ppid);

function readPort(text: string | undefined): number {
  if (text === undefined || text === "") return DEFAULT_PORT;
  const value = Number(text);
  if (Number.isInteger(value) && value >= 0 && value <= 65535) return value;
  return stop(`PORT must be a whole number from 0 to 65535, not "${text}".`);
}

function readOrigin(text: string | undefined): string | undefined {
  if (text === undefined || text === "") return undefined;
  try {
    return checkedRoot(text);
  } catch (cause) {
    return stop(cause instanceof Error ? cause.message : String(cause));
  }
}

function shownHost(name: string): string {
  if (["127.0.0.1", "0.0.0.0", "::", "::1"].includes(name)) return "localhost";
  return name.includes(":") ? `[${name}]` : name;
}

function stop(reason: string): never {
  console.error(reason);
  process.exit(1);
}

function close(open: ServerType): void {
  open.close(() => process.exit(0));
  if ("closeIdleConnections" in open) open.closeIdleConnections();
  setTimeout(() => process.exit(0), PATIENCE).unref();
}

/** The shell that npm starts keeps a signal to itself: once it is gone, nobody is left to stop this server. */
function closeWithParent(open: ServerType, parent: number): void {
  const look = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(look);
    close(open);
  }, LOOK);
  look.unref();
}
