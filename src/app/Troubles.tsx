import { Suspense } from "react";
import { AppError } from "../domain/appError.ts";
import type { LinkProblem, Selection } from "../selection/selection.ts";
import { later } from "../ui/page/later.tsx";
import { words } from "./pageWords.ts";
import type { Choose } from "./useSelection.ts";

const FrozenNote = later(async () => (await import("./frozen/FrozenNote.tsx")).FrozenNote);
const LinkTrouble = later(async () => (await import("./LinkTrouble.tsx")).LinkTrouble);

/** What a frozen link shows; what was wrong with the link, in one line; what could not be loaded, with Retry. */
export function Troubles({
  selection,
  choose,
  problems,
  note,
  elsewhere,
  errors,
  kept,
  onRetry,
}: {
  readonly selection: Selection;
  readonly choose: Choose;
  readonly problems: readonly LinkProblem[];
  readonly note: string | undefined;
  /** Whether a player is of data that is kept in another browser. */
  readonly elsewhere: boolean;
  readonly errors: readonly Error[];
  /** Whether something is on screen all the same. */
  readonly kept: boolean;
  readonly onRetry: () => void;
}) {
  const { release } = selection;
  // Of a withdrawn release the note says all, and there is nothing to try again.
  const failed = errors.filter((error) => !(error instanceof AppError && error.code === "DATA_WITHDRAWN"));
  return (
    <>
      {release !== undefined && (
        <Suspense fallback={<p className="trouble">&nbsp;</p>}>
          <FrozenNote {...{ release, selection, choose }} />
        </Suspense>
      )}
      {(problems.length > 0 || elsewhere) && (
        <Suspense fallback={<p className="trouble">&nbsp;</p>}>
          <LinkTrouble {...{ problems, elsewhere }} />
        </Suspense>
      )}
      {note !== undefined && (
        <p className="trouble" role="status">
          {note}
        </p>
      )}
      {failed.length > 0 && (
        <div className="trouble failed" role="alert">
          <p>
            <strong>{words.say("state.failed")}</strong> {kept && words.say("state.failed.kept")}
            <small>{failed.map(({ message }) => message).join(" · ")}</small>
          </p>
          <button type="button" onClick={onRetry}>
            {words.say("state.retry")}
          </button>
        </div>
      )}
    </>
  );
}
