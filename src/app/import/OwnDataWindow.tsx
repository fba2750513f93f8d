import { useEffect, useRef, useSyncExternalStore } from "react";
import { OpenFile } from "../../ui/import/OpenFile.tsx";
import { ReadingProgress } from "../../ui/import/ReadingProgress.tsx";
import { PickerDialog } from "../../ui/picker/PickerDialog.tsx";
import { words as pageWords } from "../pageWords.ts";
import { FailureNote } from "./FailureNote.tsx";
import type { ImportFlow } from "./importFlow.ts";
import type { ImportState } from "./importState.ts";
import { importWords as words } from "./importWords.ts";
import { KeptList } from "./KeptList.tsx";
import { keptWords } from "./keptWords.ts";
import { ReviewStep } from "./ReviewStep.tsx";
import type { KeptEntry } from "../../data/kept/keptDataset.ts";
import type { Shelf } from "./shelf.ts";
import "./ownData.css";

/**
 * The window of a reader's own data: what is kept, and a file on its way there. Closing it stops nothing: opened again,
 * it shows the file where it was.
 */
export function OwnDataWindow({
  flow,
  shelf,
  note,
  onClose,
}: {
  readonly flow: ImportFlow;
  readonly shelf: Shelf;
  /** Said of what was given, such as files that were not opened. */
  readonly note: string | undefined;
  readonly onClose: () => void;
}) {
  const state = useSyncExternalStore(flow.subscribe, flow.state);
  return (
    <PickerDialog title={titleOf(state)} close={pageWords.say("state.close")} onClose={onClose}>
      <div className="own-body" data-step={state.step}>
        {note !== undefined && (
          <p className="note" role="status">
            {note}
          </p>
        )}
        {state.step === "start" && <StartStep {...{ state, flow, shelf }} />}
        {state.step === "opening" && (
          <ReadingProgress {...{ words }} name={state.name} done={state.done} onCancel={flow.cancel} />
        )}
        {state.step === "review" && <ReviewStep {...{ state, flow }} />}
      </div>
    </PickerDialog>
  );
}

function titleOf(state: ImportState): string {
  if (state.step !== "review") return keptWords.say("kept.window");
  return words.say("review.title", { name: state.name || words.say("pasted.name") });
}

/** What is kept, and the ways to open a file; after a failure, why. */
function StartStep({
  state,
  flow,
  shelf,
}: {
  readonly state: ImportState & { readonly step: "start" };
  readonly flow: ImportFlow;
  readonly shelf: Shelf;
}) {
  const { failure, name = "", cancelled } = state;
  return (
    <>
      <OpenFile words={words} onOpen={flow.open}>
        {failure && <FailureNote key={failure.message} {...{ failure, name }} />}
        {cancelled && <Cancelled />}
      </OpenFile>
      <KeptList shelf={shelf} onCompare={(entry) => void compare(flow, shelf, entry)} />
    </>
  );
}

/** What is kept for the visit alone, no worker can read. */
async function compare(
  flow: ImportFlow,
  shelf: Shelf,
  { id, competition, lasting }: KeptEntry,
): Promise<void> {
  flow.compare(id, competition, lasting ? undefined : await shelf.text(id));
}

function Cancelled() {
  const note = useRef<HTMLParagraphElement>(null);
  useEffect(() => note.current?.focus(), []);
  return (
    <p className="note" role="status" tabIndex={-1} ref={note}>
      {words.say("open.cancelled")}
    </p>
  );
}
