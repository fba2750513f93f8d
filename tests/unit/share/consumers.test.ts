// @vitest-environment jsdom
import { readFileSync } from "node:fs";
import { Readability } from "@mozilla/readability";
import createDOMPurify from "dompurify";
import rehypeParse from "rehype-parse";
import rehypeSanitize from "rehype-sanitize";
import rehypeStringify from "rehype-stringify";
import sanitizeHtml from "sanitize-html";
import { unified } from "unified";
import { describe, expect, it } from "vitest";
import xss from "xss";
import { smartCode } from "../../../src/share/smartCode.ts";
import { someSmartCodes, withPicture } from "./someSmartCodes.ts";
import { wordpressPost } from "./wordpressRule.ts";

type Consumer = (html: string) => string;

/** With the settings that each comes with. */
const CONSUMERS: Readonly<Record<string, Consumer>> = {
  DOMPurify: (html) => createDOMPurify(window).sanitize(html),
  "sanitize-html": (html) => sanitizeHtml(html),
  "rehype-sanitize": (html) =>
    String(
      unified()
        .use(rehypeParse, { fragment: true })
        .use(rehypeSanitize)
        .use(rehypeStringify)
        .processSync(html),
    ),
  xss: (html) => xss(html),
  Readability: readable,
  wp_kses_post: wordpressPost,
};

/** What each keeps besides link and numbers; `live`: embed.js, loaded by the site itself, finds the figure again. */
// prettier-ignore
const KEEPS = {
  //                  figure        table        picture         live
  DOMPurify:         { figure: true,  table: true, picture: true,  live: true },
  "sanitize-html":   { figure: true,  table: true, picture: false, live: false },
  "rehype-sanitize": { figure: false, table: true, picture: true,  live: false },
  xss:               { figure: true,  table: true, picture: true,  live: false },
  Readability:       { figure: true,  table: true, picture: true,  live: false },
  wp_kses_post:      { figure: true,  table: true, picture: true,  live: true },
};

/** The rows of tables in docs/embedding.md, cells apart. */
const DOCUMENTED = readFileSync("docs/embedding.md", "utf8")
  .split("\n")
  .map((line) =>
    line
      .split("|")
      .slice(1, -1)
      .map((cell) => cell.trim())
      .join("|"),
  );

const codes = await someSmartCodes();
const pictures = codes.map(withPicture);

describe.each(Object.entries(CONSUMERS))("%s", (name, consume) => {
  it("keeps the link with its text, and every number", () => {
    for (const code of [...codes, ...pictures]) {
      const kept = parse(consume(smartCode(code)));
      const links = [...kept.querySelectorAll("a")];
      expect(links.map(({ href }) => href)).toContain(code.link);
      expect(links.map(({ textContent }) => textContent)).toContain(code.title);
      const text = kept.textContent;
      const shown = code.image === undefined ? code.table.rows : code.table.rows.slice(0, 6);
      expect(
        shown.flatMap(({ title, cells }) => [title, ...cells]).filter((part) => !text.includes(part)),
      ).toEqual([]);
      const said = [...code.table.players.map(({ short }) => short), ...code.caption];
      expect(said.filter((part) => !text.includes(part))).toEqual([]);
    }
  });

  it("leaves nothing that runs, whatever the names are", () => {
    for (const code of [...codes, ...pictures]) {
      const kept = parse(consume(smartCode(code)));
      const running = [...kept.querySelectorAll("*")].filter(
        (element) =>
          ["SCRIPT", "IFRAME", "OBJECT", "EMBED", "STYLE"].includes(element.tagName) ||
          element.getAttributeNames().some((attribute) => attribute.startsWith("on")) ||
          /^\s*javascript:/i.test(element.getAttribute("href") ?? element.getAttribute("src") ?? ""),
      );
      expect(running).toEqual([]);
      expect(kept.querySelectorAll("img").length).toBeLessThanOrEqual(code.image === undefined ? 0 : 1);
    }
  });

  it("keeps what the table in docs/embedding.md says", () => {
    const keeps = codes.map((code) => {
      const plain = parse(consume(smartCode(code)));
      const pictured = parse(consume(smartCode(withPicture(code))));
      const picture = pictured.querySelector("img");
      return {
        figure: plain.querySelector("figure") !== null && pictured.querySelector("figure") !== null,
        table: plain.querySelectorAll("tr").length === code.table.rows.length + 1,
        picture: picture?.src === withPicture(code).image?.src && picture?.alt === code.alt,
        live: [plain, pictured].every(
          (kept) => kept.querySelector("figure.per90 a")?.getAttribute("href") === code.link,
        ),
      };
    });
    const kept = KEEPS[name as keyof typeof KEEPS];
    expect(keeps).toEqual(codes.map(() => kept));
    const { figure, table, picture, live } = kept;
    const row = [name, true, figure, table, picture, live].map((cell) =>
      typeof cell === "string" ? cell : cell ? "yes" : "no",
    );
    expect(DOCUMENTED).toContain(row.join("|"));
  });
});

it("keeps the picture in all but one", () => {
  expect(Object.values(KEEPS).filter(({ picture }) => !picture)).toHaveLength(1);
});

it("shows the script as text on a site that prints what it does not allow", () => {
  for (const code of codes) {
    expect(parse(xss(smartCode(code))).textContent).toContain("<script async src=");
  }
});

it.each(["DOMPurify", "wp_kses_post"])("%s keeps the room that is reserved for the chart", (name) => {
  for (const code of pictures) {
    const kept = CONSUMERS[name]?.(smartCode(code)) ?? "";
    expect(kept).toMatch(/<figure class="per90" style="min-height:max\(392px,710px - 47vw\);overflow:auto">/);
    expect(kept).toContain('style="max-width:100%;height:auto"');
  }
});

function parse(html: string): HTMLElement {
  return new DOMParser().parseFromString(html, "text/html").body;
}

/** The code in the middle of a whole article. */
function readable(html: string): string {
  const text =
    "A paragraph of an article about football, with commas, long enough to be taken for one. ".repeat(6);
  const page = parse(
    `<header><a href="/">A blog</a></header><main><article><h1>An article</h1><p>${text}</p>${html}<p>${text}</p><p>${text}</p></article></main>
     <footer><a href="/about">About</a></footer>`,
  ).ownerDocument;
  return new Readability(page).parse()?.content ?? "";
}
