import type { Comparison } from "../../comparison/comparison.ts";
import { sentence } from "../../findings/sentence.ts";
import { CopyButtons } from "../../ui/page/CopyButtons.tsx";
import { words } from "../pageWords.ts";
import { sideWords } from "./sideWords.ts";

/** The finding as a sentence to quote. */
export function SentencePanel({ comparison }: { readonly comparison: Comparison }) {
  const said = sentence(comparison, sideWords);
  if (said === undefined) return null;
  return (
    <section className="card panel">
      <h2>{words.say("panel.sentence")}</h2>
      <p className="say">{said}</p>
      <CopyButtons
        copies={[
          {
            label: words.say("panel.sentence.copy"),
            done: words.say("panel.copied.sentence"),
            text: () => said,
          },
        ]}
        lines={4}
        locale={words.locale}
      />
    </section>
  );
}
