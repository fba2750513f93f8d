import { withoutRelease } from "../../selection/change.ts";
import { liveLink } from "../../share/links.ts";
import { FrozenItem } from "./FrozenItem.tsx";
import { LinkItem } from "./LinkItem.tsx";
import { OwnItem } from "./OwnItem.tsx";
import { pageRoot } from "./pageRoot.ts";
import { shareLinkWords as said } from "./shareLinkWords.ts";
import type { ShareProps } from "./shareProps.ts";
import { WebShare } from "./WebShare.tsx";
import "./links.css";

/** The three links to what is drawn, and what each means: the newest data, this data, the numbers themselves. */
export function LinkList(props: ShareProps) {
  const live = liveLink(withoutRelease(props.selection), pageRoot());
  return (
    <section className="links" aria-labelledby="links-title">
      <h3 id="links-title">{said.say("links.title")}</h3>
      <ul>
        <LinkItem kind="live" about={said.say("links.live.about")} link={live}>
          <WebShare title={props.title} link={live} />
        </LinkItem>
        <FrozenItem {...props} />
        <OwnItem {...props} />
      </ul>
    </section>
  );
}
