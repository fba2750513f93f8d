import { useState, type ReactNode } from "react";
import type { ImportWords } from "./importWords.ts";
import "./import.css";

/** The ways to give a file that need no dropping: the browser's own dialog, and a field to paste cells into. */
export function OpenFile({
  words,
  onOpen,
  children,
}: {
  readonly words: ImportWords;
  /** A file, or the text that was pasted. */
  readonly onOpen: (given: File | string) => void;
  /** What became of the last file. */
  readonly children?: ReactNode;
}) {
  return (
    <section className="open-file">
      <h3>{words.say("open.title")}</h3>
      {children}
      <p className="note">{words.say("open.what")}</p>
      <p className="open-choose">
        <label className="button primary">
          {words.say("open.choose")}
          <input
            type="file"
            className="visually-hidden"
            accept=".csv,.tsv,.txt,.xlsx,.json,text/csv,text/plain,application/json"
            onChange={({ target }) => {
              const file = target.files?.[0];
              // The same file can be chosen again, mended.
              target.value = "";
              if (file !== undefined) onOpen(file);
            }}
          />
        </label>{" "}
        <span className="note">{words.say("open.drop")}</span>
      </p>
      <PasteField words={words} onRead={onOpen} />
      <p className="note">{words.say("open.stays")}</p>
    </section>
  );
}

function PasteField({
  words,
  onRead,
}: {
  readonly words: ImportWords;
  readonly onRead: (text: string) => void;
}) {
  const [text, setText] = useState("");
  const [empty, setEmpty] = useState(false);
  return (
    <form
      className="paste-field"
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() === "") setEmpty(true);
        else onRead(text);
      }}
    >
      <label>
        {words.say("open.paste")}
        <textarea
          rows={3}
          spellCheck={false}
          value={text}
          aria-invalid={empty}
          onChange={({ target }) => {
            setText(target.value);
            setEmpty(false);
          }}
        />
      </label>
      <button type="submit">{words.say("open.paste.read")}</button>
      <p className="note" role="alert">
        {empty && words.say("open.paste.empty")}
      </p>
    </form>
  );
}
