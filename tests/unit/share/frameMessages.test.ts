import { describe, expect, it } from "vitest";
import { sizeMessages } from "../../../src/share/frameMessages.ts";

const ADDRESS = "https://per90.example/embed/?m=passes";

describe("the height of an embed", () => {
  it("is told in our own words, AMP's and Embedly's", () => {
    expect(sizeMessages(412, ADDRESS)).toEqual([
      { type: "per90:size", v: 1, height: 412 },
      { sentinel: "amp", type: "embed-size", height: 412 },
      JSON.stringify({ src: ADDRESS, context: "iframe.resize", height: 412 }),
    ]);
  });

  it.each(["#?secret=aB3-_xyz", "#secret=aB3-_xyz", "#?x=1&secret=aB3-_xyz", "#?secret=aB3-_xyz&y=2"])(
    "is told to WordPress with the secret of %s",
    (fragment) => {
      expect(sizeMessages(412, ADDRESS + fragment)).toContainEqual({
        message: "height",
        value: 412,
        secret: "aB3-_xyz",
      });
    },
  );

  it.each([
    "?secret=abc",
    "#?nosecret=abc",
    "#?secret=",
    "#?secret=a%22b",
    `#?secret=${"a".repeat(65)}`,
    "#o=abc",
  ])("is not told to WordPress without a secret in the fragment: %s", (end) => {
    expect(sizeMessages(412, ADDRESS + end)).toHaveLength(3);
  });
});
