import { inflateSync } from "node:zlib";

/** What is on the paper: the text in the order it is drawn in, and the colours things are filled with. */
interface Paper {
  readonly text: string;
  /** E.g. `#0072b2`. */
  readonly inks: ReadonlySet<string>;
}

/** Reads a PDF as Chromium writes it: packed streams, text as glyphs with a table of characters a font. */
export function readPdf(pdf: Buffer): Paper {
  const objects = objectsOf(pdf);
  const content = objects.filter(({ text }) => / Tf\n|\nBT\n| rg\n/.test(text)).map(({ text }) => text);
  const drawn = content.join("\n");
  return { text: textOf(drawn, objects), inks: new Set(inksOf(drawn)) };
}

interface PdfObject {
  readonly id: string;
  readonly head: string;
  /** The stream, unpacked; empty for an object without one. */
  readonly text: string;
}

function objectsOf(pdf: Buffer): readonly PdfObject[] {
  const raw = pdf.toString("latin1");
  return [...raw.matchAll(/(?:^|\n)(\d+) 0 obj\n([^]*?)(?= stream\n|\nendobj)/g)].map((match) => {
    const [all, id = "", head = ""] = match;
    const begin = /^ stream\n/.exec(raw.slice(match.index + all.length));
    const length = Number(/\/Length (\d+)/.exec(head)?.[1]);
    if (begin === null || !head.includes("/FlateDecode")) return { id, head, text: "" };
    const start = match.index + all.length + begin[0].length;
    return { id, head, text: inflateSync(pdf.subarray(start, start + length)).toString("latin1") };
  });
}

function textOf(drawn: string, objects: readonly PdfObject[]): string {
  let characters: ReadonlyMap<number, string> = new Map();
  const parts = [...drawn.matchAll(/\/F(\d+) [\d.]+ Tf|<([0-9A-F]+)> Tj|\nET/g)].map(([, font, glyphs]) => {
    if (font !== undefined) characters = charactersOf(font, objects);
    if (glyphs === undefined) return font === undefined ? "\n" : "";
    return (glyphs.match(/.{4}/g) ?? []).map((code) => characters.get(parseInt(code, 16)) ?? "").join("");
  });
  return parts.join("");
}

function charactersOf(font: string, objects: readonly PdfObject[]): ReadonlyMap<number, string> {
  const id = /\/ToUnicode (\d+)/.exec(objects.find((object) => object.id === font)?.head ?? "")?.[1];
  const table = objects.find((object) => object.id === id)?.text ?? "";
  const ranges = [...table.matchAll(/^<(\w{4})> (?:<(\w{4})> )?<(\w{4})>$/gm)];
  return new Map(
    ranges.flatMap(([, first = "", last = first, character = ""]) => {
      const [from, to, unicode] = [first, last, character].map((code) => parseInt(code, 16));
      if (from === undefined || to === undefined || unicode === undefined) return [];
      return Array.from(
        { length: to - from + 1 },
        (_, i) => [from + i, String.fromCharCode(unicode + i)] as const,
      );
    }),
  );
}

function inksOf(drawn: string): readonly string[] {
  return [...drawn.matchAll(/([\d.]+) ([\d.]+) ([\d.]+) rg/g)].map(
    ([, ...parts]) =>
      "#" +
      parts
        .map((part) =>
          Math.round(Number(part) * 255)
            .toString(16)
            .padStart(2, "0"),
        )
        .join(""),
  );
}
