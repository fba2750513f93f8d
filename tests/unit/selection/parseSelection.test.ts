import { describe, expect, it } from "vitest";
import { DEFAULT_SELECTION } from "../../../src/selection/defaultSelection.ts";
import { formatSelection } from "../../../src/selection/formatSelection.ts";
import { LINK_KEYS } from "../../../src/selection/linkKeys.ts";
import { LINK_WRITERS } from "../../../src/selection/linkWriters.ts";
import { parseSelection } from "../../../src/selection/parseSelection.ts";

const read = (search: string) => parseSelection(search).selection;
const spelled = (search: string) => formatSelection(read(search));
const told = (search: string) =>
  parseSelection(search).problems.map(({ key, kind, part }) => `${key} ${kind} ${part}`);
const unknowns = (search: string) =>
  (read(search).players ?? []).map((ref) => ("unknown" in ref ? ref.unknown : ref.player));

describe("a link without anything", () => {
  it.each(["", "?", "&", "?&&"])("opens the default selection: %j", (search) => {
    expect(parseSelection(search)).toEqual({ selection: DEFAULT_SELECTION, problems: [] });
    expect(spelled(search)).toBe("");
  });
});

describe("players in a link", () => {
  it("keep the slot of one that is not a player", () => {
    expect(unknowns("p=ann_eng1-2017.Bo!.cy_eng1-2017")).toEqual(["ann", "Bo!", "cy"]);
    expect(told("p=ann_eng1-2017.Bo!.cy_eng1-2017")).toEqual(["p unknown-value Bo!"]);
  });

  it.each([
    "__proto__", "constructor", "ann", "ann_eng1", "ann_", "_eng1-2017", "Ann_eng1-2017", "ann_eng1-2017_",
    "ann_eng1-2017_Bo", "ann_eng1-2017_bo_cy", "ann--b_eng1-2017", "änn_eng1-2017", "<b>_eng1-2017",
  ])("does not take %s for a player", (token) => {
    expect(read(`p=${encodeURIComponent(token)}`).players).toEqual([{ unknown: token }]);
  }); // prettier-ignore

  it("never turns an unknown one into a player when it is cut or cleaned", () => {
    const long = `${"a".repeat(70)}_eng1-2017_${"b".repeat(200)}`;
    const [cut] = unknowns(`p=${long}`);
    expect([...(cut ?? "")]).toHaveLength(80);
    expect(unknowns(`p=${cut}`)).toEqual([cut]);
    expect(unknowns("p=ann%E2%80%AE_eng1-2017")).toEqual(["ann\uFFFD_eng1-2017"]);
  });

  it("are counted once, and six at most", () => {
    expect(spelled("p=a_b-2017.c_b-2017.a_b-2017")).toBe("p=a_b-2017.c_b-2017");
    expect(told("p=a_b-2017.c_b-2017.a_b-2017")).toEqual(["p doubled a_b-2017"]);
    expect(
      unknowns("p=a_x-2017.b_x-2017.c_x-2017.d_x-2017.e_x-2017.f_x-2017.g_x-2017.h_x-2017"),
    ).toHaveLength(6);
    expect(told("p=a_x-2017.b_x-2017.c_x-2017.d_x-2017.e_x-2017.f_x-2017.g_x-2017.h_x-2017")).toEqual([
      "p too-many g_x-2017",
    ]);
  });

  it("are no fewer for a dot too many", () => {
    expect(spelled("p=.a_b-2017..c_b-2017.")).toBe("p=a_b-2017.c_b-2017");
    expect(told("p=.a_b-2017..c_b-2017.")).toEqual(["p malformed "]);
    expect(told("p=a_x-2017.b_x-2017.c_x-2017.d_x-2017.e_x-2017.f_x-2017.")).toEqual(["p malformed "]);
  });

  it("are all removed by an empty key, and the opening ones without a key", () => {
    expect(read("p=").players).toEqual([]);
    expect(read("p").players).toEqual([]);
    expect(read("m=passes").players).toBeUndefined();
    expect(read("p=..").players).toBeUndefined();
  });
});

describe("metrics in a link", () => {
  it("are kept where known, and the others told", () => {
    expect(read("m=passes.foo.shots.Passes.__proto__").metrics).toEqual(["passes", "shots"]);
    expect(told("m=passes.foo.shots.Passes.__proto__")).toEqual([
      "m unknown-value foo",
      "m unknown-value Passes",
      "m unknown-value __proto__",
    ]);
  });

  it("are the preset when none is known, and none when the key is empty", () => {
    expect(read("m=foo").metrics).toBeUndefined();
    expect(read("m=").metrics).toEqual([]);
  });

  it("are counted once, and sixteen at most", () => {
    const many =
      "m=goals.np-goals.head-goals.shots.shots-on-target.shot-accuracy.assists.key-passes.crosses.passes" +
      ".touches.take-ons.offsides.fouls.saves.aerials.clearances.interceptions";
    expect(read(many).metrics).toHaveLength(16);
    expect(told(many)).toEqual(["m too-many clearances"]);
    expect(told("m=shots.passes.shots")).toEqual(["m doubled shots"]);
  });

  it("are the axes of the scatter unless the link says otherwise", () => {
    expect(spelled("m=shots.passes&x=shots&y=passes")).toBe("m=shots.passes");
    expect(spelled("m=shots.passes&x=passes&y=shots")).toBe("m=shots.passes&x=passes&y=shots");
    expect(told("x=foo&y=")).toEqual(["x unknown-value foo", "y unknown-value "]);
  });
});

describe("a peer group in a link", () => {
  it("is spelled in one order", () => {
    expect(spelled("g=ita1-2017.u23.forward.min450.df.eng1-2017.gk")).toBe(
      "g=gk.df.forward.min450.u23.ita1-2017.eng1-2017",
    );
  });

  it("is everyone where everyone is among the alternatives", () => {
    expect(spelled("g=df.all.winger")).toBe("g=all");
  });

  it("uses what it knows and tells the rest", () => {
    expect(spelled("g=df.min123456.u14.u61.u7.FW.sweeper.min0900")).toBe("g=df.min900");
    expect(told("g=df.min123456.u14")).toEqual(["g unknown-value min123456", "g unknown-value u14"]);
    expect(told("g=min450.min900.u23.u21.df.df")).toEqual([
      "g doubled min900",
      "g doubled u21",
      "g doubled df",
    ]);
    expect(read("g=min450.min900.u23.u21").peers).toEqual({ minMinutes: 450, under: 23 });
  });

  it("is the default when nothing in it is known", () => {
    expect(read("g=foo").peers).toBeUndefined();
    expect(read("g=").peers).toBeUndefined();
    expect(told("g=")).toEqual(["g malformed "]);
  });

  it("may have a floor of nothing", () => {
    expect(read("g=min0").peers).toEqual({ minMinutes: 0 });
  });
});

describe("other values in a link", () => {
  it.each([
    "v=0", "v=01", "v=1.5", "v=-1", "v=Infinity", "d=A", "d=a.b", `d=${"a".repeat(41)}`, "c=Bars",
    "c=", "c=constructor", "n=Per90", "t=black", "from=2018-02-30", "from=2018-2-3", "to=yesterday", "q=liverpool",
    "q=Liverpool_eng1-2017", "q=a_eng1-2017_b", "l=", "l=e", "l=en_GB", "l=en-", `l=en-${"x-abcdefgh".repeat(4)}`,
  ])("become the default and are told where they make no sense: %s", (query) => {
    const [key] = query.split("=");
    expect(read(query)).toEqual(DEFAULT_SELECTION);
    expect(parseSelection(query).problems).toMatchObject([{ key, kind: "malformed" }]);
  }); // prettier-ignore

  it("are dropped where the first day is after the last", () => {
    expect(read("from=2018-05-01&to=2018-04-30")).toEqual(DEFAULT_SELECTION);
    expect(told("from=2018-05-01&to=2018-04-30")).toEqual([
      "from malformed 2018-05-01",
      "to malformed 2018-04-30",
    ]);
    expect(read("from=2018-05-01&to=2018-05-01").to).toBe("2018-05-01");
  });

  it("are kept and told where a newer version wrote them", () => {
    expect(spelled("v=3&m=shots")).toBe("v=3&m=shots");
    expect(told("v=3&m=shots")).toEqual(["v newer-version 3"]);
  });

  it("count once: the first of a doubled key", () => {
    expect(spelled("c=radar&c=table&m=shots&m=passes")).toBe("m=shots&c=radar");
    expect(told("c=radar&c=table")).toEqual(["c doubled table"]);
  });
});

describe("a headline in a link", () => {
  it("is decoded, whichever way it was encoded", () => {
    expect(read("h=Two%20words").headline).toBe("Two words");
    expect(read("h=Two+words").headline).toBe("Two words");
    expect(read("h=Ødegaard 100%").headline).toBe("Ødegaard 100%");
    expect(read("h=a&amp;m=shots")).toMatchObject({ headline: "a", metrics: ["shots"] });
  });

  it("survives what a link cannot hold", () => {
    expect(() => read("h=%")).not.toThrow();
    expect(read("h=%E2%28%A1%zz").headline).toBe("\uFFFD(\uFFFD%zz");
    expect(spelled("h=\uD800")).toBe("h=%EF%BF%BD");
  });

  it("is one line without control or bidi characters", () => {
    expect(read("h=%E2%80%AEa%00b%1B%0A%C2%85c%E2%81%A6").headline).toBe("ab c");
    expect(read("h=%20%20x%20").headline).toBe("x");
    expect(read("h=%00%20").headline).toBeUndefined();
    expect(told("h=")).toEqual([]);
  });

  it("keeps joined emoji and flags", () => {
    const flag = "🏴󠁧󠁢󠁥󠁮󠁧󠁿 👨‍👩‍👧";
    expect(read(`h=${encodeURIComponent(flag)}`).headline).toBe(flag);
  });

  it("is cut at 120 characters and never inside one", () => {
    expect([...(read(`h=${"😀".repeat(130)}`).headline ?? "")]).toEqual(
      Array.from({ length: 120 }, () => "😀"),
    );
    expect(told(`h=${"a".repeat(121)}`)).toEqual([`h too-long ${"a".repeat(39)}…`]);
    expect(told(`h=${"a".repeat(120)}`)).toEqual([]);
  });

  it("does not end a link in a dot, which chats leave out", () => {
    expect(spelled("h=Enough.")).toBe("h=Enough%2E");
    expect(read("h=Enough%2E").headline).toBe("Enough.");
  });

  it("is written tidy, however the page holds it", () => {
    expect(formatSelection({ ...DEFAULT_SELECTION, headline: " a\n" })).toBe("h=a");
    expect(formatSelection({ ...DEFAULT_SELECTION, headline: "  " })).toBe("");
  });
});

describe("keys that this version does not know", () => {
  it("survive a re-share in their order, behind the known ones and before the check", () => {
    expect(spelled("zz=1&m=shots&aa=%C3%A9.&zz=2")).toBe("m=shots&zz=1&aa=%C3%A9%2E&zz=2");
    expect(spelled("zz=1&d=live")).toMatch(/^v=1&d=live&c=bars&n=per90&t=auto&zz=1&k=[0-9a-z]{3}$/);
  });

  it("are told, but for those that services add", () => {
    expect(told("P=a_b-2017&__proto__=1&utm_source=x&utm_=y&fbclid=1&gclid=2&ref=3&refs=4")).toEqual([
      "P unknown-key a_b-2017",
      "__proto__ unknown-key 1",
      "refs unknown-key 4",
    ]);
    expect(read("utm_source=x&ref=3").rest).toEqual([
      ["utm_source", "x"],
      ["ref", "3"],
    ]);
  });

  it("are kept up to six hundred characters of the link", () => {
    expect(read(`a=${"x".repeat(597)}`).rest).toHaveLength(1);
    expect(read(`a=${"x".repeat(598)}`).rest).toEqual([]);
    const { selection, problems } = parseSelection(`a=1&b=${"é".repeat(120)}&c2=${"x".repeat(10)}`);
    expect(selection.rest.map(([key]) => key)).toEqual(["a", "c2"]);
    expect(problems.map(({ key, kind }) => `${key} ${kind}`)).toEqual([
      "a unknown-key",
      "b too-long",
      "c2 unknown-key",
    ]);
  });
});

describe("the problems of a link", () => {
  it("are eight at most, and the gravest are never crowded out", () => {
    const junk = Array.from({ length: 20 }, (_, i) => `z${i}=1`).join("&");
    const kinds = parseSelection(`${junk}&v=9&d=live&k=000`).problems.map(({ kind }) => kind);
    expect(kinds).toHaveLength(8);
    expect(kinds.slice(0, 2)).toEqual(["damaged", "newer-version"]);
  });

  it("show one short line, whatever the link says", () => {
    expect(told(`c=${"%0A".repeat(2)}%E2%80%AE${"b".repeat(100)}`)).toEqual([
      `c malformed  ${"b".repeat(38)}…`,
    ]);
  });
});

describe("the keys of the grammar", () => {
  it("are none that HTML decodes without a semicolon", () => {
    const entities =
      "AElig AMP Aacute Acirc Agrave Aring Atilde Auml COPY Ccedil ETH Eacute Ecirc Egrave Euml GT Iacute Icirc " +
      "Igrave Iuml LT Ntilde Oacute Ocirc Ograve Oslash Otilde Ouml QUOT REG THORN Uacute Ucirc Ugrave Uuml Yacute " +
      "aacute acirc acute aelig agrave amp aring atilde auml brvbar ccedil cedil cent copy curren deg divide eacute " +
      "ecirc egrave eth euml frac12 frac14 frac34 gt iacute icirc iexcl igrave iquest iuml laquo lt macr micro middot " +
      "nbsp not ntilde oacute ocirc ograve ordf ordm oslash otilde ouml para plusmn pound quot raquo reg sect shy sup1 " +
      "sup2 sup3 szlig thorn times uacute ucirc ugrave uml uuml yacute yen yuml";
    const decoded = entities
      .split(" ")
      .filter((name) => [...LINK_KEYS.keys(), "k"].some((key) => key.startsWith(name)));
    expect(decoded).toEqual([]);
  });

  it("stand in the order of the contract", () => {
    expect([...LINK_KEYS.keys()]).toEqual("v d p m c n g x y from to q t l h".split(" "));
    expect([...LINK_WRITERS.keys()]).toEqual([...LINK_KEYS.keys()]);
  });
});
