import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { render, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { useState } from "react";
import type { ViewInput } from "../../../src/charts/view/chartView.ts";
import { compare } from "../../../src/comparison/compare.ts";
import { loadSelection } from "../../../src/comparison/loadSelection.ts";
import { TABLE_DICTIONARY } from "../../../src/domain/tableDictionary.ts";
import { formatSelection } from "../../../src/selection/formatSelection.ts";
import { parseSelection } from "../../../src/selection/parseSelection.ts";
import type { Selection } from "../../../src/selection/selection.ts";
import type { PageView } from "../../../src/ui/chart/pageView.ts";
import { words } from "../../unit/aComparison.ts";
import { fetchShipped } from "../../unit/data/shippedFiles.ts";

/** The choices of a view over a link, as on the page: the link is the choice at once, the numbers come later. */
export async function openControls(page: PageView, link: string) {
  const first = await inputOf(page, parseSelection(link).selection);
  render(
    <QueryClientProvider client={new QueryClient()}>
      <Page page={page} first={first} />
    </QueryClientProvider>,
  );
  return userEvent.setup();
}

/** The link as it stands. */
export const link = () => screen.getByTestId("link").textContent;

/** The links that were chosen, one after the other. */
export const chosen = () => screen.queryAllByTestId("chosen").map(({ textContent }) => textContent);

/** Whether the view is drawn; else why not. */
export const refused = () => screen.getByTestId("refused").textContent;

function Page({ page, first }: { readonly page: PageView; readonly first: ViewInput }) {
  const [input, setInput] = useState(first);
  const [selection, setSelection] = useState(first.selection);
  const [choices, setChoices] = useState<readonly string[]>([]);
  const choose = (next: Selection) => {
    const query = formatSelection(next);
    const { selection: parsed } = parseSelection(query);
    setChoices([...choices, query]);
    setSelection(parsed);
    void inputOf(page, parsed).then(setInput);
  };
  const drawing = page.view.draw(input, words);
  return (
    <>
      <p data-testid="link">{formatSelection(selection)}</p>
      {choices.map((query, at) => (
        <p key={`${at} ${query}`} data-testid="chosen">
          {query}
        </p>
      ))}
      <p data-testid="refused">{"refused" in drawing ? drawing.refused : ""}</p>
      <p>{drawing.headline}</p>
      {page.controls?.({ input, selection, words, choose })}
      <button type="button">elsewhere</button>
    </>
  );
}

const sources = { fetchText: fetchShipped, dictionary: TABLE_DICTIONARY };

/** What is shown of a selection, of the shipped data. */
export async function inputOf({ view }: PageView, selection: Selection): Promise<ViewInput> {
  const figures = await loadSelection(sources, selection);
  const loaded = (await view.load?.(sources, figures, selection)) ?? figures;
  return { comparison: compare(selection, loaded), loaded, selection };
}
