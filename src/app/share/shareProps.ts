import type { OwnNumbers } from "../../domain/ownNumbers.ts";
import type { Selection } from "../../selection/selection.ts";
import type { OpenedView } from "../useOpened.ts";

/** Numbers that a link carries, and that link. */
export interface CarriedBy {
  readonly own: OwnNumbers;
  readonly link: string;
}

/** What can be taken away: a view opened on a comparison, under the headline that it has on the page. */
export interface ShareProps {
  readonly opened: OpenedView;
  readonly selection: Selection;
  readonly title: string;
  /** Where the numbers came with a link already, and nothing but a link can give them on. */
  readonly carried?: CarriedBy | undefined;
}
