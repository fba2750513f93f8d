import { useId } from "react";
import { CopyButtons } from "../../ui/page/CopyButtons.tsx";
import { words as pageWords } from "../pageWords.ts";
import { embedWords as words } from "./embedWords.ts";

/** The code to read and to copy; or the reason why there is none, and what could be tried again. */
export function CodeField({
  code,
  reason,
  onRetry,
}: {
  readonly code?: string;
  /** Why there is no code. */
  readonly reason?: string;
  readonly onRetry: (() => void) | undefined;
}) {
  const id = useId();
  return (
    <div className="embed-code">
      <label htmlFor={id}>{words.say("code.label")}</label>
      <textarea
        id={id}
        readOnly
        rows={5}
        spellCheck={false}
        value={code ?? ""}
        aria-describedby={`${id}-reason`}
        onFocus={({ target }) => target.select()}
      />
      <p className="note" id={`${id}-reason`} role="status">
        {reason}
      </p>
      <CopyButtons
        // That another code was copied is not said of this one.
        key={code}
        copies={[
          {
            label: words.say("code.copy"),
            done: words.say("code.done"),
            text: () => code ?? "",
            disabled: code === undefined,
          },
        ]}
        lines={6}
        locale={words.locale}
      >
        {onRetry && (
          <button type="button" onClick={onRetry}>
            {pageWords.say("state.retry")}
          </button>
        )}
      </CopyButtons>
    </div>
  );
}
