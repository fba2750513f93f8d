import { frozenSelection } from "../../share/frozenSelection.ts";
import { liveLink } from "../../share/links.ts";
import { words } from "../pageWords.ts";
import { useLibrary } from "../useLibrary.ts";
import { LinkItem } from "./LinkItem.tsx";
import { pageRoot } from "./pageRoot.ts";
import { shareLinkWords as said } from "./shareLinkWords.ts";
import type { ShareProps } from "./shareProps.ts";

/** The link to just this data release: the page's own where it is frozen, else the newest. */
export function FrozenItem({ opened: { input }, selection }: ShareProps) {
  const library = useLibrary();
  const { release = library.release } = selection;
  const lost = selection.release !== undefined && input.loaded.release === undefined;
  if (release === undefined || lost) {
    const about = release === undefined ? "links.frozen.unknown" : "links.frozen.none";
    return <LinkItem kind="frozen" about={said.say(about, { release: release ?? "" })} link={undefined} />;
  }
  const frozen = frozenSelection(input, { release, language: words.locale });
  const about = said.say("links.frozen.about", { release });
  return <LinkItem kind="frozen" about={about} link={liveLink(frozen, pageRoot())} />;
}
