import { useRef, useState } from "react";
import { keptWords as words } from "./keptWords.ts";
import type { KeptEntry } from "../../data/kept/keptDataset.ts";

/** What the list does with a dataset. */
export interface KeptActions {
  readonly compare: (entry: KeptEntry) => void;
  readonly rename: (entry: KeptEntry, competition: string) => void;
  readonly export: (entry: KeptEntry) => void;
  readonly remove: (entry: KeptEntry) => void;
}

/** One dataset of the list. Renaming and removing ask in its place, not in another window. */
export function KeptItem({
  entry,
  name,
  actions,
}: {
  readonly entry: KeptEntry;
  readonly name: string;
  readonly actions: KeptActions;
}) {
  const [asking, setAsking] = useState<"rename" | "remove">();
  const item = useRef<HTMLLIElement>(null);
  const done = () => {
    item.current?.focus();
    setAsking(undefined);
  };
  const named = (action: string) => words.say("kept.action", { action, name });
  const button = (action: "compare" | "rename" | "export" | "remove", act: () => void) => (
    <button type="button" aria-label={named(words.say(`kept.${action}`))} onClick={act}>
      {words.say(`kept.${action}`)}
    </button>
  );
  return (
    <li className="kept-item" tabIndex={-1} ref={item}>
      <strong>
        <bdi>{name}</bdi>
      </strong>{" "}
      <small>{details(entry)}</small>
      {asking === undefined && (
        <div className="row">
          {button("compare", () => actions.compare(entry))}
          {button("rename", () => setAsking("rename"))}
          {button("export", () => actions.export(entry))}
          {button("remove", () => setAsking("remove"))}
        </div>
      )}
      {asking === "rename" && (
        <Rename
          {...{ entry, name }}
          onCancel={done}
          onSave={(to) => {
            done();
            actions.rename(entry, to);
          }}
        />
      )}
      {asking === "remove" && <Sure {...{ name }} onNo={done} onYes={() => actions.remove(entry)} />}
    </li>
  );
}

function Rename({
  entry,
  name,
  onSave,
  onCancel,
}: {
  readonly entry: KeptEntry;
  readonly name: string;
  readonly onSave: (competition: string) => void;
  readonly onCancel: () => void;
}) {
  const [typed, setTyped] = useState(entry.competition);
  return (
    <form
      className="row"
      onSubmit={(event) => {
        event.preventDefault();
        if (typed.trim() !== "") onSave(typed.trim());
      }}
    >
      <input
        aria-label={words.say("kept.new-name", { name })}
        ref={selected}
        required
        maxLength={100}
        value={typed}
        onChange={({ target }) => setTyped(target.value)}
      />
      <button type="submit">{words.say("kept.save")}</button>
      <button type="button" onClick={onCancel}>
        {words.say("kept.cancel")}
      </button>
    </form>
  );
}

function Sure({
  name,
  onYes,
  onNo,
}: {
  readonly name: string;
  readonly onYes: () => void;
  readonly onNo: () => void;
}) {
  const sure = words.say("kept.sure", { name });
  return (
    <div role="group" aria-label={sure}>
      <p>{sure}</p>
      <div className="row">
        <button type="button" onClick={onYes}>
          {words.say("kept.sure.yes")}
        </button>
        <button type="button" ref={focused} onClick={onNo}>
          {words.say("kept.sure.no")}
        </button>
      </div>
    </div>
  );
}

function details({ source, rows, keptOn }: KeptEntry): string {
  return words.say("kept.details", {
    source,
    rows: words.say("kept.rows", { count: rows }),
    date: words.date(keptOn),
  });
}

/** Typing replaces the old name. */
function selected(field: HTMLInputElement | null): void {
  field?.focus();
  field?.select();
}

function focused(control: HTMLElement | null): void {
  control?.focus();
}
