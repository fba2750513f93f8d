import { OWN_VIEWS } from "../../selection/own/ownViews.ts";
import { MAX_LINK } from "../../selection/selection.ts";
import { words } from "../pageWords.ts";
import { LinkItem } from "./LinkItem.tsx";
import { shareLinkWords as said } from "./shareLinkWords.ts";
import type { ShareProps } from "./shareProps.ts";
import { useOwnLink } from "./useOwnLink.ts";

/** The link that carries its numbers; handed out once the reader said yes to what is in it. */
export function OwnItem(props: ShareProps) {
  const { yes, own, failed, say } = useOwnLink(props);
  const about = said.say("links.own.about");
  const refused = reasonAgainst(props);
  if (refused !== undefined)
    return (
      <LinkItem kind="own" about={about} link={undefined}>
        <p className="note">{refused}</p>
      </LinkItem>
    );
  const { definitions } = own ?? {};
  return (
    <LinkItem kind="own" about={about} link={own?.link}>
      <label className="consent">
        <input type="checkbox" checked={yes} onChange={({ target }) => say(target.checked)} />
        {said.say("links.own.yes")}
      </label>
      {definitions !== undefined && definitions !== "all" && (
        <p className="note">{said.say(`links.own.${definitions}`, { limit: MAX_LINK })}</p>
      )}
      {failed !== undefined && (
        <p className="note warning" role="alert">
          {said.say("links.own.failed", { reason: failed })}
        </p>
      )}
    </LinkItem>
  );
}

/** Why a link cannot carry what is on screen; undefined when it can. */
function reasonAgainst({ opened: { drawing }, selection }: ShareProps): string | undefined {
  const views = words.list(OWN_VIEWS.map((view) => words.say(`view.${view}`)));
  if (!OWN_VIEWS.includes(selection.chart)) return said.say("links.own.view", { views });
  const { players, metrics } = drawing.shown;
  const nothing = "refused" in drawing || players.length === 0 || metrics.length === 0;
  return nothing ? said.say("links.own.nothing") : undefined;
}
