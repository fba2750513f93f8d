import { useEffect, useRef, type KeyboardEvent, type ReactNode } from "react";
import { moveFocus } from "./moveFocus.ts";
import "../search/search.css";
import "./picker.css";

/** A search field over a list that it narrows: Down and Up go through both, Esc clears the search. */
export function SearchedList({
  name,
  label,
  placeholder,
  note,
  query,
  onQuery,
  fields,
  children,
}: {
  /** Names field and list together. */
  readonly name: string;
  readonly label: string;
  readonly placeholder: string;
  /** Said to everyone as the list changes. */
  readonly note: string;
  readonly query: string;
  readonly onQuery: (query: string) => void;
  /** Selects what Down and Up stop at in the list. */
  readonly fields: string;
  readonly children: ReactNode;
}) {
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => focusFirst(root.current), []);
  const onKey = (event: KeyboardEvent) => {
    const clears = event.key === "Escape" && query !== "";
    if (!clears && !moveFocus(root.current, `input[type="search"], ${fields}`, event.key)) return;
    if (clears) onQuery("");
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div className="picker" role="group" aria-label={name} ref={root} onKeyDown={onKey}>
      <label className="picker-search">
        {label}
        <input
          type="search"
          autoComplete="off"
          placeholder={placeholder}
          value={query}
          onChange={({ target }) => onQuery(target.value)}
        />
      </label>
      <p className="search-note" role="status">
        {note}
      </p>
      <div className="picker-list">{children}</div>
    </div>
  );
}

/** What is open in the list, else the search field. */
function focusFirst(root: HTMLElement | null): void {
  const first = root?.querySelector<HTMLElement>('[aria-expanded="true"]') ?? root?.querySelector("input");
  first?.focus();
}
