import { useLayoutEffect, useRef, type RefObject } from "react";

/**
 * Keeps the keyboard's place when an item of a list is removed with its own button: the focus goes to the button that
 * took its place, else to the last, else to `fallback` on the page.
 *
 * @returns the list's ref, and what to call as an item is removed
 */
export function useKeptFocus<T extends HTMLElement>(
  selector: string,
  fallback: string,
): readonly [RefObject<T | null>, (index: number) => void] {
  const list = useRef<T>(null);
  const removed = useRef<number>(undefined);
  useLayoutEffect(() => {
    if (removed.current === undefined || document.activeElement !== document.body) return;
    const buttons = list.current?.querySelectorAll<HTMLElement>(selector) ?? [];
    const next = buttons[Math.min(removed.current, buttons.length - 1)];
    (next ?? document.querySelector<HTMLElement>(fallback))?.focus();
    removed.current = undefined;
  });
  return [list, (index) => (removed.current = index)];
}
