import { CloudMark } from "../cloud/CloudMark.tsx";
import { ChartSvg } from "../figure/ChartSvg.tsx";
import type { Palette } from "../palette/palette.ts";
import type { ScatterLayout } from "./layout.ts";
import { SCATTER_TYPE } from "./plotScale.ts";
import type { PointMark } from "./pointMarks.ts";

interface Drawn {
  readonly layout: ScatterLayout;
  readonly palette: Palette;
}

/** Static scatter: no hooks, no measuring, so embeds, exports and link previews render it anywhere. */
export function ScatterSvg({ layout, title, palette }: Drawn & { readonly title: string }) {
  return (
    <ChartSvg size={layout} title={title}>
      <Grid layout={layout} palette={palette} />
      <Around layout={layout} palette={palette} />
      <Peers layout={layout} palette={palette} />
      {layout.marks.map((mark) => (
        <Point key={mark.slot} mark={mark} palette={palette} />
      ))}
      {layout.marks.map((mark) => (
        <Name key={mark.slot} mark={mark} palette={palette} />
      ))}
    </ChartSvg>
  );
}

/** The titles of the axes and what is said below the plot. */
export function Around({ layout: { titles, absent }, palette }: Drawn) {
  const { title, note } = SCATTER_TYPE;
  return (
    <>
      {titles.up.map(({ x, y, text }) => (
        <text key={y} x={x} y={y} fontSize={title} fontWeight={650} fill={palette.ink}>
          {text}
        </text>
      ))}
      {titles.across.map(({ x, y, text }) => (
        <text key={y} x={x} y={y} fontSize={title} fontWeight={650} fill={palette.ink} textAnchor="end">
          {text}
        </text>
      ))}
      {absent.map(({ x, y, text }) => (
        <text key={y} x={x} y={y} fontSize={note} fontStyle="italic" fill={palette.quiet} data-note="">
          {text}
        </text>
      ))}
    </>
  );
}

/** Every peer as one path, and their medians. */
export function Peers({ layout: { peers, medians }, palette }: Drawn) {
  return (
    <>
      <path
        d={peers.path}
        fill="none"
        stroke={palette.quiet}
        strokeOpacity="0.65"
        strokeWidth={2 * peers.radius}
        strokeLinecap="round"
        data-peers={peers.xs.length}
      />
      {medians.map(({ path, label }) => (
        <g key={path}>
          <path d={path} stroke={palette.ink} strokeDasharray="5 4" data-median="" />
          <text
            x={label.x}
            y={label.y}
            fontSize={SCATTER_TYPE.tick}
            fill={palette.ink}
            textAnchor={label.anchor}
            stroke={palette.card}
            strokeWidth="4"
            paintOrder="stroke"
          >
            {label.text}
          </text>
        </g>
      ))}
    </>
  );
}

/** A chosen player: the cross of his intervals and the mark on it. */
export function Point({
  mark: { slot, x, y, cross },
  palette,
}: {
  readonly mark: PointMark;
  readonly palette: Palette;
}) {
  return <CloudMark slot={slot} x={x} y={y} whiskers={cross} palette={palette} />;
}

/** A chosen player's name, over every mark. */
export function Name({
  mark: { slot, label },
  palette,
}: {
  readonly mark: PointMark;
  readonly palette: Palette;
}) {
  return (
    <>
      {label.leader && <path d={label.leader} stroke={palette.ink} strokeOpacity="0.6" />}
      <text
        data-name={slot}
        x={label.x}
        y={label.y}
        fontSize={SCATTER_TYPE.label}
        fontWeight={650}
        fill={palette.ink}
        stroke={palette.card}
        strokeWidth="4"
        strokeLinejoin="round"
        paintOrder="stroke"
      >
        {label.text}
      </text>
    </>
  );
}

function Grid({ layout: { scale, ticks }, palette }: Drawn) {
  const { plot } = scale;
  const path = [
    ...ticks.x.map(({ at }) => `M${at} ${plot.y}v${plot.height}`),
    ...ticks.y.map(({ at }) => `M${plot.x} ${at}h${plot.width}`),
  ];
  return (
    <>
      <path d={path.join("")} stroke={palette.rule} />
      {ticks.x.map(({ x, y, text }) => (
        <text
          key={text}
          x={x}
          y={y}
          fontSize={SCATTER_TYPE.tick}
          fill={palette.quiet}
          textAnchor="middle"
          data-tick=""
        >
          {text}
        </text>
      ))}
      {ticks.y.map(({ x, y, text }) => (
        <text
          key={text}
          x={x}
          y={y}
          fontSize={SCATTER_TYPE.tick}
          fill={palette.quiet}
          textAnchor="end"
          data-tick=""
        >
          {text}
        </text>
      ))}
    </>
  );
}
