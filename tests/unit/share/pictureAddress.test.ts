import { describe, expect, it } from "vitest";
import { pictureAddress } from "../../../src/share/pictureAddress.ts";

describe("the address of an uploaded picture", () => {
  it("is a web address, in its one spelling", () => {
    expect(pictureAddress("  https://blog.example/a chart.png ")).toBe("https://blog.example/a%20chart.png");
    expect(pictureAddress("HTTP://Blog.example/chart.png?x=1&y=2")).toBe(
      "http://blog.example/chart.png?x=1&y=2",
    );
    expect(pictureAddress('https://blog.example/"><script>.png')).toBe(
      "https://blog.example/%22%3E%3Cscript%3E.png",
    );
  });

  it.each(["", "chart.png", "/chart.png", "//blog.example/x.png", "blog.example/chart.png", "https://"])(
    "is not %j, which leads nowhere by itself",
    (text) => {
      expect(pictureAddress(text)).toBeUndefined();
    },
  );

  it.each([
    "javascript:alert(1)",
    "data:image/png;base64,AAAA",
    "file:///etc/passwd",
    "blob:https://a.example/1",
  ])("is not %j, which does not lead to the web", (text) => {
    expect(pictureAddress(text)).toBeUndefined();
  });
});
