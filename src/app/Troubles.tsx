import { words } from "./pageWords.ts";

/** What was wrong with the link, in one line; what could not be loaded, with Retry. */
export function Troubles({
  report,
  note,
  errors,
  kept,
  onRetry,
}: {
  readonly report: string | undefined;
  readonly note: string | undefined;
  readonly errors: readonly Error[];
  /** Whether something is on screen all the same. */
  readonly kept: boolean;
  readonly onRetry: () => void;
}) {
  return (
    <>
      {report !== undefined && (
        <p className="trouble" role="status">
          {report}
        </p>
      )}
      {note !== undefined && (
        <p className="trouble" role="status">
          {note}
        </p>
      )}
      {errors.length > 0 && (
        <div className="trouble failed" role="alert">
          <p>
            <strong>{words.say("state.failed")}</strong> {kept && words.say("state.failed.kept")}
            <small>{errors.map(({ message }) => message).join(" · ")}</small>
          </p>
          <button type="button" onClick={onRetry}>
            {words.say("state.retry")}
          </button>
        </div>
      )}
    </>
  );
}
