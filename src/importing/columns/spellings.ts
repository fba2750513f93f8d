import type { TableColumn } from "../table/table.ts";

/** A way to read a column's header: a name, and the heading it stands under. */
export interface Spelling {
  readonly name: string;
  readonly group: string;
}

/** Headings that programs write before or behind a name when they make one row of two: "Performance_Gls", "Att_Long". */
const FLATTENED =
  /^(?:(playing.?time|performance|expected|progression|standard|total|short|medium|long|take.?ons?|dribbles|carries|receiving|challenges|vs.?dribbles|tackles|blocks|touches|aerial.?duels|aerial|outcomes|pass.?types|per.?90.?minutes|launched|goal.?kicks|crosses|penalty.?kicks)[_ ](.+)|(.+)[_ ](playing|performance|expected|progression|standard|total|short|medium|long|take|takeons|dribbles|carries|receiving|challenges|tackles|blocks|touches|aerial|outcomes|per|launched))$/i;
const CUT: Readonly<Record<string, string>> = {
  playing: "Playing Time",
  take: "Take-Ons",
  aerial: "Aerial Duels",
  per: "Per 90 Minutes",
};
const PARTS = /^(?:total|totals|count|n|anzahl|gesamt|all|sum|number)$/i;

/**
 * The ways to read a column's header, the likeliest first: as it stands; with its heading as part of the name; without
 * what stands in brackets; without the path before it; with the heading that was written into it.
 *
 * @param headingFirst whether "Won" under "Aerial duels" is first read as one name: no provider says what it is alone
 */
export function spellings(
  { name, group = "" }: TableColumn,
  headingFirst: boolean = false,
): readonly Spelling[] {
  if (group !== "" && PARTS.test(name)) return [{ name: group, group: "" }];
  const joined = group === "" ? [] : [`${group} ${name}`, `${name} ${group}`];
  // Programs number columns of one name: "Gls", "Gls.1".
  const bare = [name.replace(/\s*[([][^)\]]*[)\]]\s*/g, " ").trim(), name.replace(/\.\d{1,2}$/, "")];
  const plain = { name, group };
  const whole = joined.map((both) => ({ name: both, group: "" }));
  return [
    ...(headingFirst ? [...whole, plain] : [plain, ...whole]),
    ...bare.filter((one) => one !== "" && one !== name).map((one) => ({ name: one, group })),
    ...pathEnds(name).map((end) => ({ name: end, group })),
    ...(group === "" ? flattened(name) : []),
  ];
}

function flattened(name: string): readonly Spelling[] {
  const [, headingBefore, nameAfter, nameBefore, headingAfter] = FLATTENED.exec(name) ?? [];
  const heading = headingBefore ?? headingAfter;
  const flat = nameAfter ?? nameBefore;
  if (heading === undefined || flat === undefined) return [];
  return [{ name: flat.replace(/_?percent/i, "%"), group: CUT[heading.toLowerCase()] ?? heading }];
}

// "name" and the like say nothing without what stands before them.
const EMPTY_ENDS = new Set(["name", "id", "value", "total", "short", "label", "title", "code", "text"]);

/** "player.team.name" gives "team.name"; a single last part only where it says something alone. */
function pathEnds(name: string): string[] {
  const parts = /^\w+\.\w*[a-z]{3}/i.test(name) ? name.split(".") : [];
  return parts
    .slice(1)
    .map((_, i) => parts.slice(i + 1))
    .filter((end) => end.length > 1 || !EMPTY_ENDS.has((end[0] ?? "").toLowerCase()))
    .map((end) => end.join("."));
}
