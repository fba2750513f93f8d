/** A small valid dataset file as an object, for a test to change what its claim is about. */
export function aDatasetFile() {
  return {
    format: "per90-dataset/1",
    id: "eng1-2017",
    competition: { id: "eng1", name: "Premier League", country: "England" },
    season: { id: "2017", label: "2017/18" },
    provenance: {
      source: "A source",
      url: "https://example.org/data" as string | null,
      licence: "CC BY 4.0",
      attribution: "By someone",
      date: "2019-10-28",
    },
    coverage: "complete",
    minutesBasis: "nominal",
    metrics: [
      { id: "passes", kind: "total", definition: "all", derived: false },
      { id: "take-ons", kind: "per90", definition: "all", derived: true },
      { id: "pass-accuracy", kind: "share", definition: "all", derived: false },
    ],
    columns: [
      ...["player", "name", "shortName", "club", "position", "role", "born", "minutes", "matches", "starts"],
      ...["passes", "take-ons", "pass-accuracy"],
    ],
    rows: [aRow("al-one", "Alpha FC"), aRow("al-one", "Beta FC"), aRow("bo-two", "Beta FC")],
  };
}

function aRow(player: string, club: string): unknown[] {
  return [player, "Al One", "A. One", club, "df", "centre-back", "1990-02-28", 900, 10, 10, 500, 1.5, 88.25];
}
