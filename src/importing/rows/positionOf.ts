import type { Position, Role } from "../../domain/position.ts";

/** Where a row says someone plays; the role only where the position tells it. */
export interface Place {
  readonly position: Position | undefined;
  readonly role: Role | undefined;
}

const NOWHERE: Place = { position: undefined, role: undefined };

/** What sources write, in small letters; what stands after it says no role of its own. */
const EXACT: ReadonlyMap<string, Place> = new Map([
  ...row("gk", "goalkeeper", "g gk gkp gl goalkeeper keeper torwart tor portero por portiere gardien goleiro"),
  ...row("df", undefined, "d df def defender defence abwehr defensa difensore défenseur defenseur"),
  ...row("df", "centre-back", "cb rcb lcb dc cd centre-back centreback center-back central-defender centre-half innenverteidiger"),
  ...row("df", "full-back", "lb rb lwb rwb wb fb dl dr dlr wbl wbr full-back fullback left-back right-back leftback rightback wing-back wingback left-wing-back right-wing-back"),
  ...row("mf", undefined, "m mf mid midfielder midfield mittelfeld centrocampista milieu medio lm rm ml mr"),
  ...row("mf", "midfielder", "cm cmf rcm lcm rcmf lcmf dm dmf rdmf ldmf cdm mc dmc defensive-midfielder defensive-midfield central-midfielder central-midfield"),
  ...row("mf", "attacking-midfielder", "am amf cam amc attacking-midfielder attacking-midfield"),
  ...row("mf", "winger", "ramf lamf amr aml"),
  ...row("fw", undefined, "f fw fwd att attacker angriff attaquant delantero attaccante"),
  ...row("fw", "winger", "lw rw lwf rwf fwr fwl winger wg left-winger right-winger left-wing right-wing"),
  ...row("fw", "forward", "st cf ss striker forward centre-forward center-forward stürmer sturmer fwc"),
]); // prettier-ignore

/**
 * Reads the first position of a cell: "MF,FW", "CB, LCB", "D(C)", "F M S", "GKP".
 *
 * @returns nothing of what is no position, such as Understat's "S", who came on as a substitute
 */
export function positionOf(text: string): Place {
  const words = text
    .toLowerCase()
    .replace(/\b(centre|center|central|left|right|full|wing|attacking|defensive) (?=\p{L}{3})/gu, "$1-")
    .replace(/\(([a-z/]+)\)/g, (_all, side: string) => sideOf(side))
    .split(/[\s,;/|+&]+/)
    .filter(Boolean);
  for (const word of words) {
    const found =
      EXACT.get(word) ?? EXACT.get(word.replace(/^(?:left|right|centre|center|central)-|\d+$/g, ""));
    if (found !== undefined) return found;
  }
  return NOWHERE;
}

/** "D(C)" is a "dc"; "AM(LR)" plays on a side, so its first counts. */
function sideOf(side: string): string {
  return side.replaceAll("/", "").charAt(0);
}

function row(
  position: Position,
  role: Role | undefined,
  words: string,
): readonly (readonly [string, Place])[] {
  return words.split(" ").map((word) => [word, { position, role }]);
}
