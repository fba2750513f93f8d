import { readFile } from "node:fs/promises";
import { PNG } from "pngjs";
import { beforeAll, describe, expect, it } from "vitest";
import { createApp } from "../../../src/edge/app.ts";
import { cardSvg } from "../../../src/edge/card/cardSvg.tsx";
import { coveredText, isCovered } from "../../../src/edge/card/covered.ts";
import { painterOf } from "../../../src/edge/card/painter.ts";
import { cardsOf } from "../../../src/edge/card/serveCard.ts";
import { chartsOf } from "../../../src/edge/chart/chartsOf.ts";
import { resvgWasm } from "../../../src/edge/resvgWasm.ts";
import type { StaticFiles } from "../../../src/edge/staticFiles.ts";
import { CHART_KINDS } from "../../../src/selection/selection.ts";
import { siteFiles } from "./siteFiles.ts";

const ORIGIN = "https://per90.example";
const DUO = "p=virgil-van-dijk_eng1-2017.harry-kane_eng1-2017";
let files: StaticFiles;
let app: ReturnType<typeof createApp>;

beforeAll(async () => {
  files = await siteFiles();
  app = createApp(files, { origin: ORIGIN, loadWasm: resvgWasm });
});

async function svgOf(query: string): Promise<string> {
  const chart = await chartsOf(files)(query);
  return (chart && cardSvg(chart, `${ORIGIN}/`)) ?? "";
}

describe("the picture of a link", () => {
  it.each(CHART_KINDS)("of %s is 1,200 by 630 pixels and under 300 kB", async (kind) => {
    const response = await app.request(`/card.png?${DUO}&c=${kind}`);
    expect([response.status, response.headers.get("Content-Type")]).toEqual([200, "image/png"]);
    const bytes = new Uint8Array(await response.arrayBuffer());
    const { width, height } = PNG.sync.read(Buffer.from(bytes));
    expect([width, height]).toEqual([1200, 630]);
    expect(bytes.byteLength).toBeLessThan(300_000);
  });

  it("is what the head of the page names, with its numbers in words", async () => {
    const html = await (await app.request("/")).text();
    const [, src = ""] = /<meta property="og:image" content="([^"]*)"/.exec(html) ?? [];
    expect(src).toBe(`${ORIGIN}/card.png?`);
    const [, alt = ""] = /<meta property="og:image:alt" content="([^"]*)"/.exec(html) ?? [];
    for (const figure of ["73.7", "75.4", "76.8"]) expect(alt).toContain(figure);
    expect(html).toContain('<meta name="twitter:card" content="summary_large_image">');
    expect((await app.request(src.slice(ORIGIN.length))).status).toBe(200);
  });

  it("holds the finding, the figures, the peers and the source", async () => {
    const svg = await svgOf(`${DUO}&m=passes`);
    for (const text of ["Van Dijk averages more passes than Kane", "65.3", "17.4", "64 players", "Wyscout"])
      expect(svg).toContain(text);
  });

  it.each([`${DUO}&m=passes`, `${DUO}&c=radar`, `${DUO}&c=table`])(
    "of %s names weights that the painter knows",
    async (query) => {
      const weights = [...(await svgOf(query)).matchAll(/font-weight="([^"]*)"/g)].map(([, weight]) =>
        Number(weight),
      );
      expect(weights.length).toBeGreaterThan(0);
      expect(weights.filter((weight) => weight % 100 !== 0)).toEqual([]);
    },
  );

  it.each(["p=nobody_nowhere-1900&m=passes", "p=ada_own-file&m=passes", "p=&m="])(
    "is not there for %s",
    async (query) => {
      expect((await app.request(`/card.png?${query}`)).status).toBe(404);
    },
  );

  it("is painted once, however many ask for it at a time, and after", async () => {
    let painted = 0;
    const serve = cardsOf(chartsOf(files), async () => {
      painted += 1;
      return new Uint8Array([1, 2, 3]);
    });
    const ask = () => serve(new Request(`${ORIGIN}/card.png?${DUO}&m=passes`), `${ORIGIN}/`);
    const together = await Promise.all([ask(), ask(), ask()]);
    const later = await ask();
    expect([painted, together.map(({ status }) => status), later.status]).toEqual([1, [200, 200, 200], 200]);
  });
});

describe("letters in a picture", () => {
  /** A picture of one letter; the fonts have none for private use, so that shows what a missing one looks like. */
  const MISSING = "\ue000";

  it("are all there in Latin Extended, Greek and Cyrillic, regular and bold", async () => {
    const paint = painterOf(files, resvgWasm);
    const picture = async (letter: string, weight: number) => {
      const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="24" height="24"><text x="2" y="18" font-size="16" font-weight="${weight}" font-family="sans-serif">${letter}</text></svg>`;
      return Buffer.from(await paint(svg)).toString("base64");
    };
    for (const weight of [400, 700]) {
      const none = [await picture(MISSING, weight), await picture(" ", weight)];
      for (const letter of "ŁØđğşžÆßĳạộőțŵəΓώЇжђљӘ–…−≥→↗") {
        expect([letter, isCovered(letter)]).toEqual([letter, true]);
        expect([letter, none.includes(await picture(letter, weight))]).toEqual([letter, false]);
      }
    }
  });

  it.each(["محمد صلاح", "ערן זהבי", "三笘薫", "손흥민"])(
    "that the fonts lack never become empty boxes: %s",
    (name) => {
      expect(coveredText(`Goals: ${name.split(" ")[0]}, 19`)).toBe("Goals: …, 19");
    },
  );

  it("of an author's headline that cannot be painted give way to the finding", async () => {
    const svg = await svgOf(`${DUO}&m=passes&h=${encodeURIComponent("三笘薫 と ケイン")}`);
    expect(svg).toContain("Van Dijk averages more passes than Kane");
    expect(svg).not.toContain("笘");
  });
});

describe("the fonts", () => {
  it("say whose they are and how they were cut", async () => {
    expect(await readFile("public/fonts/OFL.txt", "utf8")).toContain("SIL Open Font License, Version 1.1");
  });
});
