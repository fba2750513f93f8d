/**
 * Properties that only our own code reads and writes, the ones that weigh most; the embed's build gives them names of a
 * letter or two. None may be a key of a served file, a placeholder of a message, an attribute, or a property that a
 * browser knows and we use: a test sees to it.
 */
const NAMES =
  "state say palette slot reading figures minMinutes words standing member matchBase comparison quiet " +
  "members layout served lines sorted ticks cells best under barHeight caption selections failures " +
  "resolved panels messages skipped withEvidence intervalText metricIds whisker absent compared " +
  "definitions pitch axis maxHeight equal card track evidence leftOut turned slots axes bottom marks " +
  "notes ink tick nameStart largest layoutAt roomy model sums medians radius centre corner fetchText " +
  "rankTitle onPlayer shape titled bar gaps rule said nameEnd plot draw dots judged extent panel full " +
  "strip tied Svg lane side crossed skippedText strips openFrom openTo titles leader heads needs " +
  "loaded distance firm soft bounds cost spokes";

/** Short names by long ones; capitals first, which no property of ours or of the platform is. */
export const OWN_NAMES: ReadonlyMap<string, string> = new Map(
  NAMES.split(" ").map((name, at) => [name, shortName(at)]),
);

function shortName(at: number): string {
  const letter = String.fromCharCode(65 + (at % 26));
  return at < 26 ? letter : `${letter}${Math.floor(at / 26)}`;
}
