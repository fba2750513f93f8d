// @vitest-environment jsdom
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { iframeCode } from "../../../src/share/iframeCode.ts";
import { imageCode } from "../../../src/share/imageCode.ts";
import { smartCode } from "../../../src/share/smartCode.ts";
import { PLATFORMS, ROOT, type Platform } from "./platforms.ts";
import { whatIsLeft, wouldUpgrade } from "./whatIsLeft.ts";

const DOCS = join(import.meta.dirname, "../../../docs");
const QUERY = "?p=virgil-van-dijk_eng1-2025.curtis-jones_eng1-2025.alessandro-bastoni_ita1-2025&m=passes";
const numbers = ["76.8", "75.4", "73.7"];
const link = `${ROOT}${QUERY}`;

const about = {
  link,
  script: `${ROOT}embed.js`,
  title: "Van Dijk averages the most passes of the three",
  alt: "Passes per 90: Van Dijk 76.8; Jones 75.4; Bastoni 73.7",
  table: {
    caption: "Per 90 minutes",
    corner: "Metric",
    players: [
      { short: "Van Dijk", club: "Liverpool" },
      { short: "Jones", club: "Liverpool" },
      { short: "Bastoni", club: "Inter" },
    ],
    rows: [{ id: "passes", title: "Passes per 90", cells: numbers }],
  },
  caption: ["Source: Lewis Nolan, report of 19 January 2026."],
  height: 374,
};
const image = { src: "https://blog.example/passes.png", width: 1200, height: 630 };

/** The codes in the order of the docs' columns. */
const CODES = {
  "smart code with picture": smartCode({ ...about, image }),
  "smart code without": smartCode(about),
  "plain iframe": iframeCode({ src: `${ROOT}embed/${QUERY}`, title: about.title, height: about.height }),
  "picture and link": imageCode({ ...about, image }),
};
const SMART = [CODES["smart code with picture"], CODES["smart code without"]];

/** The first table of the docs that tells what is left of each code: cells by row and column. */
function documented(): ReadonlyMap<string, readonly string[]> {
  const pages = readdirSync(DOCS).filter((name) => name.startsWith("embedding"));
  const lines = pages.flatMap((name) => readFileSync(join(DOCS, name), "utf8").split("\n"));
  const head = lines.findIndex((line) => Object.keys(CODES).every((name) => line.includes(name)));
  const rest = lines.slice(head);
  const table = rest.slice(
    0,
    rest.findIndex((line) => !line.startsWith("|")),
  );
  return new Map(
    table.map((line) => {
      const [name = "", , ...cells] = line
        .split("|")
        .slice(1, -1)
        .map((cell) => cell.trim());
      return [name, cells.slice(0, Object.keys(CODES).length)];
    }),
  );
}

describe.each(PLATFORMS)("$name", ({ name, arrives }: Platform) => {
  it("shows of each code what the docs say", () => {
    const left = Object.values(CODES).map((code) => whatIsLeft(arrives(code), { link, numbers }));
    expect(documented().get(name)).toEqual(left);
  });

  it("keeps link, finding, numbers and source of the smart code, with or without a picture", () => {
    for (const code of SMART) {
      const { body } = new DOMParser().parseFromString(arrives(code), "text/html");
      const text = body.textContent;
      expect([...body.querySelectorAll("a")].map((a) => a.getAttribute("href"))).toContain(link);
      expect([about.title, ...numbers, ...about.caption].filter((said) => !text.includes(said))).toEqual([]);
    }
  });
});

it.each(PLATFORMS)("lets $name say a name of any letters, and nothing of it runs", ({ arrives }) => {
  const name = `Pelé "O'Rei" <b onload=x> & Søren<script>`;
  const players = [{ short: name, club: "" }, ...about.table.players.slice(1)];
  const named = { ...about, title: name, alt: name, table: { ...about.table, players } };
  for (const code of [smartCode(named), smartCode({ ...named, image }), imageCode({ ...named, image })]) {
    const { body } = new DOMParser().parseFromString(arrives(code), "text/html");
    expect(body.textContent).toContain(name);
    expect(body.querySelectorAll("b, [onload], script:not([src])").length).toBe(0);
  }
});

describe("a filtered post", () => {
  const filtered = PLATFORMS.filter(({ arrives }) => !arrives(SMART[0] ?? "").includes("<script"));

  it("holds nothing that runs", () => {
    expect(filtered.length).toBeGreaterThan(3);
    for (const { arrives } of filtered) {
      const { body } = new DOMParser().parseFromString(SMART.map(arrives).join(""), "text/html");
      expect(body.querySelectorAll("script, iframe, object, embed, style").length).toBe(0);
    }
  });

  it("of a WordPress author comes to life when the site itself loads the script", () => {
    const author = PLATFORMS.find(({ name }) => name === "WordPress, author or contributor");
    for (const code of SMART) {
      const { body } = new DOMParser().parseFromString(author?.arrives(code) ?? "", "text/html");
      expect(wouldUpgrade(body, link)).toBe(true);
    }
  });
});

it("is one block of HTML to Markdown, which ends such a block at an empty line", () => {
  for (const code of Object.values(CODES)) {
    expect(code).toMatch(/^<(?:figure|iframe|p)[ >]/);
    expect(code).not.toMatch(/\n\s*\n/);
  }
});
