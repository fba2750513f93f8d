import type { ImportFlow } from "./importFlow.ts";
import type { Reviewing } from "./importState.ts";
import { importWords as words } from "./importWords.ts";

/** What is still missing, and the two ways on: keep the file and compare, or open another. */
export function KeepBar({ state, flow }: { readonly state: Reviewing; readonly flow: ImportFlow }) {
  const { review, stale, keeping, refused } = state;
  return (
    <div className="keep-bar">
      <p className="note" role="status">
        {keeping && words.say("reading.kept")}
        {!keeping && stale && words.say("review.busy")}
        {!keeping && !stale && refused > 0 && review.missing.length > 0 && (
          <>
            {words.say("missing.title")}{" "}
            {words.list(review.missing.map((what) => words.say(`missing.${what}`)))}.
          </>
        )}
      </p>
      <button type="button" className="primary" aria-disabled={keeping} onClick={flow.keep}>
        {words.say("review.keep")}
      </button>
      <button type="button" onClick={flow.cancel}>
        {keeping ? words.say("reading.cancel") : words.say("review.another")}
      </button>
    </div>
  );
}
