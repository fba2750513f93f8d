import { fetchTextFrom } from "../data/fetchText.ts";
import { servedDictionary } from "../data/servedDictionary.ts";
import { ID_PATTERN } from "../domain/ids.ts";
import { chartMessages } from "../messages/chartMessages.ts";
import { createWords } from "../messages/words.ts";
import { EMBED_KEYS } from "../selection/embedKeys.ts";
import { queryText, readLink } from "../selection/readLink.ts";
import { compare } from "../comparison/compare.ts";
import { loadSelection } from "../comparison/loadSelection.ts";
import { embedLayout } from "../charts/figure/embedLayout.ts";
import { EmbedFigure } from "../charts/figure/EmbedFigure.tsx";
import { announceHeight } from "./announceHeight.ts";
import { draw } from "./static/jsx-runtime.ts";
import "./embed.css";

const words = createWords("en-GB", chartMessages);
const base = import.meta.env.BASE_URL;
const { selection } = readLink(queryText(location.search), {
  keys: EMBED_KEYS,
  isMetric: (id) => ID_PATTERN.test(id),
  badFor: () => () => ({}),
});
const root = document.querySelector("#root");

if (selection.theme !== "auto") document.documentElement.dataset["theme"] = selection.theme;
if (root !== null) {
  announceHeight();
  void open(root);
}

async function open(host: Element): Promise<void> {
  try {
    await drawComparison(host);
  } catch (cause) {
    const message = cause instanceof Error ? cause.message : String(cause);
    draw(host, <Failed message={message} onRetry={() => void open(host)} />);
  }
}

async function drawComparison(host: Element): Promise<void> {
  const fetchText = fetchTextFrom(`${base}data/`);
  const loaded = await loadSelection({ fetchText, dictionary: servedDictionary(fetchText) }, selection);
  const [failure] = loaded.failures;
  if (failure !== undefined && loaded.datasets.size === 0) throw failure;
  const comparison = compare(selection, loaded);
  let drawnFor = 0;
  const drawAtWidth = () => {
    const { clientWidth } = document.documentElement;
    if (clientWidth === drawnFor) return;
    drawnFor = clientWidth;
    const layout = embedLayout(comparison, clientWidth, words, selection.headline);
    document.title = layout.title;
    // Opening the table may bring a scroll bar, and with it a new width: the table stays open.
    const open = host.querySelector("details")?.open ?? false;
    draw(host, <EmbedFigure layout={layout} words={words} link={base + location.search} />);
    host.querySelector("details")?.toggleAttribute("open", open);
  };
  drawAtWidth();
  new ResizeObserver(drawAtWidth).observe(document.documentElement);
}

function Failed({ message, onRetry }: { readonly message: string; readonly onRetry: () => void }) {
  return (
    <div className="embed failed" role="alert">
      <p>
        <strong>{words.say("embed.failed")}</strong> {message}
      </p>
      <button type="button" onClick={onRetry}>
        {words.say("embed.retry")}
      </button>
    </div>
  );
}
