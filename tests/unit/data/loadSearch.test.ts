import { describe, expect, it } from "vitest";
import { loadSearch } from "../../../src/data/loadSearch.ts";
import type { DatasetId } from "../../../src/domain/ids.ts";
import { fetchShipped } from "./shippedFiles.ts";

describe("the rows of search", () => {
  it("know a player by the other words of the full name", async () => {
    const rows = await loadSearch(fetchShipped, "eng1-2017" as DatasetId);
    expect(rows).toHaveLength(529);
    expect(rows.find(({ player }) => player === "virgil-van-dijk")).toMatchObject({
      name: "Virgil van Dijk",
      dataset: "eng1-2017",
      position: "df",
      role: "centre-back",
      birthYear: 1991,
    });
    expect(rows.find(({ player }) => player === "david-silva")?.also).toBe("Josué Jiménez");
  });

  it("come from the dataset itself when it is small", async () => {
    const rows = await loadSearch(fetchShipped, "ita1-2025" as DatasetId);
    expect(rows).toEqual([
      expect.objectContaining({
        player: "alessandro-bastoni",
        name: "Alessandro Bastoni",
        birthYear: 1999,
        also: "",
      }),
    ]);
  });
});
