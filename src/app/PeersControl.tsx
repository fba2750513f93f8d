import { lazy, Suspense, useRef, useState, type KeyboardEvent } from "react";
import type { Comparison } from "../comparison/comparison.ts";
import type { LoadedSelection } from "../comparison/loadSelection.ts";
import type { IndexEntry } from "../data/parseIndex.ts";
import type { Selection } from "../selection/selection.ts";
import { DialogBoundary } from "./DialogBoundary.tsx";
import { words } from "./pageWords.ts";
import { peersSummary } from "./peersSummary.ts";
import type { Choose } from "./useSelection.ts";

const PeersEditor = lazy(async () => ({
  default: (await import("../ui/peers/PeersEditor.tsx")).PeersEditor,
}));

/** Who the players stand against, in words, and behind it the editor of the peer group. */
export function PeersControl(props: {
  readonly comparison: Comparison;
  readonly loaded: LoadedSelection | undefined;
  readonly library: readonly IndexEntry[];
  readonly selection: Selection;
  readonly choose: Choose;
}) {
  const { peers } = props.comparison;
  const [open, setOpen] = useState(false);
  const summary = useRef<HTMLElement>(null);
  const onKey = ({ key }: KeyboardEvent) => {
    if (key !== "Escape") return;
    setOpen(false);
    summary.current?.focus();
  };
  return (
    <details
      className="pill peers"
      open={open}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
      onKeyDown={onKey}
    >
      <summary ref={summary}>
        {words.say("builder.against")}{" "}
        {peers.state !== "refused"
          ? peersSummary(peers)
          : words.say(peers.selections.length > 0 ? "builder.peers.none" : "builder.peers.nobody")}
      </summary>
      {open && (
        <DialogBoundary onClose={() => setOpen(false)}>
          <Suspense fallback={<p className="note">{words.say("state.opening-part")}</p>}>
            <PeersEditor {...props} words={words} />
          </Suspense>
        </DialogBoundary>
      )}
    </details>
  );
}
