import { vi } from "vitest";

/** A browser in which every element is so many pixels wide, and stays so. */
export function measured(width: number): void {
  vi.stubGlobal(
    "ResizeObserver",
    class {
      observe() {}
      unobserve() {}
      disconnect() {}
    },
  );
  vi.spyOn(Element.prototype, "getBoundingClientRect").mockReturnValue(new DOMRect(0, 0, width, 200));
}
