import type { TextLine } from "../../../src/charts/text/textLine.ts";

/** The lines of text of a static picture without transforms, as its markup sets them. */
export function svgTexts(markup: string): readonly TextLine[] {
  return [...markup.matchAll(/<text([^>]*)>([^<]*)<\/text>/g)].map(([, attributes = "", text = ""]) => {
    const of = (name: string) => new RegExp(` ${name}="([^"]*)"`).exec(attributes)?.[1];
    const anchor = of("text-anchor");
    return {
      x: Number(of("x")),
      y: Number(of("y")),
      text: unescaped(text),
      size: Number(of("font-size")),
      bold: Number(of("font-weight") ?? 400) > 500,
      ...(anchor === "end" || anchor === "middle" ? { anchor } : {}),
    };
  });
}

function unescaped(text: string): string {
  return text
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&amp;", "&");
}
