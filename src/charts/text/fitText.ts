import { textWidth } from "./textWidth.ts";

/** How a line is set: font size in pixels, and whether it is bold. */
export interface Setting {
  readonly size: number;
  readonly bold?: boolean;
}

/** The text in lines of at most `width` pixels, broken at spaces; a word longer than a line is cut with an ellipsis. */
export function wrapText(text: string, width: number, setting: Setting): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/u).filter((part) => part !== "")) {
    const longer = `${lines.at(-1) ?? ""} ${word}`.trim();
    if (lines.length > 0 && textWidth(longer, setting.size, setting.bold) <= width)
      lines[lines.length - 1] = longer;
    else lines.push(cutText(word, width, setting));
  }
  return lines;
}

/** The text if it fits into `width` pixels, else its beginning with an ellipsis; the ellipsis alone if nothing does. */
export function cutText(text: string, width: number, { size, bold }: Setting): string {
  if (textWidth(text, size, bold) <= width) return text;
  const characters = [...text];
  while (characters.length > 0 && textWidth(`${characters.join("")}…`, size, bold) > width) characters.pop();
  return `${characters.join("").trimEnd()}…`;
}
