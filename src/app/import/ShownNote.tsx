import { useEffect, useRef } from "react";
import type { FirstComparison } from "./importTalk.ts";
import { ownFilesWords as words } from "./ownFilesWords.ts";

/** Says what of the kept file is on screen and how to choose others; the keyboard goes on from here. */
export function ShownNote({
  first: { title, players },
  lasting,
  onClose,
}: {
  readonly first: FirstComparison;
  readonly lasting: boolean;
  readonly onClose: () => void;
}) {
  const note = useRef<HTMLDivElement>(null);
  useEffect(() => note.current?.focus(), []);
  return (
    <div className="trouble shown-note" tabIndex={-1} ref={note}>
      <p role="status">
        <bdi>
          {words.say("shown.line", { dataset: title, players: words.list(players.map(({ name }) => name)) })}
        </bdi>{" "}
        {!lasting && words.say("shown.memory")}
      </p>
      <button type="button" className="remove" aria-label={words.say("shown.close")} onClick={onClose}>
        <span aria-hidden="true">✕</span>
      </button>
    </div>
  );
}
