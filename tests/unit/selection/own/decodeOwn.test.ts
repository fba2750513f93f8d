import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { deflateRawSync } from "node:zlib";
import { AppError } from "../../../../src/domain/appError.ts";
import { decodeOwn, MAX_OWN_BYTES } from "../../../../src/selection/own/decodeOwn.ts";
import { encodeOwn } from "../../../../src/selection/own/encodeOwn.ts";
import { ownFragment } from "../../../../src/selection/own/ownFragment.ts";
import { readOwn } from "../../../../src/selection/own/readOwn.ts";
import { writeOwn } from "../../../../src/selection/own/writeOwn.ts";
import { anOwn } from "./anOwn.ts";

const pack = (text: string) => deflateRawSync(text).toString("base64url");
const error = async (text: string): Promise<unknown> =>
  decodeOwn(text).then(String, (cause: unknown) => cause);
const codeOf = async (text: string) => {
  const cause = await error(text);
  return cause instanceof AppError ? cause.code : cause;
};

/** A player, a metric, a figure. */
const SMALL = [
  1,
  "",
  0,
  [["A league", "2017/18", "A source", 0, "CC0", "2019-10-28", 0, "league"]],
  [["Al One", "A. One", ["Alpha"], 0, 0, 0, 0, 0, 0, 0]],
  [["Passes", "", 0, 2, 0, 0, 1, "Passes.", "", 0, [[76.8, 0]], 0]],
  [[0]],
];

/** The same with another value somewhere in it. */
function withValue(path: readonly number[], value: unknown): string {
  const copy = structuredClone(SMALL) as unknown[];
  const parent = path.slice(0, -1).reduce<unknown>((list, at) => (Array.isArray(list) ? list[at] : []), copy);
  if (Array.isArray(parent)) parent[path.at(-1) ?? 0] = value;
  return JSON.stringify(copy);
}

describe("what a link carries", () => {
  it("is read as it was written", async () => {
    await fc.assert(
      fc.asyncProperty(anOwn, async (own) => {
        expect(readOwn(JSON.parse(writeOwn(own)))).toEqual(own);
      }),
      { numRuns: 300 },
    );
  });

  it("survives the link: letters, digits, hyphens and underscores", async () => {
    await fc.assert(
      fc.asyncProperty(anOwn, async (own) => {
        const text = await encodeOwn(own);
        expect(text).toMatch(/^[\w-]+$/);
        expect(await decodeOwn(text).catch(codeText)).toEqual(text.length > 8_000 ? "OWN_TOO_LARGE" : own);
      }),
      { numRuns: 60 },
    );
  });

  it("may be small", async () => {
    const own = await decodeOwn(pack(JSON.stringify(SMALL)));
    expect(own.players).toMatchObject([{ name: "Al One", role: undefined, minutes: undefined }]);
    expect(own.metrics).toMatchObject([
      { noun: "passes", figures: [{ value: 76.8, interval: "rate-only" }] },
    ]);
  });

  it("is told when it was cut off anywhere", async () => {
    const text = pack(JSON.stringify(SMALL));
    const cuts = Array.from({ length: text.length }, (_, i) => text.slice(0, i));
    expect(new Set(await Promise.all(cuts.map(codeOf)))).toEqual(new Set(["OWN_DAMAGED"]));
  });
});

describe("what comes from anybody", () => {
  it("is refused before anything is done with it when it is a million characters", async () => {
    const unpack = vi.spyOn(globalThis, "DecompressionStream");
    expect(await codeOf("A".repeat(1_000_000))).toBe("OWN_TOO_LARGE");
    expect(unpack).not.toHaveBeenCalled();
  });

  it("is unpacked no further than a chart can need, however much is packed in it", async () => {
    let unpacked = 0;
    const count = new TransformStream<Uint8Array, Uint8Array>({
      transform(bytes, controller) {
        unpacked += bytes.length;
        controller.enqueue(bytes);
      },
    });
    const Plain = DecompressionStream;
    vi.stubGlobal("DecompressionStream", function counted() {
      const { readable, writable } = new Plain("deflate-raw");
      return { readable: readable.pipeThrough(count), writable };
    });
    const bomb = pack("0".repeat(5_000_000));
    expect(bomb.length).toBeLessThan(8_000);
    expect(await codeOf(bomb)).toBe("OWN_TOO_LARGE");
    expect(unpacked).toBeLessThan(10 * MAX_OWN_BYTES);
    vi.unstubAllGlobals();
  });

  it.each([
    ["nothing", ""],
    ["other characters", "abc.def"],
    ["what is not packed", "AAAA"],
    ["text that is no JSON", pack("<script>alert(1)</script>")],
    ["bytes that are no text", deflateRawSync(Uint8Array.of(0xff, 0xfe)).toString("base64url")],
  ])("is damaged when it is %s", async (_, text) => {
    expect(await codeOf(text)).toBe("OWN_DAMAGED");
  });

  it.each([
    ["an object", "{}", "$[0]"],
    ["null", "null", "$[0]"],
    ["a newer form", withValue([0], 2), "$[0]"],
    ["__proto__", '{"__proto__":[1]}', "$[0]"],
    ["a headline that is a list", withValue([1], []), "$[1]"],
    ["numbers of another kind", withValue([2], "per90"), "$[2]"],
    ["a script's address as a source", withValue([3, 0, 3], "javascript:alert(1)"), "$[3][0][3]"],
    ["a date that does not exist", withValue([3, 0, 5], "2019-02-30"), "$[3][0][5]"],
    ["nobody", withValue([4], []), "$[4]"],
    [
      "seven players",
      withValue(
        [4],
        Array.from({ length: 7 }, () => ["A"]),
      ),
      "$[4]",
    ],
    ["a name of 121 letters", withValue([4, 0, 0], "a".repeat(121)), "$[4][0][0]"],
    ["a name of control characters", withValue([4, 0, 0], "\u202e\u0000"), "$[4][0][0]"],
    ["a dataset that is not there", withValue([4, 0, 3], 1), "$[4][0][3]"],
    ["a role as a word", withValue([4, 0, 4], "constructor"), "$[4][0][4]"],
    [
      "seventeen metrics",
      withValue(
        [5],
        Array.from({ length: 17 }, () => SMALL[5]),
      ),
      "$[5]",
    ],
    ["a figure too many", withValue([5, 0, 10], [0, 0]), "$[5][0][10]"],
    ["a gap that is not known", withValue([5, 0, 10, 0], 99), "$[5][0][10][0]"],
    ["infinity", withValue([5, 0, 10, 0], [0, 0]).replace("[[0,0]]", "[[1e999,0]]"), "$[5][0][10][0][0]"],
    ["a value beyond its interval", withValue([5, 0, 10, 0], [3, 1, 2]), "$[5][0][10][0]"],
    [
      "a percentile above 100",
      withValue([5, 0, 10, 0], [3, 0, 101, 1]).replace(",0]],[[0]]]", ",[9,1,2,3]]],[[0]]]"),
      "$[5][0][10][0][2]",
    ],
    ["peers that shrink", withValue([5, 0, 11], [9, 3, 2, 1]), "$[5][0][11]"],
    ["no peers at all", withValue([6], 0), "$[6][0]"],
    ["peers of no role", withValue([6], [[0], 0, 9, "toString", 900, 0]), "$[6][3]"],
  ])("is refused with its place when it holds %s", async (_, json, place) => {
    const cause = await error(pack(json));
    expect(cause).toMatchObject({ code: "OWN_INVALID", at: `#o= ${place}` });
  });

  it("never does anything but give numbers or say why not, whatever one value of it is", async () => {
    const values = fc.oneof(
      fc.jsonValue({ maxDepth: 2 }),
      fc.constantFrom(-1, 1e300, "", "__proto__", [[]], null),
    );
    const paths = fc.array(fc.nat({ max: 11 }), { minLength: 1, maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(paths, values, async (path, value) => {
        const came = await decodeOwn(pack(withValue(path, value))).catch((cause: unknown) => cause);
        const code = came instanceof AppError ? came.code : Object.keys(Object(came)).join();
        expect(["OWN_INVALID", "headline,numbers,datasets,players,metrics,peers"]).toContain(code);
      }),
      { numRuns: 400 },
    );
  });

  it("loses what could turn the text of a page around", async () => {
    const own = await decodeOwn(pack(withValue([4, 0, 0], " Al\u202e\nOne\u0007 ")));
    expect(own.players[0]).toMatchObject({ name: "Al One" });
  });
});

describe("the fragment of an address", () => {
  it.each([
    ["#o=abc_-1", "abc_-1"],
    ["#o=", ""],
    ["#o=abc#?secret=xyz", "abc"],
    ["#o=abc&x=1", "abc"],
    ["#x=1&o=abc", "abc"],
    ["#about", undefined],
    ["#foo=abc", undefined],
    ["", undefined],
  ])("%j carries %j", (hash, text) => {
    expect(ownFragment(hash)).toBe(text);
  });
});

function codeText(cause: unknown): unknown {
  return cause instanceof AppError ? cause.code : cause;
}
