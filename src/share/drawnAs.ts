import type { RankingDrawing } from "../charts/ranking/rankingDrawing.tsx";
import type { MatchesDrawing } from "../charts/trend/matchesDrawing.tsx";
import type { Drawing } from "../charts/view/chartView.ts";

/** True of a squad and of leaders: they draw players who were not chosen. */
export function isRanking(drawing: Drawing): drawing is RankingDrawing {
  return "addText" in drawing && "noteText" in drawing;
}

/** True of a trend match by match: it draws more numbers than a figure a player. */
export function isMatches(drawing: Drawing): drawing is MatchesDrawing {
  const model: unknown = "model" in drawing ? drawing.model : undefined;
  return typeof model === "object" && model !== null && "kind" in model && model.kind === "matches";
}
