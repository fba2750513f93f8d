import { useLayoutEffect, useRef, useState, type RefObject } from "react";

/** The width in whole pixels of the element the ref is set on, as it changes; undefined before the first layout. */
export function useWidth<T extends Element>(): readonly [RefObject<T | null>, number | undefined] {
  const ref = useRef<T>(null);
  const [width, setWidth] = useState<number>();
  useLayoutEffect(() => {
    const element = ref.current;
    if (element === null) return;
    const measure = () => setWidth(Math.floor(element.getBoundingClientRect().width));
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [ref, width];
}
