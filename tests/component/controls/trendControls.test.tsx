import { cleanup, fireEvent, screen, waitFor } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";
import { trendPage } from "../../../src/ui/trend/trendPage.tsx";
import { chosen, link, openControls, refused } from "./openControls.tsx";

afterEach(cleanup);

const VAN_DIJK = "p=virgil-van-dijk_eng1-2017&m=passes";
const TREND = `${VAN_DIJK}&c=trend`;
const day = (name: "From" | "To") => screen.getByLabelText<HTMLInputElement>(name);
const days = () => [day("From").value, day("To").value];
const open = (query = TREND) => openControls(trendPage, query);
/** As a browser has it: with each digit of the year the date is another, and the field says so. */
function type(end: "From" | "To", date: string) {
  for (const year of [`000${date[0]}`, `00${date.slice(0, 2)}`, `0${date.slice(0, 3)}`, date.slice(0, 4)]) {
    fireEvent.keyDown(day(end), { key: year.at(-1) });
    fireEvent.change(day(end), { target: { value: year + date.slice(4) } });
  }
}

const season = () => screen.getByRole("button", { name: "Whole season" });

describe("the days of a trend", () => {
  it("are the season's, which is as far as they go", async () => {
    await open();
    expect(days()).toEqual(["2017-09-16", "2018-05-13"]);
    expect([day("From").min, day("To").max]).toEqual(["2017-09-16", "2018-05-13"]);
    expect(season().getAttribute("aria-disabled")).toBe("true");
  });

  it("are taken when typing ends, one choice a day", async () => {
    await open();
    type("From", "2018-01-01");
    expect([link(), day("From").value]).toEqual([TREND, "2018-01-01"]);
    fireEvent.blur(day("From"));
    expect(chosen()).toEqual([`${TREND}&from=2018-01-01`]);
    type("To", "2018-04-01");
    fireEvent.keyDown(day("To"), { key: "Enter" });
    expect(link()).toBe(`${TREND}&from=2018-01-01&to=2018-04-01`);
    expect(chosen()).toHaveLength(2);
  });

  it("are taken at once when picked, and left out of the link where they are the season's", async () => {
    await open(`${TREND}&to=2018-04-01`);
    fireEvent.pointerDown(day("To"));
    fireEvent.change(day("To"), { target: { value: "2018-03-01" } });
    expect(link()).toBe(`${TREND}&to=2018-03-01`);
    fireEvent.change(day("To"), { target: { value: "2018-05-13" } });
    expect(link()).toBe(TREND);
  });

  it("are refused with a word, and kept to be mended, where the first is after the last", async () => {
    const user = await open(`${TREND}&to=2018-01-31`);
    type("From", "2018-02-01");
    fireEvent.keyDown(day("From"), { key: "Enter" });
    expect(screen.getByRole("alert").textContent).toBe("That is after the last day shown, 31 January 2018.");
    expect(day("From").getAttribute("aria-invalid")).toBe("true");
    expect(days()).toEqual(["2018-02-01", "2018-01-31"]);
    expect(chosen()).toEqual([]);
    await user.type(day("From"), "{Escape}");
    expect(screen.queryByRole("alert")).toBeNull();
    expect(days()).toEqual(["2017-09-16", "2018-01-31"]);
  });

  it.each([
    ["To", "2017-10-01", "That is before the first day shown, 1 November 2017."],
    ["To", "2019-01-01", "The matches here are from 16 September 2017 to 13 May 2018."],
    ["From", "0201-12-01", "The matches here are from 16 September 2017 to 13 May 2018."],
  ] as const)("refuse %s %s", async (end, date, why) => {
    await open(`${TREND}&from=2017-11-01`);
    type(end, date);
    expect(screen.queryByRole("alert")).toBeNull();
    fireEvent.blur(day(end));
    expect(screen.getByRole("alert").textContent).toBe(why);
    expect(link()).toBe(`${TREND}&from=2017-11-01`);
  });

  it("go back to the whole season by the button, and by emptying a field to that end of it", async () => {
    const user = await open(`${TREND}&from=2017-11-01&to=2018-02-01`);
    await user.clear(day("To"));
    expect(link()).toBe(`${TREND}&from=2017-11-01`);
    await user.click(season());
    expect(link()).toBe(TREND);
    expect(document.activeElement).toBe(season());
    await user.click(season());
    expect(chosen()).toHaveLength(2);
  });

  it("mend a trend without a match in them", async () => {
    const user = await open(`${TREND}&from=2030-01-01`);
    expect(refused()).toMatch(/no match in these dates/);
    await user.click(season());
    await waitFor(() => expect(refused()).toBe(""));
  });

  it("are not asked for where no match is known, but the metric is", async () => {
    await open("p=virgil-van-dijk_eng1-2025.virgil-van-dijk_eng1-2017&m=passes.fouls&c=trend");
    expect(screen.getByRole("combobox", { name: "Metric" })).toBeTruthy();
    expect(screen.getByLabelText("From")).toBeTruthy();
    cleanup();
    await open("p=virgil-van-dijk_eng1-2025&m=passes.fouls&c=trend");
    expect(screen.getByRole("combobox", { name: "Metric" })).toBeTruthy();
    expect(screen.queryByLabelText("From")).toBeNull();
  });
});
