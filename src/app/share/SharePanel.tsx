import type { ReactNode } from "react";
import { MAX_LINK } from "../../selection/selection.ts";
import { liveLink } from "../../share/links.ts";
import { CopyButtons } from "../../ui/page/CopyButtons.tsx";
import { pageRoot } from "./pageRoot.ts";
import type { ShareProps } from "./shareProps.ts";
import { shareWords as words } from "./shareWords.ts";
import "./share.css";

/** The shortest ways to take the comparison away, and the doors to all others. */
export function SharePanel({
  selection,
  onEmbed,
  onMore,
  children,
}: Pick<ShareProps, "selection"> & {
  readonly onEmbed: () => void;
  readonly onMore: () => void;
  /** The row of pictures and files. */
  readonly children?: ReactNode;
}) {
  const link = liveLink(selection, pageRoot());
  const { length } = link;
  return (
    <section className="card panel share-panel">
      <h2>{words.say("share.title")}</h2>
      {length > MAX_LINK && (
        <p className="note">{words.say("share.link.long", { length, limit: MAX_LINK })}</p>
      )}
      <CopyButtons
        copies={[{ label: words.say("share.link"), done: words.say("share.link.done"), text: () => link }]}
        lines={4}
        locale={words.locale}
      >
        <button type="button" onClick={onEmbed}>
          {words.say("share.embed")}
        </button>
      </CopyButtons>
      {children}
      <div className="row">
        <button type="button" onClick={onMore}>
          {words.say("share.more")}
        </button>
      </div>
    </section>
  );
}
