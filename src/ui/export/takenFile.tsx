import { DARK_PALETTE, LIGHT_PALETTE } from "../../charts/palette/colourPalettes.ts";
import { cardLayout } from "../../charts/picture/cardLayout.ts";
import { pictureLayout, type PictureLayout } from "../../charts/picture/pictureLayout.ts";
import { PictureSvg } from "../../charts/picture/PictureSvg.tsx";
import { aboutChart } from "../../share/aboutChart.ts";
import { chartJson } from "../../share/chartJson.ts";
import { csvTable } from "../../share/csvTable.ts";
import { drawnSheet } from "../../share/drawnSheet.ts";
import { fileName } from "../../share/fileName.ts";
import { pngWithText } from "../../share/pngWithText.ts";
import { svgFile } from "../../share/svgFile.ts";
import type { TakenChart } from "../../share/takenChart.ts";
import { pngBlob } from "./pngBlob.ts";
import type { TakenFile } from "./saveFile.ts";
import { svgMarkup } from "./svgMarkup.ts";

/** Every file that a chart can be taken away as. */
export type FileKind = "png" | "png2x" | "card" | "svg" | "csv" | "json";
/** A picture's colours; a file has no reader's setting to follow. */
export type PictureTheme = "light" | "dark";

/** Spreadsheets take a file for UTF-8 only where it begins with this mark. */
const BYTE_ORDER_MARK = "\uFEFF";

/** The file of a chart; undefined where the browser cannot draw a picture so large. */
export function takenFile(
  kind: FileKind,
  chart: TakenChart,
  theme: PictureTheme,
): Promise<TakenFile | undefined> {
  switch (kind) {
    case "csv":
      return textFile(fileName(chart, ".csv"), BYTE_ORDER_MARK + csvTable(drawnSheet(chart)), "text/csv");
    case "json":
      return textFile(fileName(chart, ".json"), chartJson(chart), "application/json");
    case "svg":
      return textFile(fileName(chart, ".svg"), svgOf(pictureLayout(chart), theme, 1), "image/svg+xml");
    case "png":
      return pngFile(fileName(chart, ".png"), chart, { layout: pictureLayout(chart), theme, ratio: 1 });
    case "png2x":
      return pngFile(fileName(chart, "-2x.png"), chart, { layout: pictureLayout(chart), theme, ratio: 2 });
    case "card":
      return pngFile(fileName(chart, "-1200x630.png"), chart, {
        layout: cardLayout(chart),
        theme,
        ratio: 1,
      });
  }
}

interface Pixels {
  readonly layout: PictureLayout;
  readonly theme: PictureTheme;
  /** Pixels of the file to one of the layout. */
  readonly ratio: number;
}

async function pngFile(
  name: string,
  chart: TakenChart,
  { layout, theme, ratio }: Pixels,
): Promise<TakenFile | undefined> {
  const size = { width: layout.width * ratio, height: layout.height * ratio };
  const png = await pngBlob(svgOf(layout, theme, ratio), size);
  if (png === undefined) return undefined;
  const { title, lines } = aboutChart(chart);
  const texts = [
    ["Title", title],
    ["Description", lines.join("\n")],
    ["URL", chart.link ?? chart.home],
    ["Software", "Per90"],
  ] as const;
  const bytes = pngWithText(new Uint8Array(await png.arrayBuffer()), texts);
  return { name, blob: new Blob([bytes], { type: "image/png" }) };
}

function svgOf(layout: PictureLayout, theme: PictureTheme, ratio: number): string {
  const palette = theme === "dark" ? DARK_PALETTE : LIGHT_PALETTE;
  return svgFile(svgMarkup(<PictureSvg {...{ layout, palette, ratio }} />));
}

async function textFile(name: string, text: string, type: string): Promise<TakenFile> {
  return { name, blob: new Blob([text], { type: `${type};charset=utf-8` }) };
}
