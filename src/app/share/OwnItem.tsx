import { MAX_LINK } from "../../selection/selection.ts";
import { LinkItem } from "./LinkItem.tsx";
import { OwnConsent } from "./OwnConsent.tsx";
import { shareLinkWords as said } from "./shareLinkWords.ts";
import type { ShareProps } from "./shareProps.ts";
import { useOwnLink } from "./useOwnLink.ts";
import { WebShare } from "./WebShare.tsx";
import { whyNotCarried } from "./whyNotCarried.ts";

/** The link that carries its numbers; handed out once the reader said yes to what is in it. */
export function OwnItem({ only = false, ...props }: ShareProps & { readonly only?: boolean }) {
  const asked = useOwnLink(props);
  const { own } = asked;
  const about = said.say("links.own.about");
  const refused = whyNotCarried(props);
  if (refused !== undefined)
    return (
      <LinkItem kind="own" about={about} link={undefined}>
        <p className="note">{refused}</p>
      </LinkItem>
    );
  return (
    <LinkItem kind="own" about={about} link={own?.link}>
      <OwnConsent asked={asked} />
      {only && own !== undefined && own.link.length <= MAX_LINK && (
        <WebShare title={props.title} link={own.link} />
      )}
    </LinkItem>
  );
}
