import { ChartSvg } from "../figure/ChartSvg.tsx";
import { playerColour, type Palette } from "../palette/palette.ts";
import type { TableLayout } from "./tableLayout.ts";
import { TABLE_TYPE, type TableText } from "./tableText.ts";
import { tenth } from "../mark/tenth.ts";

/** The static table: for pictures and embeds, where no table element goes. */
export function TableSvg({
  layout,
  title,
  palette,
}: {
  readonly layout: TableLayout;
  readonly title: string;
  readonly palette: Palette;
}) {
  const { width, texts, rules } = layout;
  return (
    <ChartSvg size={layout} title={title}>
      {rules.map((y) => (
        <path key={y} d={`M0 ${y - 0.5}H${width}`} stroke={palette.rule} />
      ))}
      {texts.map((text, i) => (
        <Line key={i} line={text} palette={palette} />
      ))}
    </ChartSvg>
  );
}

function Line({ line, palette }: { readonly line: TableText; readonly palette: Palette }) {
  const { x, y, text, style, place, slot, metric, gap } = line;
  const { size, bold } = gap ? TABLE_TYPE.part.cell : TABLE_TYPE[style][place];
  return (
    <text
      x={tenth(x)}
      y={y}
      fontSize={size}
      fontWeight={bold ? 650 : 400}
      fontStyle={gap ? "italic" : "normal"}
      textAnchor={place === "cell" ? "end" : "start"}
      fill={colourOf(line, palette)}
      data-slot={slot}
      data-metric={metric}
    >
      {text}
    </text>
  );
}

/** Names in their player's colour, values in ink, all that stands below them quieter. */
function colourOf({ style, place, slot, gap }: TableText, palette: Palette): string {
  if (style === "names" && slot !== undefined) return playerColour(palette, slot);
  const quiet = gap || style === "clubs" || style === "part";
  return quiet || (style === "fact" && place === "head") ? palette.quiet : palette.ink;
}
