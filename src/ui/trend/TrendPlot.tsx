import { lazy, Suspense, useMemo, useState } from "react";
import { THEME_PALETTE } from "../../charts/palette/palette.ts";
import type { TrendLayout } from "../../charts/trend/layout.ts";
import type { MatchesDrawing } from "../../charts/trend/matchesDrawing.tsx";
import type { TrendLine, TrendMark, TrendModel } from "../../charts/trend/model.ts";
import { TrendSvg } from "../../charts/trend/TrendSvg.tsx";
import type { ChartWords } from "../../findings/figureText.ts";
import type { PlotWords } from "../../messages/plotMessages.ts";
import { MarkNote } from "../cursor/MarkNote.tsx";
import { plotWords } from "../cursor/plotWords.ts";
import { useMarkCursor, type Mark } from "../cursor/useMarkCursor.ts";
import { useWidth } from "../chart/useWidth.ts";
import "./trend.css";

const TrendChart = lazy(async () => ({
  default: (await import("../../charts/trend/TrendChart.tsx")).TrendChart,
}));

/** The static lines at the width there is; once touched or focused they are live, and each match can be asked about. */
export function TrendPlot({
  drawing,
  words,
  title,
}: {
  readonly drawing: MatchesDrawing;
  readonly words: ChartWords;
  readonly title: string;
}) {
  const [ref, width] = useWidth<HTMLDivElement>();
  return (
    <div className="plot" ref={ref}>
      {width !== undefined && <LivePlot {...{ drawing, words, title, width }} />}
    </div>
  );
}

function LivePlot({
  drawing,
  words,
  title,
  width,
}: {
  readonly drawing: MatchesDrawing;
  readonly words: ChartWords;
  readonly title: string;
  readonly width: number;
}) {
  const [live, setLive] = useState(false);
  const { model } = drawing;
  const layout = useMemo(() => drawing.layoutAt({ width }), [drawing, width]);
  const matches = useMemo(() => matchMarks(model, layout, plotWords(words)), [model, layout, words]);
  const { active, handlers } = useMarkCursor(matches);
  const match = active === undefined ? undefined : matches[active];
  const wake = () => setLive(true);
  return (
    <>
      <TrendSvg layout={layout} title={title} palette={THEME_PALETTE} />
      <div
        className="plot-panel trend-live"
        style={{ left: 0, top: 0, width: layout.width, height: layout.height }}
        role="group"
        aria-label={summary(model)}
        onPointerEnter={wake}
        onFocus={wake}
        {...handlers}
      >
        {live && (
          <Suspense>
            <TrendChart model={model} layout={layout} active={match} />
          </Suspense>
        )}
        <MarkNote mark={match} width={layout.width} />
      </div>
    </>
  );
}

interface MatchMark extends Mark {
  readonly slot: number;
  readonly mark: TrendMark;
}

/** Every match of every line: one player's after the other's, by date. */
function matchMarks(
  { lines, title }: TrendModel,
  layout: TrendLayout,
  words: PlotWords,
): readonly MatchMark[] {
  return lines.flatMap((line, i) =>
    line.marks.flatMap((mark, match) => {
      const place = layout.lines[i]?.places[match];
      return place === undefined
        ? []
        : [{ ...place, slot: line.slot, mark, ...noteOf(line, mark, title, words) }];
    }),
  );
}

/** "Van Dijk, 13 May 2018" and "Passes per 90: 80.9 over the last 900 minutes; 87.0 v Brighton". */
function noteOf(
  { label }: TrendLine,
  { date, rollingText, ownText, minutes, match }: TrendMark,
  title: string,
  words: PlotWords,
): Pick<Mark, "name" | "detail"> {
  const values = { own: ownText, match, minutes: words.number(minutes, 0) };
  const figures =
    rollingText === undefined
      ? words.say("trend.note.own", values)
      : words.say("trend.note.rolling", { ...values, rolling: rollingText });
  return { name: `${label.short}, ${words.date(date)}`, detail: `${title}: ${figures}` };
}

/** "Passes per 90: Van Dijk 65.3 overall, Salah 28.3 overall": what is drawn, for who cannot see it. */
function summary({ title, lines }: TrendModel): string {
  return `${title}: ${lines.map(({ label, overallLabel }) => `${label.short} ${overallLabel}`).join(", ")}`;
}
