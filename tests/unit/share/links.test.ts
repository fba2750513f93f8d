import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DEFAULT_SELECTION } from "../../../src/selection/defaultSelection.ts";
import { parseSelection } from "../../../src/selection/parseSelection.ts";
import { embedLink, liveLink } from "../../../src/share/links.ts";
import { aSelection } from "../selection/aSelection.ts";

const ROOT = "https://per90.example/x/";
const OPENING = "p=virgil-van-dijk_eng1-2025.curtis-jones_eng1-2025.alessandro-bastoni_ita1-2025&m=passes";

describe("a shared link", () => {
  it("writes the opening comparison out, so that it shows the same after a new one opens", () => {
    expect(liveLink(DEFAULT_SELECTION, ROOT)).toBe(`${ROOT}?${OPENING}`);
    expect(embedLink(DEFAULT_SELECTION, ROOT)).toBe(`${ROOT}embed/?${OPENING}`);
  });

  it("keeps the choices made on the opening comparison", () => {
    const { selection } = parseSelection("m=shots&n=total&t=dark");
    expect(liveLink(selection, ROOT)).toBe(
      `${ROOT}?${OPENING.replace("m=passes", "m=shots")}&n=total&t=dark`,
    );
  });

  it("leaves defaults out where players are named", () => {
    expect(liveLink(parseSelection("p=a_eng1-2017&c=bars&n=per90").selection, ROOT)).toBe(
      `${ROOT}?p=a_eng1-2017`,
    );
  });

  it("of nobody stays of nobody", () => {
    expect(liveLink(parseSelection("p=&m=").selection, ROOT)).toBe(`${ROOT}?p=&m=`);
  });

  it("is a fixed point: the link of what it opens is the link itself", () => {
    fc.assert(
      fc.property(aSelection, (selection) => {
        const link = liveLink(selection, ROOT);
        const opened = parseSelection(new URL(link).search).selection;
        expect(liveLink(opened, ROOT)).toBe(link);
        expect(embedLink(opened, ROOT)).toBe(link.replace(ROOT, `${ROOT}embed/`));
      }),
    );
  });
});
