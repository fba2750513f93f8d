import { describe, expect, it } from "vitest";
import type { ClubId, DatasetId, PlayerId } from "../../../../src/domain/ids.ts";
import { pageMessages } from "../../../../src/messages/pageMessages.ts";
import { searchMessages } from "../../../../src/messages/searchMessages.ts";
import { createWords } from "../../../../src/messages/words.ts";
import type { FoundPlayer } from "../../../../src/ui/search/playerSearch.ts";
import { resultDetails } from "../../../../src/ui/search/resultDetails.ts";

const words = createWords("en-GB", { ...pageMessages, ...searchMessages });
const league = { competition: "Premier League", season: "2017/18" };

function found(rest: Partial<FoundPlayer> = {}): FoundPlayer {
  return {
    player: "danilo" as PlayerId,
    dataset: "eng1-2017" as DatasetId,
    name: "Danilo",
    clubs: [{ id: "watford" as ClubId, name: "Watford" }],
    ...rest,
  };
}

describe("what a result says behind the name", () => {
  it("is the club, the competition and its season", () => {
    expect(resultDetails(found(), league, words)).toBe("Watford · Premier League 2017/18");
  });

  it("names the role, or else the position, in words", () => {
    expect(resultDetails(found({ position: "df", role: "full-back" }), league, words)).toContain(
      "· full-back",
    );
    expect(resultDetails(found({ position: "df" }), league, words)).toContain("· defender");
  });

  it("writes a year of birth as a year", () => {
    expect(resultDetails(found({ birthYear: 1991 }), league, words)).toContain("· born 1991");
  });

  it("leaves out what is not known", () => {
    expect(resultDetails(found({ clubs: [] }), undefined, words)).toBe("");
  });
});
