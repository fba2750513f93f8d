import { describe, expect, it } from "vitest";
import { loadSearch } from "../../../src/data/loadSearch.ts";
import { parseRelease } from "../../../src/data/parseRelease.ts";
import type { DatasetId } from "../../../src/domain/ids.ts";
import { theShipped } from "../comparison/aServer.ts";
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

  it("are those of a state that a release remembers, where one is asked for", async () => {
    const { hashes } = parseRelease(await fetchShipped("releases/2026-11.json"), "2026-11.json");
    const { fetchText, asked } = theShipped();
    for (const id of ["eng1-2017" as DatasetId, "ita1-2025" as DatasetId]) {
      const rows = await loadSearch(fetchText, id, hashes.get(id));
      expect(rows).toEqual(await loadSearch(fetchShipped, id));
    }
    const [england, italy] = ["eng1-2017", "ita1-2025"].map((id) => `${id}/${hashes.get(id as DatasetId)}`);
    expect(asked).toEqual([`${england}/dataset.json`, `${england}/search.json`, `${italy}/dataset.json`]);
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
