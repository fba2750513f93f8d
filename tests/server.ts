import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";

/** A loopback port that nobody listens on. */
export async function freePort(): Promise<number> {
  const server = await listen(createServer());
  const { port } = addressOf(server);
  await close(server);
  return port;
}

/** Somebody else's web page on an origin of its own, for what is embedded in it. */
export async function hostPage(html: string): Promise<{ readonly url: string; close(): Promise<void> }> {
  const server = createServer((_request, response) => {
    response.setHeader("Content-Type", "text/html; charset=utf-8");
    response.end(html);
  });
  await listen(server);
  return { url: `http://127.0.0.1:${addressOf(server).port}/`, close: () => close(server) };
}

function listen(server: Server): Promise<Server> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => resolve(server));
  });
}

function close(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve, reject) => server.close((error) => (error ? reject(error) : resolve())));
}

function addressOf(server: Server): AddressInfo {
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The server has no port");
  return address;
}
