// @vitest-environment jsdom
import { expect, it, vi } from "vitest";
import { themedQuery } from "../../../src/host/themedQuery.ts";
import { linkCheck } from "../../../src/selection/check.ts";
import { parseSelection } from "../../../src/selection/parseSelection.ts";

// jsdom has none, and the script asks for it when it is loaded.
vi.hoisted(() => vi.stubGlobal("matchMedia", () => ({ matches: true })));

/** The query as a dark page hands it on. */
function onDark(search: string): string {
  document.body.innerHTML = `<figure style="background:rgb(0,0,0)"><a></a></figure>`;
  const link = document.querySelector("a");
  const figure = document.querySelector("figure");
  if (link === null || figure === null) throw new Error("expected a figure with a link");
  link.href = `https://per90.example/${search}`;
  return themedQuery(link, figure);
}

it.each([
  ["", "?&t=dark"],
  ["?m=passes", "?m=passes&t=dark"],
  ["?m=passes&t=auto", "?m=passes&t=dark"],
  ["?t=auto&m=passes", "?t=dark&m=passes"],
  ["?m=passes&t=light&h=x", "?m=passes&t=light&h=x"],
  ["?m=passes&t=dark", "?m=passes&t=dark"],
  ["?m=passes&amp;t=light", "?m=passes&amp;t=light"],
  ["?m=passes&amp;t=auto", "?m=passes&amp;t=dark"],
  ["?m=passes&t=purple", "?m=passes&t=dark"],
  ["?h=%26t%3Dlight", "?h=%26t%3Dlight&t=dark"],
])("hands %j on as %j", (search, themed) => {
  expect(onDark(search)).toBe(themed);
});

it.each(["&t=auto", ""])("leaves a frozen link whole (written %j)", (theme) => {
  const frozen = `d=2026-11&p=harry-kane_eng1-2017&m=shots${theme}&l=en`;
  const handedOn = onDark(`?${frozen}&k=${linkCheck(frozen)}`);
  const { selection, problems } = parseSelection(handedOn);
  expect([selection.theme, problems]).toEqual(["dark", []]);
});

it("leaves a damaged link damaged", () => {
  const handedOn = onDark("?d=2026-11&p=harry-cane_eng1-2017&m=shots&t=auto&k=abc");
  expect(parseSelection(handedOn).problems.map(({ kind }) => kind)).toEqual(["damaged"]);
});
