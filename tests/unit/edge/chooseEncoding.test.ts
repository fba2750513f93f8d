import { describe, expect, it } from "vitest";
import { chooseEncoding } from "../../../src/edge/chooseEncoding.ts";

describe("chooseEncoding", () => {
  it.each([
    ["gzip, deflate, br, zstd", "br"],
    ["gzip, deflate", "gzip"],
    ["br;q=0.5, gzip;q=0.8", "gzip"],
    ["br;q=0, *", "gzip"],
    ["*", "br"],
    ["BR", "br"],
    ["gzip;q=0", "identity"],
    ["identity", "identity"],
    ["br;q=high", "identity"],
    ["", "identity"],
    [null, "identity"],
  ])("sends what a reader of %j likes most: %s", (accept, encoding) => {
    expect(chooseEncoding(accept, ["br", "gzip"])).toBe(encoding);
  });

  it("sends the file itself when it was never packed", () => {
    expect(chooseEncoding("br, gzip", [])).toBe("identity");
  });
});
