import { isPartOfSeason } from "../../comparison/isPartOfSeason.ts";
import { words } from "../pageWords.ts";
import { namesOwn } from "../../selection/namesOwn.ts";
import { OwnSharePanel } from "../share/OwnSharePanel.tsx";
import { PictureButtons } from "../share/PictureButtons.tsx";
import { SharePanel } from "../share/SharePanel.tsx";
import type { ShareProps } from "../share/shareProps.ts";
import { CertaintyPanel } from "./CertaintyPanel.tsx";
import { SentencePanel } from "./SentencePanel.tsx";

export interface SideProps extends ShareProps {
  /** Opens the window of codes to embed. */
  readonly onEmbed: () => void;
  /** Opens the window of all ways to share. */
  readonly onMore: () => void;
}

/** Beside the chart: what it draws in a sentence, how sure that is, and ways to take it away. */
export function SidePanels({ onEmbed, onMore, ...share }: SideProps) {
  const { opened, selection } = share;
  const { shown } = opened.drawing;
  const part = isPartOfSeason(selection, shown.players, opened.input.loaded);
  return (
    <aside className="side">
      <SentencePanel comparison={shown} />
      <CertaintyPanel comparison={shown} note={part ? words.say("panel.whole-season") : undefined} />
      {namesOwn(selection) ? (
        <OwnSharePanel {...{ ...share, onEmbed, onMore }}>
          <PictureButtons {...share} />
        </OwnSharePanel>
      ) : (
        <SharePanel {...{ selection, onEmbed, onMore }}>
          <PictureButtons {...share} />
        </SharePanel>
      )}
    </aside>
  );
}
