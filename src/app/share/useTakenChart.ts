import { pageRoot } from "./pageRoot.ts";
import type { ShareProps } from "./shareProps.ts";
import { takenChart, type NothingTaken } from "./takenChart.ts";
import { useOutLink } from "./useOutLink.ts";
import { exportWords } from "./exportWords.ts";
import type { TakenChart } from "../../share/takenChart.ts";
import { namesOwn } from "../../selection/namesOwn.ts";
import { MAX_LINK } from "../../selection/selection.ts";

/** What can be taken away of the page as it stands, why nothing, and what to know of its link. */
export interface Taking {
  /** Undefined until its link is made. */
  readonly chart: TakenChart | NothingTaken | undefined;
  readonly note: string | undefined;
}

/** The chart to take away, with the link that shows it to others. */
export function useTakenChart(props: ShareProps): Taking {
  const out = useOutLink(props);
  if (out.is === "making") return { chart: undefined, note: undefined };
  const chart = takenChart(props, out.link, pageRoot());
  const isOwn = props.carried === undefined && namesOwn(props.selection);
  return { chart, note: isOwn && !("nothing" in chart) ? noteOf(out.link) : undefined };
}

function noteOf(link: string | undefined): string {
  if (link === undefined) return exportWords.say("export.own.none", { limit: MAX_LINK });
  return exportWords.say("export.own");
}
