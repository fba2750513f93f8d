import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { ComponentType } from "react";
import { expect, vi } from "vitest";
import { EmbedDialog } from "../../../src/app/share/EmbedDialog.tsx";
import type { ShareProps } from "../../../src/app/share/shareProps.ts";
import type { Freeze } from "../../../src/app/share/useEmbed.ts";
import { parseSelection } from "../../../src/selection/parseSelection.ts";
import "../search/cssEscape.ts";

export const TWO = "?p=harry-kane_eng1-2017.mohamed-salah_eng1-2017&m=shots.np-goals";

/** jsdom has none; the preview asks for one. */
export class NoResizeObserver {
  observe(): void {}
  disconnect(): void {}
}

export interface Given {
  readonly languages?: readonly string[];
  readonly freeze?: Freeze;
  readonly Picture?: ComponentType<ShareProps>;
}

/** The window as it opens, once its code is there. */
export async function openEmbed(query = "", given: Given = {}) {
  const onClose = vi.fn<() => void>();
  const user = userEvent.setup();
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  render(
    <QueryClientProvider client={client}>
      <EmbedDialog {...given} selection={parseSelection(query).selection} onClose={onClose} />
    </QueryClientProvider>,
  );
  await waitFor(() => expect(screen.queryByText("One moment…")).toBeNull());
  return { user, onClose };
}

export const field = () => screen.getByRole<HTMLTextAreaElement>("textbox", { name: "Code to copy" });
export const code = () => new DOMParser().parseFromString(field().value, "text/html");
export const copyButton = () => screen.getByRole<HTMLButtonElement>("button", { name: "Copy code" });
export const frame = () => code().querySelector("iframe");
export const linked = () => parseSelection(new URL(frame()?.src ?? "").search).selection;
export const preview = () =>
  within(screen.getByRole("region", { name: "Preview" })).getByTitle<HTMLIFrameElement>(/Preview/);
export const reason = () => field().getAttribute("aria-describedby") ?? "";
export const said = () => document.getElementById(reason())?.textContent;

/** The texts of what `selector` finds in the code. */
export const texts = (selector: string) =>
  [...code().querySelectorAll(selector)].map(({ textContent }) => textContent);
