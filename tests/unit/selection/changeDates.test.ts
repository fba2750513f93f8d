import { expect, it } from "vitest";
import { withDate, withWholeSeason } from "../../../src/selection/changeDates.ts";
import { formatSelection } from "../../../src/selection/formatSelection.ts";
import { parseSelection } from "../../../src/selection/parseSelection.ts";

const { selection } = parseSelection("c=trend&from=2018-01-01&to=2018-02-01");

it("changes one end of the dates and leaves the other", () => {
  expect(formatSelection(withDate(selection, "from", "2017-12-01"))).toBe(
    "c=trend&from=2017-12-01&to=2018-02-01",
  );
  expect(formatSelection(withDate(selection, "to", undefined))).toBe("c=trend&from=2018-01-01");
});

it("says nothing of dates for the whole season", () => {
  expect(formatSelection(withWholeSeason(selection))).toBe("c=trend");
});
