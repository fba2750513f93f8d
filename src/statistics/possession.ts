/**
 * A defensive count as it would be against 30 minutes of the opponent's pure possession.
 *
 * @param count of defensive actions
 * @param opponentMinutes of pure possession, above zero
 * @see https://dataglossary.wyscout.com/p_adj
 */
export function wyscoutPossessionAdjusted(count: number, opponentMinutes: number): number {
  return (count / opponentMinutes) * 30;
}

/**
 * A defensive count as it would be if the opponent had the ball half of the time.
 *
 * @param count of defensive actions
 * @param possession of the player's own team in percent, 0 to below 100
 * @see griffis_soccer_analysis, fbref_code.py
 */
export function linearPossessionAdjusted(count: number, possession: number): number {
  return (count * 50) / (100 - possession);
}

/**
 * What StatsBomb's adjustment multiplies a defensive count by.
 *
 * @param possession of the player's own team in percent, 0..100
 * @returns above 0 and below 2, 1 at half of the ball
 * @see https://statsbomb.com/2014/06
 */
export function sigmoidPossessionWeight(possession: number): number {
  return 2 / (1 + Math.exp(-0.1 * (possession - 50)));
}
