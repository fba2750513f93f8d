import "./cssEscape.ts";
import { cleanup, render, screen, waitFor, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { afterEach, describe, expect, it, vi } from "vitest";
import type { ClubId, DatasetId, PlayerId } from "../../../src/domain/ids.ts";
import type { SearchRow } from "../../../src/domain/searchRow.ts";
import { pageMessages } from "../../../src/messages/pageMessages.ts";
import { searchMessages } from "../../../src/messages/searchMessages.ts";
import { createWords } from "../../../src/messages/words.ts";
import { PlayerSearch, type PlayerSearchProps } from "../../../src/ui/search/PlayerSearch.tsx";
import { DATASETS, searchRow } from "../../unit/ui/search/searchRows.ts";

afterEach(cleanup);

const rows: readonly SearchRow[] = [
  { ...searchRow("Virgil van Dijk", "Southampton", "eng1-2017"), position: "df", role: "centre-back" },
  { ...searchRow("Virgil van Dijk", "Liverpool", "eng1-2017"), position: "df", role: "centre-back" },
  searchRow("Phil Jones", "Manchester United", "eng1-2017"),
  { ...searchRow("Curtis Jones", "Liverpool", "eng1-2025"), position: "mf" },
];

/** The search on a page, with its field focused and its players there unless `props` says otherwise. */
async function open(props: Partial<PlayerSearchProps> = {}) {
  const onChoose = vi.fn<PlayerSearchProps["onChoose"]>();
  const onRetry = vi.fn<() => void>();
  const words = createWords("en-GB", { ...pageMessages, ...searchMessages });
  const all = {
    rows,
    datasets: DATASETS,
    state: "ready",
    words,
    chosen: [],
    onChoose,
    onRetry,
    focus: true,
  } as const;
  const { rerender } = render(<PlayerSearch {...all} {...props} />);
  const said = {
    ready: "",
    loading: "Loading the players…",
    failed: "The players could not be loaded. Retry",
  };
  await waitFor(() => expect(screen.getByRole("status").textContent).toBe(said[props.state ?? "ready"]));
  return {
    user: userEvent.setup(),
    field: screen.getByRole<HTMLInputElement>("combobox", { name: "Player" }),
    onChoose,
    onRetry,
    ready: () => rerender(<PlayerSearch {...all} />),
  };
}

function options(): readonly string[] {
  return screen.queryAllByRole("option").map(({ textContent }) => textContent);
}

/** The option that the field calls active. */
function active(field: HTMLElement): string | undefined {
  const id = field.getAttribute("aria-activedescendant");
  return (id === null ? undefined : document.getElementById(id)?.textContent) ?? undefined;
}

const CURTIS = "Curtis Jones Liverpool · Premier League 2025/26 · midfielder";
const PHIL = "Phil Jones Manchester United · Premier League 2017/18";
const VIRGIL = "Virgil van Dijk Southampton and Liverpool · Premier League 2017/18 · centre-back";

describe("the search for a player", () => {
  it("says of each result the clubs, the competition and season, and the position", async () => {
    const { user, field } = await open();
    await user.type(field, "jones");
    expect(options()).toEqual([CURTIS, PHIL]);
    await user.clear(field);
    await user.type(field, "dijk");
    expect(options()).toEqual([VIRGIL]);
  });

  it("is a combobox that says whether its list is open and which list it is", async () => {
    const { user, field } = await open();
    expect(field.getAttribute("aria-expanded")).toBe("false");
    expect(field.getAttribute("aria-autocomplete")).toBe("list");
    await user.type(field, "jones");
    expect(field.getAttribute("aria-expanded")).toBe("true");
    expect(screen.getByRole("listbox").id).toBe(field.getAttribute("aria-controls"));
  });

  it("keeps the focus in the field while Down and Up move through the results", async () => {
    const { user, field } = await open();
    await user.type(field, "jones{ArrowDown}");
    expect(active(field)).toBe(CURTIS);
    await user.keyboard("{ArrowDown}");
    expect(active(field)).toBe(PHIL);
    await user.keyboard("{ArrowUp}");
    expect(active(field)).toBe(CURTIS);
    expect(document.activeElement).toBe(field);
  });

  it("gives the active result with Enter, once, and is ready for the next", async () => {
    const { user, field, onChoose } = await open();
    await user.type(field, "jones{ArrowDown}{ArrowDown}{Enter}");
    expect(onChoose.mock.calls).toEqual([[{ player: "phil-jones", dataset: "eng1-2017" }]]);
    expect(field.value).toBe("");
    expect(field.getAttribute("aria-expanded")).toBe("false");
    expect(document.activeElement).toBe(field);
    await user.type(field, "jones{ArrowDown}{ArrowDown}{Enter}");
    expect(onChoose).toHaveBeenCalledTimes(2);
  });

  it("gives the clicked result, once, and closes the list", async () => {
    const { user, field, onChoose } = await open();
    await user.type(field, "jones");
    await user.click(screen.getByRole("option", { name: PHIL }));
    expect(onChoose.mock.calls).toEqual([[{ player: "phil-jones", dataset: "eng1-2017" }]]);
    expect(field.getAttribute("aria-expanded")).toBe("false");
  });

  it("gives the only result with Enter alone", async () => {
    const { user, field, onChoose } = await open();
    await user.type(field, "dijk{Enter}");
    expect(onChoose.mock.calls).toEqual([[{ player: "virgil-van-dijk", dataset: "eng1-2017" }]]);
    expect(field.getAttribute("aria-expanded")).toBe("false");
  });

  it("shows with Enter which of several it would give, before it gives it", async () => {
    const { user, field, onChoose } = await open();
    await user.type(field, "jones{Enter}");
    expect(onChoose).not.toHaveBeenCalled();
    expect(active(field)).toBe(CURTIS);
    await user.keyboard("{Enter}");
    expect(onChoose.mock.calls).toEqual([[{ player: "curtis-jones", dataset: "eng1-2025" }]]);
  });

  it("closes the list with Esc, then clears the field, then leaves Esc to what is around", async () => {
    const { user, field, onChoose } = await open();
    const outside = vi.fn<(event: Event) => void>();
    document.addEventListener("keydown", outside);
    await user.type(field, "jones");
    outside.mockClear();
    await user.keyboard("{Escape}");
    expect([field.getAttribute("aria-expanded"), field.value]).toEqual(["false", "jones"]);
    await user.keyboard("{Escape}");
    expect([field.getAttribute("aria-expanded"), field.value]).toEqual(["false", ""]);
    expect(outside).not.toHaveBeenCalled();
    await user.keyboard("{Escape}");
    expect(outside).toHaveBeenCalledTimes(1);
    document.removeEventListener("keydown", outside);
    expect(onChoose).not.toHaveBeenCalled();
  });

  it("opens the list again with Down after Esc", async () => {
    const { user, field } = await open();
    await user.type(field, "jones{Escape}{ArrowDown}");
    expect(active(field)).toBe(CURTIS);
  });

  it("says with Down in an empty field what to type", async () => {
    const { user, field } = await open();
    await user.type(field, "{ArrowDown}");
    expect(within(screen.getByRole("listbox")).getByText(searchMessages["search.hint"])).toBeTruthy();
  });

  it("says that nobody has the name, and takes the name as text", async () => {
    const { user, field } = await open();
    await user.click(field);
    await user.paste("<b>Winkelmeyer</b>");
    expect(screen.getByRole("listbox").textContent).toBe(
      "No player named “<b>Winkelmeyer</b>”; try fewer letters.",
    );
    expect(screen.getByRole("listbox").querySelector("b")).toBeNull();
  });

  it("keeps what was typed when the field is left", async () => {
    const { user, field, onChoose } = await open();
    await user.type(field, "jones");
    await user.tab();
    expect(field.value).toBe("jones");
    expect(onChoose).not.toHaveBeenCalled();
  });

  it("tells how many results there are", async () => {
    const { user, field } = await open();
    await user.type(field, "jones");
    await waitFor(() => expect(document.body.textContent).toContain("2 options available"));
  });
});

describe("a player who is compared already", () => {
  const phil = { player: "phil-jones" as PlayerId, dataset: "eng1-2017" as DatasetId };

  it("is marked, and choosing him gives nothing and loses nothing", async () => {
    const { user, field, onChoose } = await open({ chosen: [phil] });
    await user.type(field, "jones");
    expect(options()).toEqual([CURTIS, `${PHIL} · already compared`]);
    await user.click(screen.getByRole("option", { name: /already compared/ }));
    await user.keyboard("{Enter}");
    expect(onChoose).not.toHaveBeenCalled();
    await user.clear(field);
    await user.type(field, "phil{Enter}");
    expect(onChoose).not.toHaveBeenCalled();
    expect(field.value).toBe("phil");
  });

  it("can be added still when only one of his clubs is compared", async () => {
    const { user, field, onChoose } = await open({ chosen: [{ ...phil, club: "watford" as ClubId }] });
    await user.type(field, "phil{Enter}");
    expect(onChoose.mock.calls).toEqual([[phil]]);
  });
});

describe("the search, while its players are not there", () => {
  it("says that they are loading, and shows what was typed for once they are", async () => {
    const { user, field, ready } = await open({ state: "loading", rows: [] });
    await user.type(field, "jones");
    expect(screen.getByRole("listbox").textContent).toBe("Loading the players…");
    ready();
    await waitFor(() => expect(options()).toEqual([CURTIS, PHIL]));
  });

  it("says that they could not be loaded, and retries", async () => {
    const { user, field, onRetry } = await open({ state: "failed", rows: [] });
    await user.type(field, "jones");
    expect(screen.queryByRole("listbox")).toBeNull();
    expect(screen.getByRole("status").textContent).toContain("The players could not be loaded.");
    await user.click(screen.getByRole("button", { name: "Retry" }));
    expect(onRetry).toHaveBeenCalledTimes(1);
  });
});
