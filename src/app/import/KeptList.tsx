import { useRef, useState } from "react";
import { saveFile } from "../../ui/export/saveFile.ts";
import { KeptItem, type KeptActions } from "./KeptItem.tsx";
import { keptWords as words } from "./keptWords.ts";
import type { KeptEntry } from "../../data/kept/keptDataset.ts";
import type { Shelf } from "./shelf.ts";

/** The datasets kept in this browser, with what can be done with each. */
export function KeptList({
  shelf,
  onCompare,
}: {
  readonly shelf: Shelf;
  readonly onCompare: (entry: KeptEntry) => void;
}) {
  const [said, setSaid] = useState("");
  const heading = useRef<HTMLHeadingElement>(null);
  const act = async (work: Promise<void>, done: string) => {
    try {
      await work;
      setSaid(done);
    } catch (error) {
      setSaid(words.say("kept.failed", { message: error instanceof Error ? error.message : "" }));
    }
  };
  const actions: KeptActions = {
    compare: onCompare,
    rename: (entry, name) => void act(shelf.rename(entry.id, name), words.say("kept.renamed", { name })),
    remove: (entry) => {
      heading.current?.focus();
      void act(shelf.remove(entry.id), words.say("kept.removed", { name: about(entry) }));
    },
    export: (entry) => void act(exported(shelf, entry), words.say("kept.exported", { name: about(entry) })),
  };
  return (
    <section className="kept">
      <h3 tabIndex={-1} ref={heading}>
        {words.say("kept.title")}
      </h3>
      {!shelf.lasting && <p className="note">{words.say("kept.unavailable")}</p>}
      {(shelf.entries === undefined || shelf.entries.length === 0) && (
        <p className="note">{words.say(shelf.entries === undefined ? "kept.loading" : "kept.none")}</p>
      )}
      <ul>
        {shelf.entries?.map((entry) => (
          <KeptItem key={entry.id} {...{ entry, actions }} name={about(entry)} />
        ))}
      </ul>
      <p className="note" role="status">
        {said}
      </p>
    </section>
  );
}

function about({ competition, season }: KeptEntry): string {
  return words.say("kept.about", { competition, season });
}

async function exported(shelf: Shelf, { id }: KeptEntry): Promise<void> {
  const blob = new Blob([await shelf.text(id)], { type: "application/json" });
  saveFile({ name: `${id}.json`, blob });
}
