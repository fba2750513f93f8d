import { lazy, type ComponentType } from "react";

/**
 * A part of the page that is loaded after the chart. Where it cannot be loaded the page is whole without it.
 *
 * @param load gives the component
 */
export function later<Props>(load: () => Promise<ComponentType<Props>>) {
  return lazy(() =>
    load().then(
      (component) => ({ default: component }),
      () => ({ default: () => null }),
    ),
  );
}
