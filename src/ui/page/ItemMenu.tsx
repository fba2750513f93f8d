import { useEffect, useRef, type ReactNode } from "react";

/** One thing that can be done with an item. */
export interface MenuAction {
  readonly label: string;
  readonly act: () => void;
  /** Said instead of offered, when it would do nothing. */
  readonly disabled?: boolean;
}

/** A disclosure with a list of buttons: plain HTML, so it works by keyboard, touch and screen reader alike. */
export function ItemMenu({
  name,
  actions,
  children,
}: {
  readonly name: string;
  readonly actions: readonly MenuAction[];
  readonly children?: ReactNode;
}) {
  const ref = useRef<HTMLDetailsElement>(null);
  useEffect(() => closeFromOutside(ref.current), []);
  const close = () => {
    if (ref.current === null) return;
    ref.current.open = false;
    ref.current.querySelector("summary")?.focus();
  };
  return (
    <details className="menu" ref={ref}>
      <summary aria-label={name} title={name}>
        <span aria-hidden="true">▾</span>
      </summary>
      <div className="menu-list">
        {children}
        {actions.map(({ label, act, disabled = false }) => (
          <button
            key={label}
            type="button"
            disabled={disabled}
            onClick={() => {
              close();
              act();
            }}
          >
            {label}
          </button>
        ))}
      </div>
    </details>
  );
}

function closeFromOutside(menu: HTMLDetailsElement | null): (() => void) | undefined {
  if (menu === null) return undefined;
  const onPointer = ({ target }: Event) => {
    if (target instanceof Node && !menu.contains(target)) menu.open = false;
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== "Escape" || !menu.open) return;
    menu.open = false;
    menu.querySelector("summary")?.focus();
  };
  document.addEventListener("pointerdown", onPointer);
  menu.addEventListener("keydown", onKey);
  return () => {
    document.removeEventListener("pointerdown", onPointer);
    menu.removeEventListener("keydown", onKey);
  };
}
