/** The three bars as SVG text, at 640 x 310. */
export function drawChart(players) {
  const most = Math.max(...players.map(({ value }) => value));
  const bars = players.map((player, i) => drawBar(player, 120 + 200 * i, (230 * player.value) / most));
  return `<svg viewBox="0 0 640 310" text-anchor="middle">${bars.join("")}<path d="M20 270H620" stroke="#666"/></svg>`;
}

function drawBar({ name, value }, middle, height) {
  return `<rect x="${middle - 60}" y="${270 - height}" width="120" height="${height}" fill="#0072B2"/><text x="${middle}" y="${262 - height}">${value}</text><text x="${middle}" y="292">${name}</text>`;
}
