import { POSITIONS, ROLES } from "../domain/position.ts";
import { isDatasetId } from "./idText.ts";
import type { Bad } from "./problems.ts";
import type { PeerRule, Selection } from "./selection.ts";
import { readTokens } from "./tokens.ts";

const WHO = [...POSITIONS, ...ROLES];
const MAX_TOKENS = 24;

/** Reads `g`: positions and roles or `all`, `min<N>`, `u<N>`, dataset ids. */
export function readPeers(value: string, bad: Bad): Partial<Selection> {
  if (value === "") return bad("malformed", value);
  const tokens = readTokens(value, { limit: MAX_TOKENS, read: readToken, write: kindOf }, bad);
  if (!tokens) return {};
  const who = tokens.includes("all") ? "all" : WHO.filter((name) => tokens.includes(name));
  const minMinutes = tokens.map(floorOf).find((floor) => floor !== undefined);
  const under = tokens.map(ageOf).find((age) => age !== undefined);
  const datasets = tokens.filter(isDatasetId);
  const peers: PeerRule = {
    ...(who.length > 0 && { who }),
    ...(minMinutes !== undefined && { minMinutes }),
    ...(under !== undefined && { under }),
    ...(datasets.length > 0 && { datasets }),
  };
  return { peers };
}

export function writePeers({ who = [], minMinutes, under, datasets = [] }: PeerRule): string {
  const names = who === "all" ? [who] : WHO.filter((name) => who.includes(name));
  const floor = minMinutes === undefined ? [] : [`min${minMinutes}`];
  const age = under === undefined ? [] : [`u${under}`];
  return [...names, ...floor, ...age, ...datasets].join(".");
}

function readToken(token: string): string | undefined {
  const known =
    token === "all" ||
    WHO.some((name) => name === token) ||
    floorOf(token) !== undefined ||
    ageOf(token) !== undefined ||
    isDatasetId(token);
  return known ? token : undefined;
}

/** What can be said once: a floor, an age, and each name. */
function kindOf(token: string): string {
  return token.replace(/^(min|u)\d+$/, "$1");
}

function floorOf(token: string): number | undefined {
  return /^min\d{1,5}$/.test(token) ? Number(token.slice(3)) : undefined;
}

function ageOf(token: string): number | undefined {
  const age = /^u\d\d$/.test(token) ? Number(token.slice(1)) : 0;
  return age >= 15 && age <= 60 ? age : undefined;
}
