import { useMemo } from "react";
import type { Comparison } from "../../comparison/comparison.ts";
import type { LoadedSelection } from "../../comparison/loadSelection.ts";
import { peerDefaults } from "../../comparison/peerDefaults.ts";
import type { IndexEntry } from "../../data/parseIndex.ts";
import { competitionSeason } from "../../findings/caption.ts";
import type { ChartWords } from "../../findings/figureText.ts";
import { peersMessages } from "../../messages/peersMessages.ts";
import { createWords } from "../../messages/words.ts";
import { toggledDataset, withPeerRule } from "../../selection/changePeers.ts";
import type { PeerRule, Selection } from "../../selection/selection.ts";
import { DatasetChoice, type OfferedDataset } from "./DatasetChoice.tsx";
import { MedianChoice } from "./MedianChoice.tsx";
import { NumberField } from "./NumberField.tsx";
import { PeerCount } from "./PeerCount.tsx";
import { WhoChoice } from "./WhoChoice.tsx";
import "./peers.css";

export interface PeersEditorProps {
  readonly comparison: Comparison;
  readonly loaded: LoadedSelection | undefined;
  /** Every dataset there is; only complete ones are offered. */
  readonly library: readonly IndexEntry[];
  readonly selection: Selection;
  readonly words: ChartWords;
  readonly choose: (selection: Selection) => void;
}

const NOTHING_LOADED: LoadedSelection["datasets"] = new Map();
const MOST_MINUTES = 99_999;
const AGES = { min: 15, max: 60 };

/** The peer group, part by part: who, where, minutes and age. Every change holds at once; Back undoes it. */
export function PeersEditor({ comparison, loaded, library, selection, words, choose }: PeersEditorProps) {
  const say = useMemo(() => createWords(words.locale, peersMessages), [words.locale]);
  const rule = selection.peers ?? {};
  const defaults = peerDefaults(rule, comparison.players, loaded?.datasets ?? NOTHING_LOADED);
  const { who, minMinutes, datasets } = { ...defaults, ...rule };
  const known = offered(library, comparison);
  // A link may name others, which give no peers; the next choice leaves them out.
  const ticked = datasets.filter((id) => known.some((one) => one.id === id));
  const take = (next: PeerRule) => choose(withPeerRule(selection, next, defaults));
  const { minMinutes: _, ...anyMinutes } = rule;
  const { under: __, ...anyAge } = rule;
  const usual = words.number(defaults.minMinutes, 0);
  return (
    <div className="peers-editor" role="group" aria-label={say.say("editor.heading")}>
      <PeerCount peers={comparison.peers} words={say} />
      {selection.peers !== undefined && (
        <button type="button" className="peers-reset" onClick={() => take({})}>
          {say.say("editor.reset")}
        </button>
      )}
      <WhoChoice {...{ who, words }} own={say} onChoose={(next) => take({ ...rule, who: next })} />
      <DatasetChoice
        offered={known}
        chosen={ticked}
        keepsLast={defaults.datasets.length > 0}
        words={say}
        onToggle={(id) => take({ ...rule, datasets: toggledDataset(ticked, id) })}
      />
      <div className="peers-numbers">
        <NumberField
          label={say.say("editor.minutes")}
          note={say.say("editor.minutes.default", { minutes: usual })}
          value={minMinutes}
          min={0}
          max={MOST_MINUTES}
          onTake={(minutes) => take(minutes === undefined ? anyMinutes : { ...rule, minMinutes: minutes })}
        >
          {minMinutes !== defaults.minMinutes && (
            <button type="button" onClick={() => take(anyMinutes)}>
              {say.say("editor.minutes.reset", { minutes: usual })}
            </button>
          )}
        </NumberField>
        <NumberField
          label={say.say("editor.age")}
          note={say.say("editor.age.note")}
          value={rule.under}
          {...AGES}
          onTake={(under) => take(under === undefined ? anyAge : { ...rule, under })}
        />
      </div>
      <MedianChoice {...{ comparison, selection, choose }} words={say} />
    </div>
  );
}

/** Complete datasets, those of the players' own competitions first; the group's own where the list is not there. */
function offered(library: readonly IndexEntry[], { datasets, peers }: Comparison): readonly OfferedDataset[] {
  const complete = library.filter(({ coverage }) => coverage === "complete");
  if (complete.length === 0) {
    return peers.state === "refused"
      ? []
      : peers.datasets.map((head) => ({ id: head.id, name: competitionSeason(head) }));
  }
  const own = new Set(datasets.map(({ competition }) => competition.name));
  const rank = ({ competition }: IndexEntry) => (own.has(competition) ? 0 : 1);
  return complete
    .toSorted((a, b) => rank(a) - rank(b))
    .map(({ id, competition, season }) => ({ id, name: `${competition} ${season}` }));
}
