import { useState } from "react";
import { embedLayout } from "../charts/figure/embedLayout.ts";
import type { Comparison } from "../comparison/comparison.ts";
import { certainty } from "../findings/certainty.ts";
import { sentence } from "../findings/sentence.ts";
import { iframeCode } from "../share/iframeCode.ts";
import { embedLink, liveLink } from "../share/links.ts";
import { MAX_LINK, type Selection } from "../selection/selection.ts";
import { words } from "./pageWords.ts";

/** Width in pixels that the embed code's height is made for: a blog's text column. */
const BLOG_WIDTH = 640;

/** Beside the chart: the finding in a sentence, how sure it is, and ways to take it away. */
export function SidePanels({
  comparison,
  selection,
  title,
}: {
  readonly comparison: Comparison;
  readonly selection: Selection;
  readonly title: string;
}) {
  const said = sentence(comparison, words);
  const sure = certainty(comparison, words);
  const { length } = liveLink(selection, pageRoot());
  const tooLong = length > MAX_LINK;
  return (
    <aside className="side">
      {said !== undefined && (
        <section className="card panel">
          <h2>{words.say("panel.sentence")}</h2>
          <p className="say">{said}</p>
          <CopyButtons
            copies={[{ label: "panel.sentence.copy", done: "panel.copied.sentence", text: () => said }]}
          />
        </section>
      )}
      {sure.length > 0 && (
        <section className="card panel">
          <h2>{words.say("panel.certainty")}</h2>
          {sure.map((line) => (
            <p className="note" key={line}>
              {line}
            </p>
          ))}
        </section>
      )}
      <section className="card panel" id="share">
        <h2>{words.say("panel.share")}</h2>
        {tooLong && <p className="note">{words.say("panel.share.long", { length, limit: MAX_LINK })}</p>}
        <CopyButtons
          copies={[
            {
              label: "panel.share.link",
              done: "panel.copied.link",
              text: () => liveLink(selection, pageRoot()),
            },
            {
              label: "panel.share.embed",
              done: "panel.copied.embed",
              text: () => embedCode(comparison, selection, title),
              tooLong,
            },
          ]}
        />
      </section>
    </aside>
  );
}

/** An embed is light unless the reader chose a theme: a blog's page rarely follows its reader's. */
function embedCode(comparison: Comparison, selection: Selection, title: string): string {
  const themed: Selection = { ...selection, theme: selection.theme === "auto" ? "light" : selection.theme };
  const { height } = embedLayout(comparison, BLOG_WIDTH, words, selection.headline);
  return iframeCode({ src: embedLink(themed, pageRoot()), title, height });
}

function pageRoot(): string {
  return new URL(import.meta.env.BASE_URL, location.href).href;
}

interface Copy {
  readonly label: "panel.sentence.copy" | "panel.share.link" | "panel.share.embed";
  readonly done: "panel.copied.sentence" | "panel.copied.link" | "panel.copied.embed";
  readonly text: () => string;
  /** A link past the limit is not handed out: some messengers would cut it. */
  readonly tooLong?: boolean;
}

/** Buttons that copy; what came of it is said to screen readers too, and a refusal shows the text to copy by hand. */
function CopyButtons({ copies }: { readonly copies: readonly Copy[] }) {
  const [status, setStatus] = useState<string>();
  const [byHand, setByHand] = useState<string>();
  const copy = async ({ text, done }: Copy) => {
    const copied = text();
    try {
      await navigator.clipboard.writeText(copied);
      setStatus(words.say(done));
      setByHand(undefined);
    } catch {
      setStatus(words.say("panel.not-copied"));
      setByHand(copied);
    }
  };
  return (
    <>
      <div className="row">
        {copies.map((one) => (
          <button key={one.label} type="button" disabled={one.tooLong} onClick={() => void copy(one)}>
            {words.say(one.label)}
          </button>
        ))}
      </div>
      <p className="note copied" role="status">
        {status}
      </p>
      {byHand !== undefined && (
        <textarea readOnly value={byHand} rows={4} aria-label={words.say("panel.not-copied")} />
      )}
    </>
  );
}
