import type { ChartWords } from "../findings/figureText.ts";
import { loadScript } from "../data/loadScript.ts";
import { fetchTextFrom } from "../data/fetchText.ts";
import { servedDictionary } from "../data/servedDictionary.ts";
import { ID_PATTERN } from "../domain/ids.ts";
import { EMBED_KEYS } from "../selection/embedKeys.ts";
import type { ReadKey } from "../selection/linkKeys.ts";
import { queryText, readLink } from "../selection/readLink.ts";
import type { Selection } from "../selection/selection.ts";
import { compareFigures } from "../comparison/compareFigures.ts";
import { cutFiles, evidence, needsMore } from "../comparison/evidence.ts";
import { loadSelection, type LoadedSelection, type Sources } from "../comparison/loadSelection.ts";
import type { ChartView, Drawing, Refusal } from "../charts/view/chartView.ts";
import { embedLayout } from "../charts/figure/embedLayout.ts";
import { EmbedFigure } from "../charts/figure/EmbedFigure.tsx";
import { announceHeight } from "./announceHeight.ts";
import type { EmbedScript } from "./embedScript.ts";
import { embedWords, plainWords } from "./embedWords.ts";
import { loadView } from "./loadView.ts";
import { draw } from "./static/jsx-runtime.ts";
import "./embed.css";

const base = import.meta.env.BASE_URL;
const query = queryText(location.search);
const params = new URLSearchParams(query);
const { hash } = location;
const selection = read(EMBED_KEYS);
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
  const { drawing, words, headline = selection.headline } = await resolve();
  // A task of its own, where browsers can: with what went before it would hold a slow phone up for more than 50 ms.
  await globalThis.scheduler?.yield?.();
  let drawnFor = 0;
  const drawAtWidth = () => {
    const { clientWidth } = document.documentElement;
    if (clientWidth === drawnFor) return;
    drawnFor = clientWidth;
    const layout = embedLayout(drawing, clientWidth, words, headline);
    document.title = layout.title;
    // Opening the table may bring a scroll bar, and with it a new width: the table stays open.
    const open = host.querySelector("details")?.open ?? false;
    draw(host, <EmbedFigure layout={layout} words={words} link={base + location.search + hash} />);
    host.querySelector("details")?.toggleAttribute("open", open);
  };
  drawAtWidth();
  new ResizeObserver(drawAtWidth).observe(document.documentElement);
  // Only now, so that a chart that cannot be had takes the place of nothing on its host page.
  announceHeight();
}

interface Resolved {
  readonly drawing: Drawing | Refusal;
  readonly words: ChartWords;
  /** The author's, where it came with the numbers. */
  readonly headline?: string | undefined;
}

/** What the link asks for or carries, compared and put into words. */
async function resolve(): Promise<Resolved> {
  const chart = params.get("c");
  const carried = /[#&]o=/.test(hash);
  const more = carried || needsMore(selection) || params.has("g");
  const script = loadView(chart, selection, more);
  if (!carried) return fromData(script);
  const { own } = await loadScript("link", () => import("./scripts/own.ts"));
  return own(hash, chart, selection, await script);
}

async function fromData(script: Promise<EmbedScript>): Promise<Resolved> {
  const fetchText = fetchTextFrom(`${base}data/`);
  const sources: Sources = {
    fetchText,
    dictionary: servedDictionary(fetchText),
    cutFiles: async () => (await script).evidence ?? cutFiles(),
  };
  // Peers and a squad, which the view's script reads, may need other data; without them the data does not wait for it.
  const [early, own] = await Promise.all([
    params.has("g") || params.has("q") ? undefined : loadSelection(sources, selection),
    script,
  ]);
  const { view } = own;
  const asked = { ...(await readMore(view)), ...selection };
  const figures = proven(early ?? (await loadSelection(sources, asked)));
  const loaded = (await view.load?.(sources, figures, asked)) ?? figures;
  const plain = compareFigures(asked, loaded);
  const comparison = needsMore(asked)
    ? (own.evidence ?? (await evidence())).withEvidence(plain, asked, loaded)
    : plain;
  const words = await embedWords(comparison, own, loaded);
  const drawing = view.draw({ comparison, loaded, selection: asked }, words);
  const { release } = loaded;
  if (release === undefined) return { drawing, words };
  return { drawing: (await import("./frozenDrawing.ts")).frozenDrawing(drawing, release), words };
}

/** @throws the first failure when nothing at all could be loaded */
function proven(figures: LoadedSelection): LoadedSelection {
  const [failure] = figures.failures;
  if (failure !== undefined && figures.datasets.size === 0) throw failure;
  return figures;
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
