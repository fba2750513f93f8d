import { Suspense, useMemo } from "react";
import { DataTable } from "../charts/table/DataTable.tsx";
import type { Drawing } from "../charts/view/chartView.ts";
import type { IndexEntry } from "../data/parseIndex.ts";
import type { Release } from "../data/parseRelease.ts";
import { caption, DEFINED_IN_CAPTION, type Caption } from "../findings/caption.ts";
import type { Selection } from "../selection/selection.ts";
import type { PlotProps } from "../ui/chart/pageView.ts";
import { later } from "../ui/page/later.tsx";
import { words } from "./pageWords.ts";
import type { OpenedView } from "./useOpened.ts";
import type { Choose } from "./useSelection.ts";

const OfferData = later(async () => (await import("../ui/refusal/OfferData.tsx")).OfferData);
const FrozenLine = later(async () => (await import("./frozen/FrozenLine.tsx")).FrozenLine);

interface FigureProps {
  readonly opened: OpenedView;
  readonly selection: Selection;
  readonly library: readonly IndexEntry[];
  readonly title: string;
  readonly choose: Choose;
  readonly onAdd: PlotProps["onAdd"];
  /** A line more for the caption. */
  readonly note?: string;
}

/** The chart card's figure: finding, chart, caption with peers and source, and the table of the same numbers. */
export function ChartFigure(props: FigureProps) {
  const { opened, selection, title, choose, note } = props;
  const { drawing, view, input, isTable } = opened;
  const said = useMemo(() => caption(drawing.shown, words), [drawing]);
  const { players, metrics } = drawing.shown;
  if (players.length === 0 || metrics.length === 0)
    return (
      <figure className="figure" aria-labelledby="headline">
        <h1 id="headline">{title}</h1>
        <p className="next-step">
          {words.say(players.length === 0 ? "state.empty.players" : "state.empty.metrics")}
        </p>
      </figure>
    );
  return (
    <>
      {view.controls?.({ input, selection, words, choose })}
      <figure className="figure" aria-labelledby="headline">
        <h1 id="headline">{title}</h1>
        <Body {...props} />
        <figcaption>
          {"refused" in drawing || drawing.reading === "" ? null : (
            <p className="reading">{drawing.reading}</p>
          )}
          <CaptionText said={said} note={note} release={input.loaded.release} />
          {"refused" in drawing || isTable === true ? null : <Twin drawing={drawing} />}
        </figcaption>
      </figure>
    </>
  );
}

/** The plot; or why there is none, and what there could be one of. */
function Body({ opened, selection, library, title, choose, onAdd }: FigureProps) {
  const { drawing, plot, input } = opened;
  if (!("refused" in drawing))
    return (
      <>
        <p className="subtitle">{drawing.subtitle}</p>
        {plot({ title, onAdd })}
      </>
    );
  const { needs } = drawing;
  return (
    <>
      <p className="next-step">{drawing.refused}</p>
      {needs !== undefined && (
        <Suspense>
          <OfferData {...{ needs, input, selection, library, words, choose }} />
        </Suspense>
      )}
    </>
  );
}

/** As wide as the table's numbers do not depend on: on the page everything is drawn. */
const ANY_WIDTH = 640;

function Twin({ drawing }: { readonly drawing: Drawing }) {
  const { table } = useMemo(() => drawing.place({ width: ANY_WIDTH }), [drawing]);
  return (
    <details>
      <summary>{words.say("table.show")}</summary>
      <div className="scroll" role="region" aria-label={table.caption} tabIndex={0}>
        <DataTable model={table} />
      </div>
    </details>
  );
}

function CaptionText({
  said,
  note,
  release,
}: {
  readonly said: Caption;
  readonly note: string | undefined;
  readonly release: Release | undefined;
}) {
  const lines = [said.peers, said.rateOnly, ...said.sources].filter((line) => line !== undefined);
  const few = said.definitions.length <= DEFINED_IN_CAPTION;
  return (
    <>
      {few && said.definitions.map((line) => <p key={line}>{line}</p>)}
      <p>{lines.join(" ")}</p>
      {note !== undefined && <p>{note}</p>}
      {release !== undefined && (
        <Suspense>
          <FrozenLine release={release} />
        </Suspense>
      )}
      {!few && (
        <details>
          <summary>{words.say("chart.definitions")}</summary>
          {said.definitions.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </details>
      )}
    </>
  );
}
