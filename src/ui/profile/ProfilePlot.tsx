import { THEME_PALETTE } from "../../charts/palette/palette.ts";
import type { ProfileLayout } from "../../charts/profile/layout.ts";
import type { ProfilePlayer } from "../../charts/profile/model.ts";
import { ProfileSvg } from "../../charts/profile/ProfileSvg.tsx";
import type { ProfileDrawing } from "../../charts/profile/profileView.tsx";
import type { DotMark, RowMark } from "../../charts/profile/rowMark.ts";
import type { PlotWords } from "../../messages/plotMessages.ts";
import { MarkNote } from "../cursor/MarkNote.tsx";
import { plotWords } from "../cursor/plotWords.ts";
import { useMarkCursor, type Mark } from "../cursor/useMarkCursor.ts";
import { useWidth } from "../chart/useWidth.ts";
import "./profile.css";

/** The static profile at the width there is; pointer and keys go from dot to dot. */
export function ProfilePlot({
  drawing,
  title,
}: {
  readonly drawing: ProfileDrawing;
  readonly title: string;
}) {
  const [ref, width] = useWidth<HTMLDivElement>();
  return (
    <div className="plot" ref={ref}>
      {width !== undefined && <Explorable drawing={drawing} title={title} width={width} />}
    </div>
  );
}

function Explorable({
  drawing,
  title,
  width,
}: {
  readonly drawing: ProfileDrawing;
  readonly title: string;
  readonly width: number;
}) {
  const { model } = drawing;
  const own = plotWords(drawing.own);
  const layout = drawing.layoutAt({ width });
  const marks = profileMarks(layout, model.players, own);
  const { active, handlers } = useMarkCursor(marks);
  const mark = active === undefined ? undefined : marks[active];
  const players = own.list(model.players.map(({ label }) => label.short));
  return (
    <>
      <ProfileSvg layout={layout} title={title} palette={THEME_PALETTE} />
      <div
        className="plot-panel"
        style={{ left: 0, top: 0, width: layout.width, height: layout.height }}
        role="group"
        aria-label={own.say("profile.summary", { players, count: layout.rows.length })}
        {...handlers}
      >
        {mark && <span className="profile-cursor" style={{ left: mark.x, top: mark.y }} />}
        <MarkNote mark={mark} width={width} />
      </div>
    </>
  );
}

/** Row by row, in the order of the slots. */
function profileMarks(
  { rows }: ProfileLayout,
  players: readonly ProfilePlayer[],
  own: PlotWords,
): readonly Mark[] {
  return rows.flatMap((row) => row.dots.map((dot) => profileMark(row, dot, players, own)));
}

/** "Van Dijk, Liverpool" and "Passes per 90: 52.9, 12th of 64, percentile 82". */
function profileMark(
  { row }: RowMark,
  { slot, x, y }: DotMark,
  players: readonly ProfilePlayer[],
  own: PlotWords,
): Mark {
  const { short = "", club = "" } = players.find((player) => player.slot === slot)?.label ?? {};
  const { value = "", rank = "", percentile = 0 } = row.marks.find((mark) => mark.slot === slot) ?? {};
  const values = { metric: row.title, value, rank, percentile: own.number(percentile, 0) };
  return { x, y, name: club === "" ? short : `${short}, ${club}`, detail: own.say("profile.note", values) };
}
