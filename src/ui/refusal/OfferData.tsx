import type { ViewInput } from "../../charts/view/chartView.ts";
import { peerDefaults } from "../../comparison/peerDefaults.ts";
import { squadAsked } from "../../comparison/squadAsked.ts";
import type { IndexEntry } from "../../data/parseIndex.ts";
import type { ChartWords } from "../../findings/figureText.ts";
import { withPeerRule } from "../../selection/changePeers.ts";
import type { Selection } from "../../selection/selection.ts";
import { controlWords } from "../controls/controlWords.ts";
import "./refusal.css";

interface OfferProps {
  readonly needs: "peers" | "squad";
  readonly input: ViewInput;
  readonly selection: Selection;
  /** Every dataset there is; only complete ones are offered. */
  readonly library: readonly IndexEntry[];
  readonly words: ChartWords;
  readonly choose: (selection: Selection) => void;
}

/** What a view that was refused for want of complete data can be drawn with, a button a dataset. */
export function OfferData(props: OfferProps) {
  const { needs, words, choose } = props;
  const own = controlWords(words);
  const offers = needs === "squad" ? squadOffers(props) : peerOffers(props);
  if (offers.length === 0) return null;
  const take = (selection: Selection) => {
    choose(selection);
    // The button goes with the refusal, and the focus would go with it.
    document.querySelector<HTMLElement>("#chart")?.focus();
  };
  return (
    <div className="offers">
      <p>{own.say(`offer.${needs}`)}</p>
      {offers.map(({ text, name, selection }) => (
        <button key={text} type="button" aria-label={name} onClick={() => take(selection)}>
          {text}
        </button>
      ))}
    </div>
  );
}

interface Offer {
  readonly text: string;
  /** For who does not see what stands before the button. */
  readonly name: string;
  readonly selection: Selection;
}

/** Complete datasets as peers, those of the players' own competitions first. */
function peerOffers({ input, selection, library, words }: OfferProps): readonly Offer[] {
  const { comparison, loaded } = input;
  if (comparison.peers.state !== "refused") return [];
  const played = new Set(comparison.datasets.map(({ competition }) => competition.name));
  const complete = library.filter(({ coverage }) => coverage === "complete");
  const rank = ({ competition }: IndexEntry) => (played.has(competition) ? 0 : 1);
  const rule = selection.peers ?? {};
  const defaults = peerDefaults(rule, comparison.players, loaded.datasets);
  return complete
    .toSorted((a, b) => rank(a) - rank(b))
    .map((entry) => ({
      text: nameOf(entry),
      name: controlWords(words).say("offer.peers.of", { dataset: nameOf(entry) }),
      selection: withPeerRule(selection, { ...rule, datasets: [entry.id] }, defaults),
    }));
}

/** The same club in the complete datasets of its competition. */
function squadOffers({ input, selection, library, words }: OfferProps): readonly Offer[] {
  const { comparison, loaded } = input;
  const asked = squadAsked(selection.squad, comparison.players);
  const dataset = asked && loaded.datasets.get(asked.dataset);
  const club = dataset?.rows.find((row) => row.club.id === asked?.club)?.club;
  if (dataset === undefined || club === undefined) return [];
  const own = controlWords(words);
  return library
    .filter(
      ({ coverage, competition }) => coverage === "complete" && competition === dataset.competition.name,
    )
    .map((entry) => {
      const values = { club: club.name, dataset: nameOf(entry) };
      return {
        text: own.say("offer.squad.club", values),
        name: own.say("offer.squad.of", values),
        selection: { ...selection, squad: { club: club.id, dataset: entry.id } },
      };
    });
}

function nameOf({ competition, season }: IndexEntry): string {
  return competition.endsWith(season) ? competition : `${competition} ${season}`;
}
