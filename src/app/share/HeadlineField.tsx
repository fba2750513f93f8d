import { useEffect, useEffectEvent, useId, useRef, useState } from "react";
import { tidyHeadline } from "../../selection/headline.ts";
import { MAX_HEADLINE } from "../../selection/selection.ts";
import { embedWords as words } from "./embedWords.ts";

/** The author's own headline. It is taken when typing ends, so that the preview is not loaded anew with every key. */
export function HeadlineField({
  headline,
  written,
  onTake,
}: {
  readonly headline: string | undefined;
  /** The app's, which stands there where the author writes none. */
  readonly written: string | undefined;
  readonly onTake: (headline: string | undefined) => void;
}) {
  const note = useId();
  const field = useRef<HTMLInputElement>(null);
  const [draft, setDraft] = useState(headline ?? "");
  const onTyped = useEffectEvent(() => {
    const tidy = tidyHeadline(draft);
    setDraft(tidy);
    onTake(tidy === "" ? undefined : tidy);
  });
  useEffect(() => {
    const input = field.current;
    // React's own onChange comes with every key.
    const onChange = () => onTyped();
    input?.addEventListener("change", onChange);
    return () => input?.removeEventListener("change", onChange);
  }, []);
  return (
    <div className="embed-headline">
      <label className="control">
        <span>{words.say("option.headline")}</span>
        <input
          ref={field}
          type="text"
          value={draft}
          placeholder={written}
          maxLength={MAX_HEADLINE}
          aria-describedby={note}
          onChange={({ target }) => setDraft(target.value)}
        />
      </label>
      <small id={note}>{words.say("option.headline.note", { max: MAX_HEADLINE })}</small>
    </div>
  );
}
