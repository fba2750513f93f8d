import type { ReactNode } from "react";
import { MAX_LINK } from "../../selection/selection.ts";
import { CopyButtons } from "../../ui/page/CopyButtons.tsx";
import { words } from "../pageWords.ts";
import "./links.css";
import { OwnConsent } from "./OwnConsent.tsx";
import "./share.css";
import { shareLinkWords as said } from "./shareLinkWords.ts";
import type { ShareProps } from "./shareProps.ts";
import { shareWords } from "./shareWords.ts";
import { useOwnLink } from "./useOwnLink.ts";
import { WebShare } from "./WebShare.tsx";
import { whyNotCarried } from "./whyNotCarried.ts";

interface Doors {
  readonly onEmbed: () => void;
  readonly onMore: () => void;
  /** The row of pictures and files. */
  readonly children?: ReactNode;
}

/** The share panel of a chart from own files: the link that carries its numbers first, and why there is no other. */
export function OwnSharePanel({ onEmbed, onMore, children, ...props }: ShareProps & Doors) {
  const refused = whyNotCarried(props);
  return (
    <section className="card panel share-panel">
      <h2>{shareWords.say("share.title")}</h2>
      <p className="note">{said.say("links.own.only")}</p>
      {refused === undefined ? <OwnCopy {...props} /> : <p className="note">{refused}</p>}
      {children}
      <div className="row">
        <button type="button" onClick={onEmbed}>
          {shareWords.say("share.embed")}
        </button>
        <button type="button" onClick={onMore}>
          {shareWords.say("share.more")}
        </button>
      </div>
    </section>
  );
}

/** The yes, and the link once it is said. */
function OwnCopy(props: ShareProps) {
  const asked = useOwnLink(props);
  const { link } = asked.own ?? {};
  const length = link?.length ?? 0;
  return (
    <>
      <OwnConsent asked={asked} />
      {length > MAX_LINK && (
        <p className="note warning">{said.say("links.long", { length, limit: MAX_LINK })}</p>
      )}
      {link !== undefined && length <= MAX_LINK && (
        <>
          <CopyButtons
            copies={[
              { label: said.say("links.own.copy"), done: said.say("links.own.copied"), text: () => link },
            ]}
            lines={4}
            locale={words.locale}
          />
          <WebShare title={props.title} link={link} />
        </>
      )}
    </>
  );
}
