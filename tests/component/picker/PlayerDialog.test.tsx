import "../search/cssEscape.ts";
import { cleanup, render, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { useState } from "react";
import { afterEach, describe, expect, it, vi } from "vitest";
import { pageMessages } from "../../../src/messages/pageMessages.ts";
import { searchMessages } from "../../../src/messages/searchMessages.ts";
import { createWords } from "../../../src/messages/words.ts";
import { PlayerDialog } from "../../../src/ui/picker/PlayerDialog.tsx";
import type { PlayerSearchProps } from "../../../src/ui/search/PlayerSearch.tsx";
import { DATASETS, searchRow } from "../../unit/ui/search/searchRows.ts";

afterEach(cleanup);

const words = createWords("en-GB", { ...pageMessages, ...searchMessages });
const rows = [
  searchRow("Phil Jones", "Manchester United", "eng1-2017"),
  searchRow("Curtis Jones", "Liverpool", "eng1-2025"),
];

function Page({ onChoose }: { readonly onChoose: PlayerSearchProps["onChoose"] }) {
  const [shown, setShown] = useState(false);
  return (
    <>
      <button type="button" onClick={() => setShown(true)}>
        Add player
      </button>
      {shown && (
        <PlayerDialog
          {...{ rows, words, onChoose }}
          datasets={DATASETS}
          state="ready"
          chosen={[]}
          onRetry={() => undefined}
          onClose={() => setShown(false)}
        />
      )}
    </>
  );
}

/** The dialog, opened from its button, its players there. */
async function open() {
  const onChoose = vi.fn<PlayerSearchProps["onChoose"]>();
  const user = userEvent.setup();
  render(<Page onChoose={onChoose} />);
  await user.click(screen.getByRole("button", { name: "Add player" }));
  await vi.waitFor(() => expect(screen.getByRole("status").textContent).toBe(""));
  return { user, onChoose };
}

function expectFocusBack(): Promise<void> {
  return vi.waitFor(() =>
    expect(document.activeElement).toBe(screen.getByRole("button", { name: "Add player" })),
  );
}

describe("the dialog to add a player", () => {
  it("begins in the field", async () => {
    await open();
    expect(screen.getByRole("dialog", { name: "Add a player" })).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByRole("combobox", { name: "Player" }));
  });

  it("closes with the choice and gives the focus back to the button", async () => {
    const { user, onChoose } = await open();
    await user.keyboard("jones{Enter}{Enter}");
    expect(onChoose.mock.calls).toEqual([[{ player: "curtis-jones", dataset: "eng1-2025" }]]);
    expect(screen.queryByRole("dialog")).toBeNull();
    await expectFocusBack();
  });

  it("needs Esc three times when there is a list and a text, and then gives the focus back", async () => {
    const { user, onChoose } = await open();
    await user.keyboard("jones{Escape}{Escape}");
    expect(screen.getByRole("dialog")).toBeTruthy();
    await user.keyboard("{Escape}");
    expect(screen.queryByRole("dialog")).toBeNull();
    expect(onChoose).not.toHaveBeenCalled();
    await expectFocusBack();
  });
});
