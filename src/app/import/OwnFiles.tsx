import { lazy, Suspense, useCallback, useEffect, useState } from "react";
import { formatSelection } from "../../selection/formatSelection.ts";
import type { Selection } from "../../selection/selection.ts";
import { DialogBoundary } from "../DialogBoundary.tsx";
import type { OpenDialog } from "../Dialogs.tsx";
import type { Choose } from "../useSelection.ts";
import { ImportFlow } from "./importFlow.ts";
import { importSession } from "./importSession.ts";
import type { FirstComparison } from "./importTalk.ts";
import { ownFilesWords as words } from "./ownFilesWords.ts";
import { ShownNote } from "./ShownNote.tsx";
import { useGivenFiles } from "./useGivenFiles.ts";
import "./ownFiles.css";

const OwnDataDialog = lazy(async () => ({ default: (await import("./OwnDataDialog.tsx")).OwnDataDialog }));

/**
 * A reader's own files: takes what is dropped or pasted anywhere, holds the window of own data, and says what is shown
 * once a file is kept. Loaded after the chart.
 */
export function OwnFiles({
  open,
  selection,
  choose,
  onOpen,
}: {
  /** Whether the window is open. */
  readonly open: boolean;
  readonly selection: Selection;
  readonly choose: Choose;
  /** Opens this window in place of any other, or closes it. */
  readonly onOpen: (dialog: OpenDialog | undefined) => void;
}) {
  const [shown, setShown] = useState<{ first: FirstComparison; lasting: boolean; query: string }>();
  const [note, setNote] = useState<string>();
  const [flow] = useState(() => new ImportFlow(importSession));
  useEffect(
    () =>
      flow.whenKept(async ({ first, lasting, parts }) => {
        if (parts !== undefined) (await import("../../data/kept/keepDataset.ts")).keepForVisit(parts);
        const comparison = firstSelection(selection, first);
        setShown({ first, lasting, query: formatSelection(comparison) });
        onOpen(undefined);
        choose(comparison);
      }),
    [flow, selection, onOpen, choose],
  );
  const give = useCallback(
    (given: File | string, said?: string) => {
      setNote(said);
      flow.open(given);
      onOpen("own");
    },
    [flow, onOpen],
  );
  const onFiles = useCallback(
    ([file, ...others]: readonly File[]) =>
      file && give(file, others.length > 0 ? words.say("given.one-only", { name: file.name }) : undefined),
    [give],
  );
  const onClose = () => onOpen(undefined);
  const dragging = useGivenFiles(onFiles, give);
  return (
    <>
      {shown !== undefined && shown.query === formatSelection(selection) && (
        <ShownNote {...shown} onClose={() => setShown(undefined)} />
      )}
      {dragging && (
        <div className="drop-here">
          <p>{words.say("given.drop-here")}</p>
        </div>
      )}
      {open && (
        <DialogBoundary onClose={onClose}>
          <Suspense>
            <OwnDataDialog {...{ flow, note }} onClose={onClose} />
          </Suspense>
        </DialogBoundary>
      )}
    </>
  );
}

/** Own players in bars of what the file holds; nothing stays of the comparison before, which Back gives again. */
function firstSelection({ version, theme, language }: Selection, first: FirstComparison): Selection {
  return {
    version,
    theme,
    chart: "bars",
    numbers: "per90",
    rest: [],
    players: first.players.map(({ player }) => ({ player, dataset: first.dataset })),
    metrics: first.metrics,
    ...(language === undefined ? {} : { language }),
  };
}
