import type { ReactNode } from "react";
import {
  partsOf,
  type FullMetric,
  type FullPlayer,
  type FullTable,
  type Part,
} from "../../charts/table/fullTable.ts";
import { tableWords, type TableWords } from "../../charts/table/tableWords.ts";
import type { ChartWords } from "../../findings/figureText.ts";
import { tablePageMessages } from "../../messages/tablePageMessages.ts";
import { createWords } from "../../messages/words.ts";
import type { Sorting } from "./sorting.ts";

/** Everything as a table: a button in each metric's head sorts the players, one in each player's head the metrics. */
export function SortedTable({
  table,
  sorting,
  onSort,
  words,
}: {
  readonly table: FullTable;
  readonly sorting: Sorting;
  readonly onSort: (by: Sorting["players"] | Sorting["metrics"]) => void;
  readonly words: ChartWords;
}) {
  const said = tableWords(words);
  const { players, median, metrics } = table;
  const withMedian = (of: (player: FullPlayer) => string) => [...players.map(of), ...(median ? [""] : [])];
  return (
    <table className="data-table full-table">
      <caption>{said.say("full.caption")}</caption>
      <thead>
        <tr>
          <th scope="col">{words.say("table.metric")}</th>
          {players.map((player) => (
            <PlayerHead key={player.slot} {...{ player, table, sorting, onSort, words }} />
          ))}
          {median && (
            <th scope="col">
              {median.short} <small>{median.club}</small>
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        <FactRow head={said.say("full.minutes")} cells={withMedian(({ minutesText }) => minutesText)} />
        <FactRow head={said.say("full.matches")} cells={withMedian(({ matchesText }) => matchesText)} />
      </tbody>
      {metrics.map((metric) => (
        <MetricRows key={metric.id} {...{ metric, table, sorting, onSort, words }} />
      ))}
    </table>
  );
}

type HeadProps = Parameters<typeof SortedTable>[0];

function PlayerHead({ player, table, sorting, onSort, words }: HeadProps & { readonly player: FullPlayer }) {
  const { slot, short, club } = player;
  const order = sorting.metrics?.slot === slot ? sorting.metrics.order : undefined;
  const column = table.players.indexOf(player);
  const sortable = table.metrics.some(({ cells }) => cells[column]?.numbers?.percentile !== undefined);
  const name = (
    <>
      {short} <small>{club}</small>
    </>
  );
  return (
    <th
      scope="col"
      className={`slot-${slot + 1}`}
      aria-sort={order && (order === "most" ? "descending" : "ascending")}
    >
      {sortable ? (
        <SortButton
          order={order}
          arrows={["↓", "↑"]}
          does={createWords(words.locale, tablePageMessages).say("sort.metrics")}
          onClick={() => onSort({ slot, order: order === "most" ? "least" : "most" })}
        >
          {name}
        </SortButton>
      ) : (
        name
      )}
    </th>
  );
}

function MetricRows({ metric, table, sorting, onSort, words }: HeadProps & { readonly metric: FullMetric }) {
  const said = tableWords(words);
  const order = sorting.players?.metric === metric.id ? sorting.players.order : undefined;
  return (
    <tbody>
      {partsOf(metric).map((part) => (
        <tr key={part} className={part}>
          <th scope="row">
            {part === "value" ? (
              <SortButton
                order={order}
                arrows={["→", "←"]}
                does={createWords(words.locale, tablePageMessages).say("sort.players")}
                onClick={() => onSort({ metric: metric.id, order: order === "most" ? "least" : "most" })}
              >
                {metric.title}
              </SortButton>
            ) : (
              <PartHead metric={metric} part={part} said={said} />
            )}
          </th>
          {metric.cells.map((cell, place) => (
            <td key={table.players[place]?.slot} data-gap={cell.numbers === undefined || undefined}>
              {cell[part]}
            </td>
          ))}
          {table.median && <td>{part === "value" ? metric.median?.text : ""}</td>}
        </tr>
      ))}
    </tbody>
  );
}

/** "95% interval", to those who hear it "Passes per 90: 95% interval". */
function PartHead({
  metric: { title, note },
  part,
  said,
}: {
  readonly metric: FullMetric;
  readonly part: Exclude<Part, "value">;
  readonly said: TableWords;
}) {
  const noted = part === "percentile" && note !== undefined;
  return (
    <>
      <span className="visually-hidden">{title}:</span>{" "}
      {noted ? said.say("full.percentile.noted", { note }) : said.say(`full.${part}`)}
    </>
  );
}

/** A row of playing time; the median's column has none. */
function FactRow({ head, cells }: { readonly head: string; readonly cells: readonly string[] }) {
  return (
    <tr>
      <th scope="row">{head}</th>
      {cells.map((cell, place) => (
        <td key={place}>{cell}</td>
      ))}
    </tr>
  );
}

function SortButton({
  order,
  arrows: [most, least],
  does,
  onClick,
  children,
}: {
  readonly order: "most" | "least" | undefined;
  readonly arrows: readonly [string, string];
  /** What a click does, for who hears the button. */
  readonly does: string;
  readonly onClick: () => void;
  readonly children: ReactNode;
}) {
  return (
    <button type="button" className="sort" data-order={order} onClick={onClick}>
      {children}
      <span className="visually-hidden">, {does}</span>
      <span className="arrow" aria-hidden="true">
        {order === undefined ? "" : order === "most" ? most : least}
      </span>
    </button>
  );
}
