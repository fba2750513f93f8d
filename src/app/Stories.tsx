import { storyMessages } from "../messages/storyMessages.ts";
import { createWords } from "../messages/words.ts";
import { formatSelection } from "../selection/formatSelection.ts";
import { parseSelection } from "../selection/parseSelection.ts";
import type { Selection } from "../selection/selection.ts";
import { words } from "./pageWords.ts";
import { STORIES, type Story } from "./stories.ts";
import type { Choose } from "./useSelection.ts";
import "./stories.css";

const own = createWords(words.locale, storyMessages);

/** Links into real data, one a view: a way in for who has no question yet. */
export function Stories({ selection, choose }: { readonly selection: Selection; readonly choose: Choose }) {
  return (
    <section className="stories" aria-labelledby="stories">
      <h2 id="stories">{own.say("stories.title")}</h2>
      <p>{own.say("stories.about")}</p>
      <ul>
        {STORIES.map((story) => (
          <StoryCard key={story.id} story={story} told={toldBy(story, selection)} choose={choose} />
        ))}
      </ul>
    </section>
  );
}

function StoryCard({
  story,
  told,
  choose,
}: {
  readonly story: Story;
  readonly told: Selection;
  readonly choose: Choose;
}) {
  return (
    <li className="story">
      <h3>
        <a
          href={`?${formatSelection(told)}`}
          onClick={(event) => {
            if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
            event.preventDefault();
            choose(told);
            // The stories are gone with the opening comparison, and the focus would be with them.
            document.querySelector<HTMLElement>("#chart")?.focus();
          }}
        >
          {own.say(`story.${story.id}.title`)}
        </a>
      </h3>
      <p>{own.say(`story.${story.id}.line`)}</p>
      <small>{words.say(`view.${told.chart}`)}</small>
    </li>
  );
}

/** The story in the reader's own theme and language. */
function toldBy({ link }: Story, { theme, language }: Selection): Selection {
  return { ...parseSelection(link).selection, theme, ...(language !== undefined && { language }) };
}
