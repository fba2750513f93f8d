import { useMemo } from "react";
import { THEME_PALETTE } from "../../charts/palette/palette.ts";
import type { SeasonsDrawing } from "../../charts/trend/drawSeasons.tsx";
import type { SeasonsLayout } from "../../charts/trend/seasonsLayout.ts";
import type { SeasonsModel } from "../../charts/trend/seasonsModel.ts";
import { SeasonsSvg } from "../../charts/trend/SeasonsSvg.tsx";
import { MarkNote } from "../cursor/MarkNote.tsx";
import { useMarkCursor, type Mark } from "../cursor/useMarkCursor.ts";
import { useWidth } from "../chart/useWidth.ts";

/** The seasons at the width there is; arrows go from season to season. */
export function SeasonsPlot({
  drawing,
  title,
}: {
  readonly drawing: SeasonsDrawing;
  readonly title: string;
}) {
  const [ref, width] = useWidth<HTMLDivElement>();
  const { model } = drawing;
  const layout = useMemo(() => drawing.layoutAt({ width: width ?? 640 }), [drawing, width]);
  const marks = useMemo(() => seasonMarks(model, layout), [model, layout]);
  const { active, handlers } = useMarkCursor(marks);
  return (
    <div className="plot" ref={ref}>
      {width !== undefined && (
        <>
          <SeasonsSvg layout={layout} title={title} palette={THEME_PALETTE} />
          <div
            className="plot-panel"
            style={{ left: 0, top: 0, width: layout.width, height: layout.height }}
            role="group"
            aria-label={summary(model)}
            {...handlers}
          >
            <MarkNote mark={active === undefined ? undefined : marks[active]} width={layout.width} />
          </div>
        </>
      )}
    </div>
  );
}

function seasonMarks({ rows, title }: SeasonsModel, layout: SeasonsLayout): readonly Mark[] {
  return rows.flatMap(({ name, when, text, interval, intervalText }, i) => {
    const place = layout.rows[i];
    if (place === undefined) return [];
    const { x = layout.axis.x, y } = place;
    const figures = interval === undefined ? text : `${text}, ${intervalText}`;
    return [{ x, y, name: when === "" ? name : `${name}, ${when}`, detail: `${title}: ${figures}` }];
  });
}

/** "Passes per 90: Van Dijk, Premier League 2017/18 65.3": what is drawn, for who cannot see it. */
function summary({ title, rows }: SeasonsModel): string {
  return `${title}: ${rows.map(({ name, when, text }) => `${name}, ${when} ${text}`).join("; ")}`;
}
