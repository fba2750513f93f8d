import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ClubId, MetricId } from "../../../src/domain/ids.ts";
import {
  moved,
  samePlayer,
  withClubs,
  withMetrics,
  withoutPlayer,
  withPlayer,
  withPlayerMoved,
  writtenOut,
} from "../../../src/selection/change.ts";
import { DEFAULT_SELECTION } from "../../../src/selection/defaultSelection.ts";
import { formatSelection } from "../../../src/selection/formatSelection.ts";
import { parseSelection } from "../../../src/selection/parseSelection.ts";
import type { PlayerRef, Selection } from "../../../src/selection/selection.ts";

const OPENING = "p=virgil-van-dijk_eng1-2025.curtis-jones_eng1-2025.alessandro-bastoni_ita1-2025&m=passes";
const read = (link: string) => parseSelection(link).selection;
const write = (selection: Selection) => formatSelection(selection);

function aRef(token: string): PlayerRef {
  const [ref] = read(`p=${token}`).players ?? [];
  if (ref === undefined) throw new Error("expected a player");
  return ref;
}

const six = ["a", "b", "c", "d", "e", "f"].map((id) => `${id}_eng1-2017`).join(".");
const clubs = (...ids: readonly string[]) => ids.map((id) => id as ClubId);

describe("the opening comparison", () => {
  it("is written out with the first change, players and metrics", () => {
    expect(write(writtenOut(DEFAULT_SELECTION))).toBe(OPENING);
    expect(write(withPlayer(DEFAULT_SELECTION, aRef("x_eng1-2017")))).toBe(
      OPENING.replace("&m", ".x_eng1-2017&m"),
    );
    expect(write(withoutPlayer(DEFAULT_SELECTION, 0))).toBe(
      "p=curtis-jones_eng1-2025.alessandro-bastoni_ita1-2025&m=passes",
    );
    expect(write(withMetrics(DEFAULT_SELECTION, ["shots" as MetricId]))).toBe(
      OPENING.replace("passes", "shots"),
    );
  });

  it("keeps the metrics the link named", () => {
    expect(writtenOut(read("m=shots")).metrics).toEqual(["shots"]);
  });

  it("leaves a comparison that names its players as it is", () => {
    const selection = read("p=a_eng1-2017");
    expect(writtenOut(selection)).toBe(selection);
  });
});

describe("adding a player", () => {
  it("puts the player last", () => {
    expect(write(withPlayer(read("p=a_eng1-2017"), aRef("b_eng1-2017")))).toBe("p=a_eng1-2017.b_eng1-2017");
  });

  it("changes nothing for one who is in already, or when six are", () => {
    const one = read("p=a_eng1-2017");
    expect(withPlayer(one, aRef("a_eng1-2017"))).toBe(one);
    const full = read(`p=${six}`);
    expect(withPlayer(full, aRef("g_eng1-2017"))).toBe(full);
  });

  it("takes a player's club and season for another slot", () => {
    expect(write(withPlayer(read("p=a_eng1-2017"), aRef("a_eng1-2017_alpha")))).toContain(
      ".a_eng1-2017_alpha",
    );
    expect(write(withPlayer(read("p=a_eng1-2017"), aRef("a_eng1-2025")))).toContain(".a_eng1-2025");
  });
});

describe("taking players and metrics out", () => {
  it("can leave nobody, which is not the opening comparison again", () => {
    const nobody = withoutPlayer(read("p=a_eng1-2017"), 0);
    expect(nobody.players).toEqual([]);
    expect(write(nobody)).toBe("p=");
  });

  it("can leave no metric, which is not the preset again", () => {
    expect(write(withMetrics(read("p=a_eng1-2017&m=shots"), []))).toBe("p=a_eng1-2017&m=");
  });

  it("changes nothing for a slot that is not there", () => {
    expect(write(withoutPlayer(read("p=a_eng1-2017"), 3))).toBe("p=a_eng1-2017");
  });
});

describe("moving a player", () => {
  it("changes places as far as the row goes", () => {
    const abc = read("p=a_eng1-2017.b_eng1-2017.c_eng1-2017");
    const order = (slot: number, step: number) =>
      write(withPlayerMoved(abc, slot, step)).replaceAll(/p=|_eng1-2017|\./g, "");
    expect(order(0, 1)).toBe("bac");
    expect(order(2, -1)).toBe("acb");
    expect(order(0, -1)).toBe("abc");
    expect(order(0, 9)).toBe("bca");
    expect(order(7, 1)).toBe("abc");
  });

  it("loses nothing, and is undone by the step back", () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.nat(), { minLength: 1, maxLength: 6 }),
        fc.nat(5),
        fc.nat(5),
        (items, a, b) => {
          const [from, to] = [a % items.length, b % items.length];
          const there = moved(items, from, to - from);
          expect(there[to]).toBe(items[from]);
          expect(moved(there, to, from - to)).toEqual(items);
        },
      ),
    );
  });
});

describe("a player's clubs", () => {
  const apart = "p=x_eng1-2017.a_eng1-2017_alpha.a_eng1-2017_beta.y_eng1-2017";

  it("are shown apart in the player's place", () => {
    const all = read("p=x_eng1-2017.a_eng1-2017.y_eng1-2017");
    expect(write(withClubs(all, 1, clubs("alpha", "beta")))).toBe(apart);
  });

  it("are one of them alone, or summed again", () => {
    const one = withClubs(read("p=x_eng1-2017.a_eng1-2017"), 1, clubs("beta"));
    expect(write(one)).toBe("p=x_eng1-2017.a_eng1-2017_beta");
    expect(write(withClubs(one, 1, "all"))).toBe("p=x_eng1-2017.a_eng1-2017");
  });

  it("never stand twice", () => {
    expect(write(withClubs(read(apart), 2, clubs("alpha")))).toBe(
      "p=x_eng1-2017.a_eng1-2017_alpha.y_eng1-2017",
    );
    expect(write(withClubs(read(apart), 1, clubs("alpha", "beta")))).toBe(apart);
  });

  it("push nobody out of a full comparison", () => {
    const full = read(`p=${six}`);
    expect(withClubs(full, 0, clubs("alpha", "beta"))).toBe(full);
    expect(write(withClubs(full, 0, clubs("alpha")))).toContain("p=a_eng1-2017_alpha.b_eng1-2017");
  });

  it("are nothing an unknown slot has", () => {
    const unknown = read("p=__proto__");
    expect(withClubs(unknown, 0, "all")).toBe(unknown);
    expect(withClubs(unknown, 4, "all")).toBe(unknown);
  });
});

describe("two slots", () => {
  it("ask for the same only when player, dataset and club are", () => {
    expect(samePlayer(aRef("a_eng1-2017"), aRef("a_eng1-2017"))).toBe(true);
    expect(samePlayer(aRef("a_eng1-2017"), aRef("a_eng1-2017_alpha"))).toBe(false);
    expect(samePlayer(aRef("a_eng1-2017"), aRef("a_eng1-2025"))).toBe(false);
    expect(samePlayer(aRef("a_eng1-2017"), aRef("__proto__"))).toBe(false);
    expect(samePlayer(aRef("__proto__"), aRef("__proto__"))).toBe(true);
    expect(samePlayer(aRef("__proto__"), aRef("other"))).toBe(false);
  });
});
