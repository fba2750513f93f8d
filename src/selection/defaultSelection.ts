import type { Selection } from "./selection.ts";

/** What an empty link asks for. */
export const DEFAULT_SELECTION: Selection = {
  version: 1,
  chart: "bars",
  numbers: "per90",
  theme: "auto",
  rest: [],
};
