import { describe, expect, it } from "vitest";
import { linkReport } from "../../../src/findings/linkReport.ts";
import { linkMessages } from "../../../src/messages/linkMessages.ts";
import { createWords } from "../../../src/messages/words.ts";
import { parseSelection } from "../../../src/selection/parseSelection.ts";

const words = createWords("en", linkMessages);
const report = (link: string) => linkReport(parseSelection(link).problems, words);

describe("the report of a link", () => {
  it("is absent when the link was used as it stands", () => {
    expect(report("m=passes&utm_source=feed")).toBeUndefined();
  });

  it("names what was left out", () => {
    expect(report("c=Bars")).toBe(
      "This link asked for 1 thing Per90 does not know: “c=Bars”. It was left out.",
    );
    expect(report("C=bars&m=foo")).toBe(
      "This link asked for 2 things Per90 does not know: “m=foo” and “C=bars”. They were left out.",
    );
  });

  it("says that an unknown player keeps the place", () => {
    expect(report("p=__proto__")).toBe("“p=__proto__” is no player Per90 knows; the place stays empty.");
    expect(report("p=__proto__.bo")).toBe(
      "“p=__proto__” and “p=bo” are no players Per90 knows; their places stay empty.",
    );
  });

  it("says which of two was used, and where too many were cut", () => {
    expect(report("c=radar&c=table")).toBe("“c=table” came twice; the first was used.");
    expect(report("c=radar&c=table&m=shots.shots")).toBe(
      "“m=shots” and “c=table” came twice; the first of each was used.",
    );
    expect(report("p=a_x-2017.b_x-2017.c_x-2017.d_x-2017.e_x-2017.f_x-2017.g_x-2017.h_x-2017")).toBe(
      "This link asked for more than fits; from “p=g_x-2017” on, the rest was left out.",
    );
    expect(report(`h=${"a".repeat(121)}`)).toBe("The headline was cut to 120 characters.");
  });

  it("warns of a damaged link and of a newer one first", () => {
    expect(report("c=Bars&v=2&d=live")).toBe(
      "This link is damaged: part of it was lost or changed on the way, so it may not show what it was made to show. " +
        "This link was made by a newer Per90; it is shown as far as this one understands it. " +
        "This link asked for 1 thing Per90 does not know: “c=Bars”. It was left out.",
    );
  });

  it("stays one line for a link full of nonsense", () => {
    const line = report(Array.from({ length: 3_000 }, (_, i) => `z${i}=%0A${"b".repeat(50)}`).join("&"));
    expect(line).not.toMatch(/[\n\r{}]/);
    expect(line?.length).toBeLessThan(700);
  });
});
