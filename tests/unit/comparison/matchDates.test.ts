import { describe, expect, it } from "vitest";
import { matchDates } from "../../../src/comparison/matchDates.ts";
import { trendInput } from "../charts/trend/aTrend.ts";

async function dates(link: string) {
  const { comparison, loaded } = await trendInput(link);
  return matchDates(comparison.players, loaded);
}

describe("the days of the known matches", () => {
  it("go from anyone's first to anyone's last, whatever days the link asks for", async () => {
    const one = { first: "2017-09-16", last: "2018-05-13" };
    expect(await dates("p=virgil-van-dijk_eng1-2017&m=passes")).toEqual(one);
    expect(await dates("p=virgil-van-dijk_eng1-2017&m=passes&from=2018-01-01&to=2018-02-01")).toEqual(one);
    const two = await dates("p=virgil-van-dijk_eng1-2017.jorginho_ita1-2017.median_eng1-2017&m=passes");
    expect(two).toEqual({ first: "2017-08-27", last: "2018-05-20" });
  });

  it("are not there without logs, or without a metric", async () => {
    expect(await dates("p=virgil-van-dijk_eng1-2025&m=passes")).toBeUndefined();
    expect(await dates("p=virgil-van-dijk_eng1-2017&m=")).toBeUndefined();
  });
});
