import { useState } from "react";
import { shareLinkWords as said } from "./shareLinkWords.ts";

/** Hands a link to the device's own ways of sharing, where it has any; who closes them again is told nothing. */
export function WebShare({ title, link }: { readonly title: string; readonly link: string }) {
  const [status, setStatus] = useState<string>();
  if (typeof navigator.share !== "function") return null;
  const share = async () => {
    try {
      await navigator.share({ title, url: link });
      setStatus(said.say("links.live.shared"));
    } catch (cause) {
      const cancelled = cause instanceof DOMException && cause.name === "AbortError";
      setStatus(cancelled ? undefined : said.say("links.live.unshared"));
    }
  };
  return (
    <>
      <div className="row">
        <button type="button" onClick={() => void share()}>
          {said.say("links.live.share")}
        </button>
      </div>
      <p className="note copied" role="status">
        {status}
      </p>
    </>
  );
}
