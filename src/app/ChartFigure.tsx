import { useMemo } from "react";
import { barsModel } from "../charts/bars/model.ts";
import { DataTable } from "../charts/table/DataTable.tsx";
import { minutesRow, tableModel } from "../charts/table/model.ts";
import type { Comparison } from "../comparison/comparison.ts";
import { caption, DEFINED_IN_CAPTION, type Caption } from "../findings/caption.ts";
import { BarsPlot } from "../ui/chart/BarsPlot.tsx";
import type { ChartKind } from "../selection/selection.ts";
import { words } from "./pageWords.ts";

/** The chart card's figure: finding, chart, caption with peers and source, and the table of the same numbers. */
export function ChartFigure({
  comparison,
  chart,
  title,
}: {
  readonly comparison: Comparison;
  readonly chart: ChartKind;
  readonly title: string;
}) {
  const said = useMemo(() => caption(comparison, words), [comparison]);
  const table = useMemo(() => tableModel(comparison, words), [comparison]);
  const empty = comparison.players.length === 0 || comparison.metrics.length === 0;
  return (
    <figure className="figure" aria-labelledby="headline">
      <h1 id="headline">{title}</h1>
      {!empty && <p className="subtitle">{said.subtitle}</p>}
      {empty ? (
        <NextStep comparison={comparison} />
      ) : chart === "table" ? (
        <div className="scroll" role="region" aria-label={table.caption} tabIndex={0}>
          <DataTable model={{ ...table, rows: [minutesRow(comparison, words), ...table.rows] }} />
        </div>
      ) : (
        <Bars comparison={comparison} title={title} />
      )}
      {!empty && (
        <figcaption>
          <CaptionText said={said} />
          {chart !== "table" && (
            <details>
              <summary>{words.say("table.show")}</summary>
              <div className="scroll" role="region" aria-label={table.caption} tabIndex={0}>
                <DataTable model={table} />
              </div>
            </details>
          )}
        </figcaption>
      )}
    </figure>
  );
}

function Bars({ comparison, title }: { readonly comparison: Comparison; readonly title: string }) {
  const model = useMemo(() => barsModel(comparison, words), [comparison]);
  return <BarsPlot model={model} title={title} />;
}

function CaptionText({ said }: { readonly said: Caption }) {
  const lines = [said.peers, said.rateOnly, ...said.sources].filter((line) => line !== undefined);
  const few = said.definitions.length <= DEFINED_IN_CAPTION;
  return (
    <>
      {few && said.definitions.map((line) => <p key={line}>{line}</p>)}
      <p>{lines.join(" ")}</p>
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

function NextStep({ comparison }: { readonly comparison: Comparison }) {
  const key = comparison.players.length === 0 ? "state.empty.players" : "state.empty.metrics";
  return <p className="next-step">{words.say(key)}</p>;
}
