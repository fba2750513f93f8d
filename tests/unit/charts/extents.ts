import type { TextLine } from "../../../src/charts/text/textLine.ts";
import { textWidth } from "../../../src/charts/text/textWidth.ts";

/** Where a line of text is, in pixels. */
interface Extent {
  readonly text: string;
  readonly from: number;
  readonly to: number;
  readonly top: number;
  readonly bottom: number;
}

/** The place each line takes, from its capitals to its baseline. */
export function extents(lines: readonly TextLine[]): readonly Extent[] {
  return lines.map(({ x, y, text, size, bold, anchor }) => {
    const width = textWidth(text, size, bold);
    const from = anchor === "middle" ? x - width / 2 : anchor === "end" ? x - width : x;
    return { text, from, to: from + width, top: y - size * 0.72, bottom: y };
  });
}

/** The texts that leave the picture. */
export function outside(
  lines: readonly TextLine[],
  { width, height }: { readonly width: number; readonly height: number },
): readonly Extent[] {
  const slack = 0.01;
  return extents(lines).filter(
    ({ from, to, top, bottom }) =>
      from < -slack || to > width + slack || top < -slack || bottom > height + slack,
  );
}

/** Pairs of texts that lie on each other. */
export function overlaps(lines: readonly TextLine[]): readonly string[] {
  const all = extents(lines);
  return all.flatMap((one, index) =>
    all
      .slice(0, index)
      .filter((other) => crosses(one, other))
      .map((other) => `${other.text} | ${one.text}`),
  );
}

function crosses(one: Extent, other: Extent): boolean {
  return (
    one.from < other.to - 0.5 &&
    other.from < one.to - 0.5 &&
    one.top < other.bottom - 0.5 &&
    other.top < one.bottom - 0.5
  );
}
