import type { RankingDrawing } from "../charts/ranking/rankingDrawing.tsx";
import type { MatchesDrawing } from "../charts/trend/matchesDrawing.tsx";
import type { Drawing } from "../charts/view/chartView.ts";

/** True of a squad and of leaders: they draw players who were not chosen. */
export function isRanking(drawing: Drawing): drawing is RankingDrawing {
  return modelKey(drawing, "rankTitle") !== undefined;
}

/** True of a trend match by match: it draws more numbers than a figure a player. */
export function isMatches(drawing: Drawing): drawing is MatchesDrawing {
  return modelKey(drawing, "kind") === "matches";
}

function modelKey(drawing: Drawing, key: string): unknown {
  const model: unknown = "model" in drawing ? drawing.model : undefined;
  return typeof model === "object" && model !== null ? new Map(Object.entries(model)).get(key) : undefined;
}
