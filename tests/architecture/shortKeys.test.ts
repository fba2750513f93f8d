import { describe, expect, it } from "vitest";
import { shortKeys } from "../../scripts/shortKeys.ts";
import { chartMessages } from "../../src/messages/chartMessages.ts";

const SOURCES = new URL("../../src", import.meta.url).pathname;

const { transform } = shortKeys(SOURCES);

/** What the embed's build makes of a module's text. */
function built(code: string): string {
  if (typeof transform !== "function") throw new Error("expected a transform");
  return String(Reflect.apply(transform, undefined, [code, `${SOURCES}/embed/main.tsx`]));
}

describe("the keys of messages in the embed's build", () => {
  it("are two letters where a message is said whole, the same in the catalogue", () => {
    expect(built('say("chart.more")')).toMatch(/^say\("[a-zA-Z]{2}"\)$/);
    expect(built('{ "chart.more": "…" }')).toContain(/"\w\w"/.exec(built('say("chart.more")'))?.[0]);
  });

  it("keep a plural's form", () => {
    const [stem] = /\w\w(?=")/.exec(built('say("headline.nobody")')) ?? [];
    expect(built('"headline.nobody.one"')).toBe(`"${stem}.one"`);
  });

  it("stay as they are where a message's key is put together", () => {
    for (const key of ["gap.not-recorded", "headline.one.rate", "who.df", "no-interval.modelled"])
      expect(built(`"${key}"`)).toBe(`"${key}"`);
  });

  it("are each of one message", () => {
    const names = Object.keys(chartMessages).map((key) => built(`"${key}"`));
    expect(new Set(names).size).toBe(names.length);
  });
});
