import type { ComponentType } from "react";
import { PickerDialog } from "../../ui/picker/PickerDialog.tsx";
import { words as pageWords } from "../pageWords.ts";
import { EmbedSection } from "./EmbedSection.tsx";
import { ExportList } from "./ExportList.tsx";
import { LinkList } from "./LinkList.tsx";
import type { ShareProps } from "./shareProps.ts";
import { shareWords as words } from "./shareWords.ts";
import "./share.css";

interface SectionProps extends ShareProps {
  /** Opens the window of codes in place of this one. */
  readonly onEmbed: () => void;
}

/** Every way to take the comparison away, in order; a section each, with its own heading. */
const SECTIONS: readonly (readonly [id: string, Section: ComponentType<SectionProps>])[] = [
  ["links", LinkList],
  ["embed", EmbedSection],
  ["files", ExportList],
];

/** The window of all ways to share. */
export function ShareDialog({ onClose, ...props }: SectionProps & { readonly onClose: () => void }) {
  return (
    <PickerDialog title={words.say("share.title")} close={pageWords.say("state.close")} onClose={onClose}>
      <div className="share-body">
        {SECTIONS.map(([id, Section]) => (
          <Section key={id} {...props} />
        ))}
      </div>
    </PickerDialog>
  );
}
