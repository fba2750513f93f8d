import { fetchTextFrom } from "../data/fetchText.ts";
import { servedDictionary } from "../data/servedDictionary.ts";
import { ID_PATTERN } from "../domain/ids.ts";
import { EMBED_KEYS } from "../selection/embedKeys.ts";
import type { ReadKey } from "../selection/linkKeys.ts";
import { queryText, readLink } from "../selection/readLink.ts";
import type { Selection } from "../selection/selection.ts";
import { compareFigures } from "../comparison/compareFigures.ts";
import { evidence, foresee, needsMore } from "../comparison/evidence.ts";
import { loadSelection, type LoadedSelection, type Sources } from "../comparison/loadSelection.ts";
import { barsView } from "../charts/bars/barsView.tsx";
import type { ChartView } from "../charts/view/chartView.ts";
import { embedLayout } from "../charts/figure/embedLayout.ts";
import { EmbedFigure } from "../charts/figure/EmbedFigure.tsx";
import { announceHeight } from "./announceHeight.ts";
import { embedView } from "./embedViews.ts";
import { embedWords, peersWords, plainWords } from "./embedWords.ts";
import { draw } from "./static/jsx-runtime.ts";
import "./embed.css";

const base = import.meta.env.BASE_URL;
const query = queryText(location.search);
const params = new URLSearchParams(query);
const selection = read(EMBED_KEYS);
foresee(selection);
if (needsMore(selection) || params.has("g")) void peersWords();
const root = document.querySelector("#root");

if (selection.theme !== "auto") document.documentElement.dataset["theme"] = selection.theme;
if (root !== null) void open(root);

async function open(host: Element): Promise<void> {
  try {
    await drawComparison(host);
  } catch (cause) {
    const message = cause instanceof Error ? cause.message : String(cause);
    draw(host, <Failed message={message} onRetry={() => void open(host)} />);
  }
}

async function drawComparison(host: Element): Promise<void> {
  const view = await embedView(params.get("c"), selection.numbers);
  const asked = { ...(await readMore(view)), ...selection };
  const loaded = await load(view, asked);
  const plain = compareFigures(asked, loaded);
  const more = needsMore(asked);
  const comparison = more ? (await evidence()).withEvidence(plain, asked, loaded) : plain;
  const words = await embedWords(comparison, { evidence: more, every: view !== barsView });
  const drawing = view.draw({ comparison, loaded, selection: asked }, words);
  let drawnFor = 0;
  const drawAtWidth = () => {
    const { clientWidth } = document.documentElement;
    if (clientWidth === drawnFor) return;
    drawnFor = clientWidth;
    const layout = embedLayout(drawing, clientWidth, words, selection.headline);
    document.title = layout.title;
    // Opening the table may bring a scroll bar, and with it a new width: the table stays open.
    const open = host.querySelector("details")?.open ?? false;
    draw(host, <EmbedFigure layout={layout} words={words} link={base + location.search} />);
    host.querySelector("details")?.toggleAttribute("open", open);
  };
  drawAtWidth();
  new ResizeObserver(drawAtWidth).observe(document.documentElement);
  // Only now, so that a chart that cannot be had takes the place of nothing on its host page.
  announceHeight();
}

/** @throws the first failure when nothing at all could be loaded */
async function load(view: ChartView, asked: Selection): Promise<LoadedSelection> {
  const fetchText = fetchTextFrom(`${base}data/`);
  const sources: Sources = { fetchText, dictionary: servedDictionary(fetchText) };
  const figures = await loadSelection(sources, asked);
  const [failure] = figures.failures;
  if (failure !== undefined && figures.datasets.size === 0) throw failure;
  return view.load === undefined ? figures : view.load(sources, figures, asked);
}

/** What only this view reads of the link, and the peers' rule where there is one. */
async function readMore({ keys = new Map() }: ChartView): Promise<Selection> {
  if (!params.has("g")) return read(keys);
  const { readPeers } = await import("../selection/peers.ts");
  return read(new Map([...keys, ["g", readPeers]]));
}

function read(keys: ReadonlyMap<string, ReadKey>): Selection {
  return readLink(query, { keys, isMetric: (id) => ID_PATTERN.test(id), badFor: () => () => ({}) }).selection;
}

function Failed({ message, onRetry }: { readonly message: string; readonly onRetry: () => void }) {
  return (
    <div className="embed failed" role="alert">
      <p>
        <strong>{plainWords.say("embed.failed")}</strong> {message}
      </p>
      <button type="button" onClick={onRetry}>
        {plainWords.say("embed.retry")}
      </button>
    </div>
  );
}
