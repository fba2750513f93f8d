import { withoutRelease } from "../../selection/change.ts";
import { namesOwn } from "../../selection/namesOwn.ts";
import { liveLink } from "../../share/links.ts";
import { FrozenItem } from "./FrozenItem.tsx";
import { LinkItem } from "./LinkItem.tsx";
import { OwnItem } from "./OwnItem.tsx";
import { pageRoot } from "./pageRoot.ts";
import { shareLinkWords as said } from "./shareLinkWords.ts";
import type { ShareProps } from "./shareProps.ts";
import { WebShare } from "./WebShare.tsx";
import "./links.css";

/**
 * The links to what is drawn, and what each means: the newest data, this data, the numbers themselves. Of own files, and
 * of numbers that came with a link, there is the last alone.
 */
export function LinkList(props: ShareProps) {
  return (
    <section className="links" aria-labelledby="links-title">
      <h3 id="links-title">{said.say("links.title")}</h3>
      <Links {...props} />
    </section>
  );
}

function Links({ carried, ...props }: ShareProps) {
  if (carried !== undefined)
    return (
      <ul>
        <LinkItem kind="own" about={said.say("links.own.about")} link={carried.link}>
          <WebShare title={props.title} link={carried.link} />
        </LinkItem>
      </ul>
    );
  if (namesOwn(props.selection))
    return (
      <>
        <p className="note">{said.say("links.own.only")}</p>
        <ul>
          <OwnItem {...props} only />
        </ul>
      </>
    );
  const live = liveLink(withoutRelease(props.selection), pageRoot());
  return (
    <ul>
      <LinkItem kind="live" about={said.say("links.live.about")} link={live}>
        <WebShare title={props.title} link={live} />
      </LinkItem>
      <FrozenItem {...props} />
      <OwnItem {...props} />
    </ul>
  );
}
