import { http, HttpResponse } from "msw";
import { afterEach, describe, expect, it, vi } from "vitest";
import { fetchTextFrom } from "../../../src/data/fetchText.ts";
import { server } from "../../mocks/server.ts";

const FILE = "https://per90.test/data/eng1-2017.json";
const fetchText = fetchTextFrom("https://per90.test/data/");

function answer(response: () => Response): void {
  server.use(http.get(FILE, response));
}

afterEach(() => vi.unstubAllGlobals());

describe("reading a file over the network", () => {
  it("gives its text", async () => {
    answer(() => HttpResponse.text("{}"));
    expect(await fetchText("eng1-2017.json")).toBe("{}");
  });

  it.each([
    [503, "DATA_UNREACHABLE"],
    [500, "DATA_UNREACHABLE"],
    [429, "DATA_UNREACHABLE"],
    [404, "DATA_NOT_FOUND"],
    [403, "DATA_NOT_FOUND"],
  ])("tells a status of %i as %s with the address", async (status, code) => {
    answer(() => new HttpResponse(null, { status }));
    const failure = fetchText("eng1-2017.json");
    await expect(failure).rejects.toThrow(expect.objectContaining({ code, at: FILE }));
    await expect(failure).rejects.toThrow(`status ${status}`);
  });

  it("tells a server that cannot be reached", async () => {
    answer(() => HttpResponse.error());
    await expect(fetchText("eng1-2017.json")).rejects.toThrow(
      expect.objectContaining({ code: "DATA_UNREACHABLE" }),
    );
  });

  it("tells a device that is offline", async () => {
    vi.stubGlobal("navigator", { onLine: false });
    answer(() => HttpResponse.error());
    await expect(fetchText("eng1-2017.json")).rejects.toThrow(
      expect.objectContaining({ code: "DATA_OFFLINE" }),
    );
  });

  it("passes an abort through as it is", async () => {
    answer(() => HttpResponse.text("{}"));
    const asked = fetchText("eng1-2017.json", AbortSignal.abort());
    await expect(asked).rejects.toThrow(expect.objectContaining({ name: "AbortError" }));
  });
});
