import { CopyButtons } from "../../ui/page/CopyButtons.tsx";
import { words } from "../pageWords.ts";
import { shareWords } from "../share/shareWords.ts";
import { ownWords as said } from "./ownWords.ts";

/** The link to take away is the one that is open. */
export function OwnShare() {
  return (
    <section className="card panel" id="share">
      <h2>{shareWords.say("share.title")}</h2>
      <p className="note">{said.say("own.share.about")}</p>
      <CopyButtons
        copies={[
          {
            label: said.say("own.share.copy"),
            done: said.say("own.share.copied"),
            text: () => location.href,
          },
        ]}
        lines={4}
        locale={words.locale}
      />
    </section>
  );
}
