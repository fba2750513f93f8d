import type { Comparison } from "../comparison/comparison.ts";
import type { LoadedSelection } from "../comparison/loadSelection.ts";
import type { IndexEntry } from "../data/parseIndex.ts";
import type { MetricId } from "../domain/ids.ts";
import { MAX_PLAYERS, type Selection } from "../selection/selection.ts";
import { chosenMetrics } from "./chosenMetrics.ts";
import { MetricTags } from "./MetricTags.tsx";
import { words } from "./pageWords.ts";
import { PeersControl } from "./PeersControl.tsx";
import { PlayerChips } from "./PlayerChips.tsx";
import type { Choose } from "./useSelection.ts";

/** Players, metrics, numbers and peers: every choice of the comparison in one place. */
export function Builder({
  comparison,
  loaded,
  library,
  selection,
  choose,
  onAddPlayer,
  onAddMetric,
  onAboutMetric,
}: {
  readonly comparison: Comparison;
  readonly loaded: LoadedSelection | undefined;
  readonly library: readonly IndexEntry[];
  readonly selection: Selection;
  readonly choose: Choose;
  readonly onAddPlayer: () => void;
  readonly onAddMetric: () => void;
  readonly onAboutMetric: (metric: MetricId) => void;
}) {
  const { players } = comparison;
  return (
    <div className="builder">
      <div className="builder-row">
        <PlayerChips {...{ players, loaded, selection, choose }} />
        {players.length < MAX_PLAYERS ? (
          <button type="button" className="add" onClick={onAddPlayer}>
            <span aria-hidden="true">+</span> {words.say("builder.add-player")}
          </button>
        ) : (
          <p className="note">{words.say("builder.full")}</p>
        )}
      </div>
      <div className="builder-row">
        <span className="label" aria-hidden="true">
          {words.say("builder.metrics")}
        </span>
        <MetricTags
          metrics={chosenMetrics(selection, comparison)}
          {...{ selection, choose }}
          onAdd={onAddMetric}
          onAbout={onAboutMetric}
        />
        <NumbersSelect selection={selection} choose={choose} />
        <PeersControl {...{ comparison, loaded, library, selection, choose }} />
      </div>
    </div>
  );
}

const OFFERED: readonly ["per90", "total"] = ["per90", "total"];

function NumbersSelect({ selection, choose }: { readonly selection: Selection; readonly choose: Choose }) {
  return (
    <select
      className="pill"
      aria-label={words.say("builder.numbers")}
      value={selection.numbers}
      onChange={({ target }) => {
        const numbers = OFFERED.find((one) => one === target.value);
        if (numbers !== undefined) choose({ ...selection, numbers });
      }}
    >
      {selection.numbers === "pct" && <option value="pct">{words.say("builder.numbers.pct")}</option>}
      {OFFERED.map((numbers) => (
        <option key={numbers} value={numbers}>
          {words.say(`builder.numbers.${numbers}`)}
        </option>
      ))}
    </select>
  );
}
