import { MAX_LINK } from "../../selection/selection.ts";
import { shareLinkWords as said } from "./shareLinkWords.ts";
import type { OwnLinkState } from "./useOwnLink.ts";

/** Asks for the yes to a link that carries numbers, and says what came of making it. */
export function OwnConsent({ asked: { yes, own, failed, say } }: { readonly asked: OwnLinkState }) {
  const { definitions } = own ?? {};
  return (
    <>
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
    </>
  );
}
