import { cleanup, screen, waitFor, within } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";
import { scatterPage } from "../../../src/ui/scatter/scatterPage.tsx";
import { link, openControls, refused } from "./openControls.tsx";

afterEach(cleanup);

const VAN_DIJK = "p=virgil-van-dijk_eng1-2017";
const axis = (name: "Across" | "Up") => screen.getByRole<HTMLSelectElement>("combobox", { name });
const axes = () => [axis("Across").value, axis("Up").value];
const open = (query: string) => openControls(scatterPage, `${query}&c=scatter`);

describe("the axes of a scatter", () => {
  it("are the first two metrics until they are chosen, and any of the comparison then", async () => {
    const user = await open(`${VAN_DIJK}&m=passes.fouls.interceptions`);
    expect(axes()).toEqual(["passes", "fouls"]);
    await user.selectOptions(axis("Up"), "Interceptions");
    expect(link()).toBe(`${VAN_DIJK}&m=passes.fouls.interceptions&c=scatter&y=interceptions`);
    expect(axes()).toEqual(["passes", "interceptions"]);
  });

  it("can be any metric that the data has, by category, once the table of metrics is there", async () => {
    const user = await open(`${VAN_DIJK}&m=passes.fouls`);
    const shooting = await within(axis("Across")).findByRole("group", { name: "Shooting" });
    expect(within(shooting).getByRole("option", { name: "Shots" })).toBeTruthy();
    await user.selectOptions(axis("Across"), "Shots");
    expect(link()).toBe(`${VAN_DIJK}&m=passes.fouls&c=scatter&x=shots`);
    expect(axes()).toEqual(["shots", "fouls"]);
    const near = within(axis("Across")).getByRole("group", { name: "In this comparison" });
    await within(near).findByRole("option", { name: "Shots" });
    expect(axes()).toEqual(["shots", "fouls"]);
  });

  it("offer no metric that is not recorded there, and each once", async () => {
    await open(`${VAN_DIJK}&m=passes.fouls`);
    await within(axis("Up")).findByRole("group", { name: "Shooting" });
    const offered = [...axis("Up").options].map(({ value }) => value);
    expect(new Set(offered).size).toBe(offered.length);
    expect(offered).toContain("long-passes");
    expect(offered).not.toContain("npxg");
  });

  it("change places by the button, and where one is given the other's metric", async () => {
    const user = await open(`${VAN_DIJK}&m=passes.fouls`);
    await user.click(screen.getByRole("button", { name: "Swap the axes" }));
    expect(link()).toBe(`${VAN_DIJK}&m=passes.fouls&c=scatter&x=fouls&y=passes`);
    await user.selectOptions(axis("Across"), "Passes");
    expect(link()).toBe(`${VAN_DIJK}&m=passes.fouls&c=scatter`);
  });

  it("mend a scatter of one metric", async () => {
    const user = await open(`${VAN_DIJK}&m=passes`);
    expect(refused()).toMatch(/one metric against another/);
    expect(axes()).toEqual(["passes", ""]);
    await within(axis("Up")).findByRole("group", { name: "Shooting" });
    await user.selectOptions(axis("Up"), "Shots");
    await waitFor(() => expect(refused()).toBe(""));
  });
});
