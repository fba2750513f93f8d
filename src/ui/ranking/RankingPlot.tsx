import { lazy, Suspense, useState } from "react";
import type { RankingDrawing } from "../../charts/ranking/rankingDrawing.tsx";
import type { RankingLayout } from "../../charts/ranking/layout.ts";
import type { RankingRow } from "../../charts/ranking/model.ts";
import { RankingSvg } from "../../charts/ranking/RankingSvg.tsx";
import { THEME_PALETTE } from "../../charts/palette/palette.ts";
import type { PlotWords } from "../../messages/plotMessages.ts";
import { MarkNote } from "../cursor/MarkNote.tsx";
import { plotWords } from "../cursor/plotWords.ts";
import type { PlotProps } from "../chart/pageView.ts";
import { useWidth } from "../chart/useWidth.ts";
import { useLineCursor, type LineMark } from "./useLineCursor.ts";
import "./ranking.css";

const RankingChart = lazy(async () => ({
  default: (await import("../../charts/ranking/RankingChart.tsx")).RankingChart,
}));

interface RankingPlotProps extends PlotProps {
  readonly drawing: RankingDrawing;
}

/** The static ranking at the width there is; under the pointer or the focus its bars are live over it. */
export function RankingPlot({ drawing, title, onAdd }: RankingPlotProps) {
  const [ref, width] = useWidth<HTMLDivElement>();
  return (
    <div className="plot" ref={ref}>
      {width !== undefined && <Ranking drawing={drawing} title={title} onAdd={onAdd} width={width} />}
    </div>
  );
}

/** Arrows go from line to line, Home and End to the first and the last; a click or Enter adds who is not chosen. */
function Ranking({ drawing, title, onAdd, width }: RankingPlotProps & { readonly width: number }) {
  const { model } = drawing;
  const own = plotWords(model);
  const layout = drawing.layoutAt({ width });
  const marks = lineMarks(layout, model.of, own);

  const [live, setLive] = useState(false);
  const { active, handlers } = useLineCursor(marks, (at) => {
    const ref = layout.lines[at]?.row.ref;
    if (ref !== undefined) onAdd?.(ref);
  });
  const addable = active !== undefined && onAdd !== undefined && layout.lines[active]?.row.ref !== undefined;
  const mark = active === undefined ? undefined : marks[active];
  // The note stands right of its mark, which leaves the names in sight.
  return (
    <>
      <RankingSvg layout={layout} metric={model.metric} title={title} palette={THEME_PALETTE} />
      <div
        className="ranking-live"
        data-addable={addable}
        role="group"
        aria-label={summary(layout, model.title)}
        onPointerEnter={() => setLive(true)}
        onFocus={() => setLive(true)}
        {...handlers}
      >
        {live && (
          <Suspense>
            <RankingChart layout={layout} active={active} />
          </Suspense>
        )}
        <MarkNote mark={mark && (addable ? withAdding(mark, own) : mark)} width={width} after />
      </div>
    </>
  );
}

function withAdding(mark: LineMark, own: PlotWords): LineMark {
  return { ...mark, detail: `${mark.detail}. ${own.say("rank.add")}` };
}

/** A note has at least this, with its distance from the mark. */
const noteRoom = (width: number) => Math.min(240, 0.6 * width) + 14;

/** What is said of each line: "Milner, Liverpool" and "74.6 (64.6 to 85.2), rank 3 of 19". */
function lineMarks({ lines, style, width }: RankingLayout, of: string, own: PlotWords): readonly LineMark[] {
  return lines.map(({ row, y, bar }) => {
    const { short, club } = row.label;
    return {
      x: Math.min(style.start + (bar?.width ?? 0), width - noteRoom(width)),
      y: y + style.barTop + style.barHeight / 2,
      top: y,
      bottom: y + style.pitch,
      name: club === "" ? short : `${short}, ${club}`,
      detail: noteText(row, of, own),
    };
  });
}

/** "74.6 (64.6 to 85.2), rank 3 of 19". */
function noteText({ text, interval, intervalText, rank }: RankingRow, of: string, own: PlotWords): string {
  const value =
    interval === undefined ? text : own.say("rank.note.value", { value: text, interval: intervalText });
  return rank === "" ? value : own.say("rank.note", { value, rank, of });
}

/** "Passes per 90: Henderson 82.6, …, Salah 28.3": the ends of what is drawn and the chosen, for who cannot see it. */
function summary({ lines }: RankingLayout, title: string): string {
  const said = lines.filter(({ row }, at) => row.slot !== undefined || at === 0 || at === lines.length - 1);
  return `${title}: ${said.map(({ row }) => `${row.rank} ${row.label.short} ${row.text}`.trim()).join(", ")}`;
}
