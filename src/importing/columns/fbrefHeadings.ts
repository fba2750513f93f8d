import type { TableColumn } from "../table/table.ts";

/** The columns under each heading of FBref's tables, in their order there; several where the table changed. */
const HEADINGS: readonly (readonly [heading: string, columns: string])[] = [
  ["Playing Time", "MP Starts Min 90s"],
  ["Playing Time", "MP Min Mn/MP Min% 90s"],
  ["Performance", "Gls Ast G+A G-PK PK PKatt CrdY CrdR"],
  ["Performance", "GA GA90 SoTA Saves Save% W D L CS CS%"],
  ["Performance", "CrdY CrdR 2CrdY Fls Fld Off Crs Int TklW PKwon PKcon OG Recov"],
  ["Per 90 Minutes", "Gls Ast G+A G-PK G+A-PK xG xAG xG+xAG npxG npxG+xAG xA xG+xA npxG+xA"],
  ["Penalty Kicks", "PKatt PKA PKsv PKm Save%"],
  ["Standard", "Gls Sh SoT SoT% Sh/90 SoT/90 G/Sh G/SoT Dist FK PK PKatt"],
  ["Expected", "xG npxG xAG npxG+xAG npxG/Sh G-xG np:G-xG xA A-xAG npxG+xA PSxG PSxG/SoT PSxG+/- /90"],
  ["Progression", "PrgC PrgP PrgR"],
  ["Total", "Cmp Att Cmp% TotDist PrgDist"],
  ["Short", "Cmp Att Cmp%"],
  ["Medium", "Cmp Att Cmp%"],
  ["Long", "Cmp Att Cmp%"],
  ["Pass Types", "Live Dead FK TB Sw Crs TI CK Press"],
  ["Corner Kicks", "In Out Str"],
  ["Outcomes", "Cmp Off Out Int Blocks"],
  ["SCA Types", "PassLive PassDead TO Sh Fld Def"],
  ["GCA Types", "PassLive PassDead TO Sh Fld Def OG"],
  ["Tackles", "Tkl TklW Def_3rd Mid_3rd Att_3rd"],
  ["Challenges", "Tkl Att Tkl% Lost"],
  ["Vs Dribbles", "Tkl Att Tkl% Past"],
  ["Pressures", "Press Succ % Def_3rd Mid_3rd Att_3rd"],
  ["Blocks", "Blocks Sh ShSv Pass"],
  ["Touches", "Touches Def_Pen Def_3rd Mid_3rd Att_3rd Att_Pen Live"],
  ["Take-Ons", "Att Succ Succ% Tkld Tkld%"],
  ["Dribbles", "Succ Att Succ% #Pl Megs"],
  ["Carries", "Carries TotDist PrgDist PrgC Prog 1/3 CPA Mis Dis"],
  ["Receiving", "Rec PrgR Targ Rec% Prog"],
  ["Aerial Duels", "Won Lost Won%"],
  ["Launched", "Cmp Att Cmp%"],
  ["Goal Kicks", "Att Launch% AvgLen"],
  ["Crosses", "Opp Stp Stp%"],
  ["Sweeper", "#OPA #OPA/90 AvgDist"],
  ["SCA", "SCA SCA90"],
  ["GCA", "GCA GCA90"],
];
const COLUMNS = HEADINGS.map(([heading, columns]) => ({
  heading,
  columns: columns.split(" ").map((name) => name.replace("_", " ")),
}));

/** Runs of names that betray their heading in a file that has lost it; a second run is the next heading's. */
const RUNS: readonly (readonly [names: string, headings: readonly string[]])[] = [
  ["Gls|Ast|G+A|G-PK|G+A-PK", ["Per 90 Minutes"]],
  ["Cmp|Att|Cmp%", ["Total", "Short", "Medium", "Long"]],
  ["PassLive|PassDead|TO|Sh|Fld|Def", ["SCA Types", "GCA Types"]],
  ["Tkl|Att|Tkl%|Lost", ["Challenges"]],
  ["Tkl|Att|Tkl%|Past", ["Vs Dribbles"]],
  ["Blocks|Sh|Pass", ["Blocks"]],
  ["Blocks|Sh|ShSv|Pass", ["Blocks"]],
  ["Press|Succ|%", ["Pressures"]],
  ["Att|Succ|Succ%", ["Take-Ons"]],
  ["Succ|Att|Succ%", ["Dribbles"]],
  ["Carries|TotDist|PrgDist|PrgC|1/3|CPA", ["Carries"]],
  ["Carries|TotDist|PrgDist|Prog|1/3|CPA", ["Carries"]],
  ["PKatt|PKA|PKsv|PKm|Save%", ["Penalty Kicks"]],
  ["Cmp|Off|Blocks", ["Outcomes"]],
  ["Cmp|Off|Out|Int|Blocks", ["Outcomes"]],
  ["Opp|Stp|Stp%", ["Crosses"]],
  ["Att|Live|Dead", ["Pass Types"]],
];

/** Whether a heading, carried right over a name, can reach it: FBref's own headings hold names of their own only. */
export function isInHeading(heading: string, name: string): boolean {
  const known = COLUMNS.filter((one) => one.heading === heading);
  return known.length === 0 || known.some(({ columns }) => columns.includes(name));
}

/** FBref's columns with the headings that a file of one header row has lost, as far as runs of names tell them. */
export function withLostHeadings(columns: readonly TableColumn[]): readonly TableColumn[] {
  if (columns.some(({ group }) => group !== undefined)) return columns;
  const headings = new Map<number, string>();
  for (const [run, names] of RUNS) {
    const sought = run.split("|");
    const starts = columns.flatMap((_, at) =>
      sought.every((name, i) => columns[at + i]?.name === name && !headings.has(at + i)) ? [at] : [],
    );
    starts.forEach((at, nth) => {
      const heading = names[nth];
      if (heading !== undefined) sought.forEach((_, i) => headings.set(at + i, heading));
    });
  }
  return columns.map((column) => {
    const group = headings.get(column.at) ?? secondTime(column, columns);
    return group === undefined ? column : { ...column, group };
  });
}

const PER_90 = new Set(COLUMNS.find(({ heading }) => heading === "Per 90 Minutes")?.columns);

/** The standard table names its counts first, and the same per 90 minutes in a row that "G+A-PK" is in. */
function secondTime({ at }: TableColumn, columns: readonly TableColumn[]): string | undefined {
  const from = columns.findIndex(({ name }) => name === "G+A-PK");
  const run = from < 0 || at <= from ? [] : columns.slice(from, at + 1);
  return run.length > 0 && run.every(({ name }) => PER_90.has(name)) ? "Per 90 Minutes" : undefined;
}
