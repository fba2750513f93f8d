/** Every request of the tab from now on: its kind, its body as sent, and all its bytes with the headers. */
export async function watchRequests(tab) {
  const requests = new Map();
  tab.on("Network.responseReceived", ({ requestId, response }) => {
    const body = Number(response.headers["Content-Length"] ?? 0);
    requests.set(requestId, { kind: kindOf(response.mimeType), url: response.url, body, wire: 0 });
  });
  tab.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    const request = requests.get(requestId);
    if (request !== undefined) request.wire = encodedDataLength;
  });
  await tab.send("Network.enable");
  return requests;
}

function kindOf(mimeType) {
  if (mimeType === "text/html") return "document";
  if (mimeType === "text/javascript") return "script";
  if (mimeType === "text/css") return "style";
  return mimeType === "application/json" ? "data" : "other";
}
