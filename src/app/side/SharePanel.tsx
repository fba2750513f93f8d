import { embedLayout } from "../../charts/figure/embedLayout.ts";
import type { Drawing, Refusal } from "../../charts/view/chartView.ts";
import { MAX_LINK, type Selection } from "../../selection/selection.ts";
import { iframeCode } from "../../share/iframeCode.ts";
import { embedLink, liveLink } from "../../share/links.ts";
import { CopyButtons } from "../../ui/page/CopyButtons.tsx";
import { words } from "../pageWords.ts";

/** Width in pixels that the embed code's height is made for: a blog's text column. */
const BLOG_WIDTH = 640;

/** Ways to take the comparison away. */
export function SharePanel({
  drawing,
  selection,
  title,
}: {
  readonly drawing: Drawing | Refusal;
  readonly selection: Selection;
  readonly title: string;
}) {
  const { length } = liveLink(selection, pageRoot());
  const tooLong = length > MAX_LINK;
  const link = () => liveLink(selection, pageRoot());
  const code = () => embedCode(drawing, selection, title);
  return (
    <section className="card panel" id="share">
      <h2>{words.say("panel.share")}</h2>
      {tooLong && <p className="note">{words.say("panel.share.long", { length, limit: MAX_LINK })}</p>}
      <CopyButtons
        copies={[
          { label: words.say("panel.share.link"), done: words.say("panel.copied.link"), text: link },
          {
            label: words.say("panel.share.embed"),
            done: words.say("panel.copied.embed"),
            text: code,
            // Some messengers would cut the link in it.
            disabled: tooLong,
          },
        ]}
        lines={4}
        locale={words.locale}
      />
    </section>
  );
}

/** An embed is light unless the reader chose a theme: a blog's page rarely follows its reader's. */
function embedCode(drawing: Drawing | Refusal, selection: Selection, title: string): string {
  const themed: Selection = { ...selection, theme: selection.theme === "auto" ? "light" : selection.theme };
  const { height } = embedLayout(drawing, BLOG_WIDTH, words, selection.headline);
  return iframeCode({ src: embedLink(themed, pageRoot()), title, height });
}

function pageRoot(): string {
  return new URL(import.meta.env.BASE_URL, location.href).href;
}
