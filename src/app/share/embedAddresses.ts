import type { Selection } from "../../selection/selection.ts";
import { embedLink, liveLink } from "../../share/links.ts";
import { pageRoot } from "./pageRoot.ts";

/** The absolute addresses that the codes of an embed hold. */
export interface EmbedAddresses {
  /** Of the comparison on the page. */
  readonly page: string;
  /** Of the frame. */
  readonly frame: string;
  readonly script: string;
}

/** Where the codes of an embed lead. */
export function embedAddresses(selection: Selection): EmbedAddresses {
  const root = pageRoot();
  return {
    page: liveLink(selection, root),
    frame: embedLink(selection, root),
    script: `${root}embed.js`,
  };
}
