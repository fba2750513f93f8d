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

/** What the frame's address has more than the page's. */
export const FRAME_FOLDER = "embed/";

/** Where the codes of an embed lead. */
export function embedAddresses(selection: Selection): EmbedAddresses {
  const root = pageRoot();
  return withScript(liveLink(selection, root), embedLink(selection, root));
}

/** The same of a link that carries its numbers. */
export function ownAddresses(link: string): EmbedAddresses {
  const root = pageRoot();
  return withScript(link, `${root}${FRAME_FOLDER}${link.slice(root.length)}`);
}

function withScript(page: string, frame: string): EmbedAddresses {
  return { page, frame, script: `${pageRoot()}embed.js` };
}
