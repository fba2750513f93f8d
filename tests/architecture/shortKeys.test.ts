import { describe, expect, it } from "vitest";
import { codesUnder, keyShortener } from "../../scripts/shortKeys.ts";
import { chartMessages } from "../../src/messages/chartMessages.ts";
import { trendMessages } from "../../src/messages/trendMessages.ts";

const modules = codesUnder("src");
const shorten = keyShortener(modules);
const short = (key: string) => shorten(`"${key}"`).slice(1, -1);
const keys = Object.keys({ ...chartMessages, ...trendMessages });

describe("a message's key in the embed's build", () => {
  it("is shorter, and no other message's", () => {
    expect(keys.length).toBeGreaterThan(100);
    expect(keys.filter((key) => short(key) === key)).toEqual(["interval", "peers.one", "peers.other"]);
    expect(new Set(keys.map(short)).size).toBe(keys.length);
  });

  it("is the same whether it is written out or put together", () => {
    const beginnings = [...modules.values()].flatMap((code) =>
      [...code.matchAll(/`([\w-]+\.[\w.-]*)\$\{/g)].map(([, beginning = ""]) => beginning),
    );
    const together = beginnings.flatMap((beginning) =>
      keys.filter((key) => key.startsWith(beginning)).map((key) => ({ beginning, key })),
    );
    expect(together.length).toBeGreaterThan(20);
    for (const { beginning, key } of together) {
      const built = shorten(`\`${beginning}\${rest}\``).replace("${rest}", key.slice(beginning.length));
      expect(built).toBe(`\`${short(key)}\``);
    }
  });

  it("keeps its plural's ending, which is put behind it when it is said", () => {
    const plurals = keys.filter((key) => /\.(?:one|other)$/.test(key));
    expect(plurals.length).toBeGreaterThan(5);
    for (const key of plurals) {
      const [stem = "", ending = ""] = key.split(/(\.\w+)$/);
      expect(short(key)).toBe(short(stem) + ending);
    }
  });

  it("is nowhere put together of a text that is not a template's beginning", () => {
    const firsts = new Set(keys.map((key) => key.split(".")[0]));
    const loose = [...modules.values()].flatMap(
      (code) => code.match(/(["'])[\w-]+\.\1|\}([a-z-]+\.)+\$\{/g) ?? [],
    );
    expect(loose.filter((text) => firsts.has(text.replace(/^\W|\.\W*$/g, "")))).toEqual([]);
  });

  it("leaves every other text as it is", () => {
    const code = 'const at = "index.json"; const path = `${id}.json`; const said = `gap`;';
    expect(shorten(code)).toBe(code);
  });
});
