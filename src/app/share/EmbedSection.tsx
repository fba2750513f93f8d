import { shareWords as words } from "./shareWords.ts";

/** The way to the codes that put the chart into a blog. */
export function EmbedSection({ onEmbed }: { readonly onEmbed: () => void }) {
  return (
    <section>
      <h3>{words.say("share.section.embed")}</h3>
      <p className="note">{words.say("share.section.embed.note")}</p>
      <div className="row">
        <button type="button" onClick={onEmbed}>
          {words.say("share.section.embed.open")}
        </button>
      </div>
    </section>
  );
}
