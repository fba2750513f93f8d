import { cleanup, screen } from "@testing-library/react";
import { afterEach, describe, expect, it, vi } from "vitest";
import type { Shelf } from "../../../src/app/import/shelf.ts";
import type { KeptEntry } from "../../../src/data/kept/keptDataset.ts";
import type { DatasetId } from "../../../src/domain/ids.ts";
import { EMPTY, openOwnData } from "./openOwnData.tsx";

afterEach(cleanup);

const entry: KeptEntry = {
  id: "own-la-liga-2025" as DatasetId,
  competition: "La Liga",
  season: "2025/26",
  source: "My notes",
  rows: 12,
  keptOn: "2026-02-03",
  lasting: true,
  coverage: "selection",
  file: "",
  licence: "Not stated",
  date: "2026-01-19",
};

function aShelf(parts: Partial<Shelf> = {}): Shelf {
  return { ...EMPTY, entries: [entry], ...parts };
}

describe("the list of own datasets", () => {
  it("says what each is, where it is from and when it was kept", () => {
    openOwnData(aShelf());
    expect(screen.getByRole("listitem").textContent).toContain(
      "La Liga 2025/26 My notes · 12 rows · kept on 3 February 2026",
    );
  });

  it("says what can be opened and that it stays here, where nothing is kept", () => {
    openOwnData();
    expect(screen.getByText("Nothing is kept yet.")).toBeTruthy();
    expect(screen.getByText(/CSV, TSV, XLSX or JSON/)).toBeTruthy();
    expect(screen.getByText(/never sent anywhere/)).toBeTruthy();
  });

  it("says so where the browser keeps nothing", () => {
    openOwnData(aShelf({ lasting: false }));
    expect(screen.getByText(/keeps no data here/)).toBeTruthy();
  });

  it("has one compared", async () => {
    const { user, asked } = openOwnData(aShelf());
    await user.click(screen.getByRole("button", { name: "Compare La Liga 2025/26" }));
    expect(asked).toEqual([{ do: "compare", id: entry.id }]);
  });

  it("renames one in its place", async () => {
    const rename = vi.fn<Shelf["rename"]>(() => Promise.resolve());
    const { user } = openOwnData(aShelf({ rename }));
    await user.click(screen.getByRole("button", { name: "Rename La Liga 2025/26" }));
    const field = screen.getByLabelText("New name for La Liga 2025/26");
    expect(field).toBe(document.activeElement);
    await user.clear(field);
    await user.type(field, "Primera{Enter}");
    expect(rename).toHaveBeenCalledWith(entry.id, "Primera");
    expect(await screen.findByText("Renamed to Primera.")).toBeTruthy();
    expect(screen.getByRole("listitem")).toBe(document.activeElement);
  });

  it("removes one only after asking", async () => {
    const remove = vi.fn<Shelf["remove"]>(() => Promise.resolve());
    const { user } = openOwnData(aShelf({ remove }));
    const ask = () => user.click(screen.getByRole("button", { name: "Remove La Liga 2025/26" }));
    await ask();
    expect(screen.getByRole("button", { name: "Keep it" })).toBe(document.activeElement);
    await user.click(screen.getByRole("button", { name: "Keep it" }));
    expect(remove).not.toHaveBeenCalled();
    await ask();
    await user.click(screen.getByRole("button", { name: "Remove it" }));
    expect(remove).toHaveBeenCalledWith(entry.id);
    expect(await screen.findByText("La Liga 2025/26 was removed.")).toBeTruthy();
    expect(screen.getByRole("heading", { name: "Kept in this browser" })).toBe(document.activeElement);
  });

  it("says what went wrong, and stays", async () => {
    const { user } = openOwnData(aShelf({ text: () => Promise.reject(new Error("gone")) }));
    await user.click(screen.getByRole("button", { name: "Export La Liga 2025/26" }));
    expect(await screen.findByText("That did not work: gone")).toBeTruthy();
  });
});
