// @vitest-environment jsdom
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { imageCode } from "../../../src/share/imageCode.ts";
import { smartCode, type SmartCode } from "../../../src/share/smartCode.ts";
import { someSmartCodes, withPicture } from "./someSmartCodes.ts";

const [opening, profile] = await someSmartCodes();
if (opening === undefined || profile === undefined) throw new Error("expected two comparisons");
const OPENING = opening;
const PROFILE = profile;

function parse(html: string): HTMLElement {
  return new DOMParser().parseFromString(html, "text/html").body;
}

/** Any text that HTML can hold; what cannot be in a name or an address is left to the escaping's own test. */
const aText = fc
  .oneof(
    fc.string({ unit: "grapheme" }),
    fc.constantFrom('Pelé "O\'Rei" <Jr.> & Søren', "</figure><script>", "&amp;lt;", "<!--", "]]>", "&copy=1"),
  )
  .filter((text) => !/[\p{Cc}\p{Cs}\u2028\u2029]/u.test(text));
const aLink = aText.map((text) => `https://per90.example/?p=a_eng1-2017&m=passes&h=${text}`);

const aCode: fc.Arbitrary<SmartCode> = fc.record({
  link: aLink,
  script: fc.constant("https://per90.example/embed.js"),
  title: aText,
  alt: aText,
  image: fc.option(fc.record({ src: aLink, width: fc.nat(), height: fc.nat() }), { nil: undefined }),
  table: fc.record({
    caption: aText,
    corner: aText,
    players: fc.array(fc.record({ short: aText, club: aText }), { minLength: 1, maxLength: 3 }),
    rows: fc.array(fc.record({ id: aText, title: aText, cells: fc.array(aText, { maxLength: 3 }) }), {
      maxLength: 4,
    }),
  }),
  caption: fc.array(aText, { minLength: 1, maxLength: 3 }),
  height: fc.integer({ min: 120, max: 1000 }),
});

describe("the smart code", () => {
  it("is the figure that every editor keeps, and the script", () => {
    expect(smartCode({ ...OPENING, narrow: undefined })).toBe(
      '<figure class="per90" style="min-height:392px;overflow:auto">' +
        '<a href="https://per90.example/?p=virgil-van-dijk_eng1-2025.curtis-jones_eng1-2025.alessandro-bastoni_ita1-2025&amp;m=passes">' +
        "Van Dijk averages the most passes of the three</a>" +
        '<table><thead><tr><th scope="col">Metric</th><th scope="col">Van Dijk, Liverpool</th>' +
        '<th scope="col">Jones, Liverpool</th><th scope="col">Bastoni, Inter</th></tr></thead>' +
        '<tbody><tr><th scope="row">Passes per 90</th><td>76.8</td><td>75.4</td><td>73.7</td></tr></tbody></table>' +
        `<figcaption>${OPENING.caption.join("<br>")}</figcaption></figure>\n` +
        '<script async src="https://per90.example/embed.js"></script>',
    );
  });

  it("carries a picture with the numbers as its text, and the first rows of them below it", () => {
    const figure = parse(smartCode(withPicture(PROFILE)));
    const picture = figure.querySelector("figure.per90 > a > img");
    expect([...(picture?.attributes ?? [])].map(({ name, value }) => [name, value])).toEqual([
      ["src", "https://per90.example/card.png?m=a&c=b"],
      ["alt", PROFILE.alt],
      ["width", "1200"],
      ["height", "630"],
      ["style", "max-width:100%;height:auto"],
    ]);
    const lines = figure.querySelector("figcaption")?.innerHTML.split("<br>") ?? [];
    expect(lines).toHaveLength(1 + 6 + PROFILE.caption.length);
    const [row] = PROFILE.table.rows;
    expect(lines[1]).toBe(
      `${row?.title}: ${PROFILE.table.players.map(({ short }, i) => `${short} ${row?.cells[i]}`).join("; ")}`,
    );
  });

  it("keeps more room where the screen is narrow, if the chart is higher there", () => {
    const reserve = (height: number, narrow?: number) =>
      /min-height:([^;]+);/.exec(smartCode({ ...OPENING, height, narrow }))?.[1];
    expect(reserve(392, 533)).toBe("max(392px,710px - 47vw)");
    expect(reserve(392, 392)).toBe("392px");
    expect(reserve(392, 300)).toBe("392px");
    expect(reserve(392)).toBe("392px");
    // At 375 px wide.
    expect(710 - 0.47 * 375).toBeGreaterThanOrEqual(533);
  });

  it("gives back every word and address, whatever they are", () => {
    fc.assert(
      fc.property(aCode, (code) => {
        const html = smartCode(code);
        expect(html.split("\n")).toHaveLength(2);
        const body = parse(html);
        const figure = body.querySelector("figure");
        expect([...body.children].map(({ tagName }) => tagName)).toEqual(["FIGURE", "SCRIPT"]);
        expect(figure?.querySelector("a")?.getAttribute("href")).toBe(code.link);
        const words = [
          code.title,
          ...code.caption,
          ...code.table.rows.flatMap(({ title, cells }) => [
            title,
            ...(code.image && cells.length > code.table.players.length ? [] : cells),
          ]),
        ];
        expect(words.filter((word) => !figure?.textContent.includes(word.trim()))).toEqual([]);
        const picture = figure?.querySelector("img");
        expect([picture?.getAttribute("src"), picture?.alt]).toEqual([
          code.image?.src,
          code.image && code.alt,
        ]);
        const known = ["A", "IMG", "FIGCAPTION", "BR", "TABLE", "THEAD", "TBODY", "TR", "TH", "TD"];
        expect(
          [...(figure?.querySelectorAll("*") ?? [])].filter(({ tagName }) => !known.includes(tagName)),
        ).toEqual([]);
      }),
    );
  });

  it("puts text that breaks lines on one", () => {
    expect(smartCode({ ...OPENING, title: "One\r\n\n\0two\u2028three" })).toContain(">One two three</a>");
  });
});

describe("the picture and link", () => {
  it("gives back the link twice, the picture, and every word", () => {
    fc.assert(
      fc.property(aCode, ({ link, title, alt, image, caption }) => {
        fc.pre(image !== undefined);
        const body = parse(imageCode({ link, title, alt, image, caption }));
        expect([...body.querySelectorAll("a")].map((a) => a.getAttribute("href"))).toEqual([link, link]);
        expect(body.querySelectorAll("a")[1]?.textContent).toBe(title);
        expect(body.querySelector("a > img")?.getAttribute("src")).toBe(image.src);
        expect(body.querySelector("small")?.textContent).toBe(title + caption.join(""));
        expect(
          [...body.querySelectorAll("*")].filter(
            ({ tagName }) => !["P", "A", "IMG", "SMALL", "BR"].includes(tagName),
          ),
        ).toEqual([]);
      }),
    );
  });
});
