import { CopyButtons } from "../../ui/page/CopyButtons.tsx";
import { words } from "../pageWords.ts";
import { PictureButtons } from "../share/PictureButtons.tsx";
import type { CarriedBy, ShareProps } from "../share/shareProps.ts";
import { shareWords } from "../share/shareWords.ts";
import "../share/share.css";
import { ownWords as said } from "./ownWords.ts";

/** The link to take away is the one that is open; pictures, files and codes are made of what it carries. */
export function OwnShare({
  onOpen,
  ...share
}: ShareProps & { readonly carried: CarriedBy; readonly onOpen: (window: "embed" | "share") => void }) {
  const { link } = share.carried;
  return (
    <section className="card panel share-panel" id="share">
      <h2>{shareWords.say("share.title")}</h2>
      <p className="note">{said.say("own.share.about")}</p>
      <CopyButtons
        copies={[{ label: said.say("own.share.copy"), done: said.say("own.share.copied"), text: () => link }]}
        lines={4}
        locale={words.locale}
      />
      <PictureButtons {...share} />
      <div className="row">
        <button type="button" onClick={() => onOpen("embed")}>
          {shareWords.say("share.embed")}
        </button>
        <button type="button" onClick={() => onOpen("share")}>
          {shareWords.say("share.more")}
        </button>
      </div>
    </section>
  );
}
