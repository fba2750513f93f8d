import { CloudMark } from "../cloud/CloudMark.tsx";
import { ChartSvg } from "../figure/ChartSvg.tsx";
import { PlayerMark } from "../mark/PlayerMark.tsx";
import { playerColour, type Palette } from "../palette/palette.ts";
import type { PlacedStrip, SpreadLayout } from "./layout.ts";
import { SPREAD_TYPE } from "./stripLayout.ts";
import type { StripMark, TextAt } from "./stripMarks.ts";

/** Static strips: no hooks, no measuring, so page, embed, export and preview draw the same. */
export function SpreadSvg({
  layout,
  title,
  palette,
}: {
  readonly layout: SpreadLayout;
  readonly title: string;
  readonly palette: Palette;
}) {
  return (
    <ChartSvg size={layout} title={title}>
      {layout.strips.map((strip) => (
        <Strip key={strip.strip.metric} strip={strip} palette={palette} />
      ))}
    </ChartSvg>
  );
}

function Strip({ strip, palette }: { readonly strip: PlacedStrip; readonly palette: Palette }) {
  const { place, dots, median, marks, axis } = strip;
  return (
    <g transform={`translate(${place.x} ${place.y})`} data-metric={strip.strip.metric}>
      <Lines lines={strip.title} size={SPREAD_TYPE.title} colour={palette.ink} bold />
      <Lines lines={strip.notes} size={SPREAD_TYPE.note} colour={palette.quiet} />
      {axis && <path d={`M0 ${axis.y + 0.5}h${place.width}`} stroke={palette.rule} />}
      <path
        d={dots.path}
        fill="none"
        stroke={palette.quiet}
        strokeOpacity="0.65"
        strokeWidth={2 * dots.radius}
        strokeLinecap="round"
        data-peers={dots.xs.length}
      />
      {median && (
        <>
          <path d={`M${median.x} ${median.top}V${median.bottom}`} stroke={palette.card} strokeWidth="3" />
          <path
            d={`M${median.x} ${median.top}V${median.bottom}`}
            stroke={palette.ink}
            strokeWidth="1.5"
            strokeDasharray="5 4"
            data-median=""
          />
        </>
      )}
      {marks.map((mark) => (
        <Pole key={mark.slot} mark={mark} palette={palette} />
      ))}
      {marks.map((mark) => (
        <Player key={mark.slot} mark={mark} palette={palette} />
      ))}
      {axis?.ticks.map(({ x, y, text }) => (
        <text
          key={text}
          x={x}
          y={y}
          fontSize={SPREAD_TYPE.tick}
          fill={palette.quiet}
          textAnchor="middle"
          data-tick=""
        >
          {text}
        </text>
      ))}
      <Lines lines={strip.aside} size={SPREAD_TYPE.note} colour={palette.quiet} slanted />
    </g>
  );
}

function Pole({ mark: { slot, pole }, palette }: { readonly mark: StripMark; readonly palette: Palette }) {
  if (pole === "") return null;
  return (
    <>
      <path d={pole} stroke={palette.card} strokeWidth="4" />
      <path d={pole} stroke={playerColour(palette, slot)} strokeWidth="1.5" />
    </>
  );
}

/** The mark among the dots, its label, and the interval below with the value marked on it. */
function Player({ mark, palette }: { readonly mark: StripMark; readonly palette: Palette }) {
  const { slot, x, y, label, key, interval } = mark;
  const colour = playerColour(palette, slot);
  return (
    <>
      <CloudMark slot={slot} x={x} y={y} whiskers="" palette={palette} />
      <text
        data-label={slot}
        x={label.x}
        y={label.y}
        textAnchor={label.anchor}
        fontSize={SPREAD_TYPE.label}
        fontWeight={650}
        fill={palette.ink}
        stroke={palette.card}
        strokeWidth="4"
        strokeLinejoin="round"
        paintOrder="stroke"
      >
        {label.text}
      </text>
      {key && <PlayerMark slot={slot} x={key.x} y={key.y} size={11} palette={palette} />}
      {interval && (
        <>
          <path d={interval.path} fill="none" stroke={colour} strokeWidth="1.5" data-whisker={slot} />
          <PlayerMark slot={slot} x={interval.x} y={interval.y} size={8} palette={palette} />
        </>
      )}
    </>
  );
}

function Lines({
  lines,
  size,
  colour,
  bold = false,
  slanted = false,
}: {
  readonly lines: readonly TextAt[];
  readonly size: number;
  readonly colour: string;
  readonly bold?: boolean;
  readonly slanted?: boolean;
}) {
  return lines.map(({ x, y, text }) => (
    <text
      key={y}
      x={x}
      y={y}
      fontSize={size}
      fontWeight={bold ? 650 : 400}
      fontStyle={slanted ? "italic" : "normal"}
      fill={colour}
    >
      {text}
    </text>
  ));
}
