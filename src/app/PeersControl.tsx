import type { Comparison } from "../comparison/comparison.ts";
import type { IndexEntry } from "../data/parseIndex.ts";
import { competitionSeason, peersText } from "../findings/caption.ts";
import type { Selection } from "../selection/selection.ts";
import { words } from "./pageWords.ts";
import type { Choose } from "./useSelection.ts";

/** Who the players stand against, in words; where nobody, why, and which complete data could be taken. */
export function PeersControl({
  comparison,
  library,
  selection,
  choose,
}: {
  readonly comparison: Comparison;
  readonly library: readonly IndexEntry[];
  readonly selection: Selection;
  readonly choose: Choose;
}) {
  const { peers } = comparison;
  const { datasets: asked, ...rule } = selection.peers ?? {};
  const takePeersFrom = ({ id }: IndexEntry) => choose({ ...selection, peers: { ...rule, datasets: [id] } });
  const { peers: _, ...without } = selection;
  return (
    <details className="pill peers">
      <summary>
        {words.say("builder.against")}{" "}
        {peers.state === "group"
          ? peersText(peers, words)
          : words.say(peers.selections.length > 0 ? "builder.peers.none" : "builder.peers.nobody")}
      </summary>
      <div className="peers-body">
        {peers.state === "refused" && <p>{reason(peers.selections.map(competitionSeason))}</p>}
        <p>{words.say("builder.peers.choose")}</p>
        <div className="row">
          {offers(comparison, library).map((entry) => (
            <button key={entry.id} type="button" onClick={() => takePeersFrom(entry)}>
              {words.say("builder.peers.use", { dataset: `${entry.competition} ${entry.season}` })}
            </button>
          ))}
          {asked !== undefined && (
            <button
              type="button"
              onClick={() => choose(Object.keys(rule).length === 0 ? without : { ...without, peers: rule })}
            >
              {words.say("builder.peers.default")}
            </button>
          )}
        </div>
      </div>
    </details>
  );
}

function reason(selections: readonly string[]): string {
  if (selections.length === 0) return words.say("builder.peers.unknown");
  return words.say("builder.peers.why", { where: words.list(selections) });
}

/** Complete datasets of the players' own competitions first. */
function offers({ datasets }: Comparison, library: readonly IndexEntry[]): readonly IndexEntry[] {
  const own = new Set(datasets.map(({ competition }) => competition.name));
  const complete = library.filter(({ coverage }) => coverage === "complete");
  const rank = (entry: IndexEntry) => (own.has(entry.competition) ? 0 : 1);
  return complete.toSorted((a, b) => rank(a) - rank(b));
}
