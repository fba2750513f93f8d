import type { Selection } from "../../selection/selection.ts";
import type { OpenedView } from "../useOpened.ts";

/** What can be taken away: a view opened on a comparison, under the headline that it has on the page. */
export interface ShareProps {
  readonly opened: OpenedView;
  readonly selection: Selection;
  readonly title: string;
}
