import { crc32 } from "node:zlib";
import { PNG } from "pngjs";
import { describe, expect, it } from "vitest";
import { pngWithText } from "../../../src/share/pngWithText.ts";

/** Three pixels, red, green and blue. */
function aPng(): Uint8Array {
  const png = new PNG({ width: 3, height: 1 });
  png.data.set([255, 0, 0, 255, 0, 255, 0, 255, 0, 0, 255, 255]);
  return new Uint8Array(PNG.sync.write(png));
}

/** The chunks of a PNG file, each with its checksum and the one it should have. */
function chunksOf(png: Uint8Array) {
  const file = Buffer.from(png);
  const chunks: { type: string; text: string; sum: number; right: number }[] = [];
  for (let at = 8; at < file.length;) {
    const length = file.readUInt32BE(at);
    const body = file.subarray(at + 4, at + 8 + length);
    chunks.push({
      type: body.subarray(0, 4).toString("latin1"),
      text: body.subarray(4).toString("utf8"),
      sum: file.readUInt32BE(at + 8 + length),
      right: crc32(body),
    });
    at += length + 12;
  }
  return chunks;
}

describe("a PNG that says what it is", () => {
  const said = pngWithText(aPng(), [
    ["Title", "Van Dijk averages the most passes"],
    ["URL", "https://per90.example/?h=Ødegaard"],
  ]);

  it("carries its texts after its head, each with the right checksum", () => {
    const chunks = chunksOf(said);
    expect(chunks.map(({ type }) => type)).toEqual(["IHDR", "iTXt", "iTXt", "IDAT", "IEND"]);
    expect(chunks.map(({ text }) => text).slice(1, 3)).toEqual([
      "Title\0\0\0\0\0Van Dijk averages the most passes",
      "URL\0\0\0\0\0https://per90.example/?h=Ødegaard",
    ]);
    for (const { sum, right } of chunks) expect(sum).toBe(right);
  });

  it("is the same picture", () => {
    const { width, height, data } = PNG.sync.read(Buffer.from(said));
    expect([width, height]).toEqual([3, 1]);
    expect(data).toEqual(PNG.sync.read(Buffer.from(aPng())).data);
  });

  it("is not cut short by a zero within a text", () => {
    expect(chunksOf(pngWithText(aPng(), [["Title", "a\0b"]]))[1]?.text).toBe("Title\0\0\0\0\0ab");
  });
});
