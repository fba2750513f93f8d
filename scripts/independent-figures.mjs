/**
 * Computes figures from the raw table alone, in another way than the app does: exact fractions compared by
 * multiplication, ranks by sorting, intervals by bisection on the distribution itself. No code of the app, no library.
 *
 *   node scripts/independent-figures.mjs [how many players] [seed]
 *
 * prints one JSON line a player: who, and for every metric value, percentile, rank, peers and interval.
 */
import { readdirSync, readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";

const RAW = "data/wyscout-2017-18/";
const HOW_MANY = Number(process.argv[2] ?? 200);
const SEED = Number(process.argv[3] ?? 1);

function table(text) {
  const { columns, rows } = JSON.parse(text);
  return rows.map((row) => Object.fromEntries(columns.map((name, i) => [name, row[i]])));
}
const columns = JSON.parse(readFileSync(RAW + "columns.json", "utf8"));
const totals = table(readFileSync(RAW + "player_totals.json", "utf8")).filter((row) => row.minutes > 0);
const logs = table(gunzipSync(readFileSync(RAW + "match_logs.json.gz")).toString());

// What is published of each metric: direction and, for shares, the two counts. Data files, not code.
const published = new Map();
for (const file of readdirSync("public/data/dictionary")) {
  // A release keeps its own in a folder beside them.
  if (file === "presets.json" || !file.endsWith(".json")) continue;
  const metric = JSON.parse(readFileSync("public/data/dictionary/" + file, "utf8"));
  published.set(metric.id, metric);
}
const rawColumnOf = new Map();
for (const [raw, { metric }] of Object.entries(columns.metrics)) if (metric) rawColumnOf.set(metric, raw);
const metrics = [...published.values()].filter(({ id, ratio }) =>
  ratio ? rawColumnOf.has(ratio.numerator) && rawColumnOf.has(ratio.denominator) : rawColumnOf.has(id),
);

// One person in one competition: all rows together, main club the one of most minutes (the first of equals).
const people = new Map();
for (const row of totals) {
  const key = row.competition + " " + row.player_id;
  const person = people.get(key) ?? { key, rows: [], minutes: 0, main: row };
  person.rows.push(row);
  person.minutes += row.minutes;
  people.set(key, person);
}
for (const person of people.values()) {
  // Rows of the shipped files stand by club, so that is the order in which equals are first.
  person.rows.sort((a, b) => (a.team < b.team ? -1 : a.team > b.team ? 1 : 0));
  for (const row of person.rows) if (row.minutes > person.main.minutes) person.main = row;
  person.role = roleOf(person.main);
}
function roleOf({ position, wide_share: wide, final_third_share: third }) {
  if (position === "GKP") return "goalkeeper";
  if (wide === null || third === null) return "";
  const high = position === "MID" && third >= (wide < 0.55 ? 0.4 : 0.35);
  const roles = {
    DEF: wide < 0.55 ? "centre-back" : "full-back",
    FWD: wide < 0.48 ? "forward" : "winger",
    MID: [wide < 0.55 ? "midfielder" : "full-back", wide < 0.55 ? "attacking-midfielder" : "winger"][+high],
  };
  return roles[position];
}
const matches = new Map();
for (const log of logs) {
  const key = log.comp + " " + log.player;
  matches.set(key, [...(matches.get(key) ?? []), log]);
}

const sumOf = (person, raw) => {
  let sum = 0;
  for (const row of person.rows) {
    if (row[raw] === null || row[raw] === undefined) return null;
    sum += row[raw];
  }
  return sum;
};
/** The figure as a fraction of whole numbers, or null. A share in percent, a count per 90. */
function fraction(person, { id, ratio }) {
  if (ratio) {
    const above = sumOf(person, rawColumnOf.get(ratio.numerator));
    const below = sumOf(person, rawColumnOf.get(ratio.denominator));
    return above === null || !below ? null : [100 * above, below];
  }
  const count = sumOf(person, rawColumnOf.get(id));
  return count === null ? null : [90 * count, person.minutes];
}
const order = ([a, b], [c, d]) => a * d - c * b;

function standing(own, peers, direction) {
  const sorted = peers.toSorted(order);
  const below = sorted.findIndex((peer) => order(peer, own) >= 0);
  const first = below === -1 ? sorted.length : below;
  let past = first;
  while (past < sorted.length && order(sorted[past], own) === 0) past += 1;
  const n = sorted.length;
  const worse = direction === "lower" ? n - past : first;
  const percentile = (100 * (2 * worse + past - first)) / (2 * n);
  return { percentile, rank: 1 + (direction === "lower" ? first : n - past), of: n };
}

const lnFactorial = [0];
const lnFact = (k) => {
  while (lnFactorial.length <= k) lnFactorial.push(lnFactorial.at(-1) + Math.log(lnFactorial.length));
  return lnFactorial[k];
};
/** P(X <= k) of a Poisson variable, the terms that matter summed. */
function poissonAtMost(k, mean) {
  let sum = 0;
  for (let i = k; i >= 0; i -= 1) {
    const term = Math.exp(i * Math.log(mean) - mean - lnFact(i));
    sum += term;
    if (i < mean && term < 1e-18) break;
  }
  return sum;
}
function bisect(isLow, low, high) {
  for (let i = 0; i < 200 && high - low > 1e-12 * high; i += 1) {
    const middle = (low + high) / 2;
    if (isLow(middle)) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
const known = new Map();
function garwood(count) {
  if (!known.has(count)) {
    const far = count + 20 + 10 * Math.sqrt(count + 1);
    const low = count === 0 ? 0 : bisect((mean) => 1 - poissonAtMost(count - 1, mean) < 0.025, 1e-9, far);
    const high = bisect((mean) => poissonAtMost(count, mean) > 0.025, 1e-9, far);
    known.set(count, [low, high]);
  }
  return known.get(count);
}
/** Match to match spread over the Poisson one, from the matches themselves. */
function spread(person, raw) {
  const played = matches.get(person.key) ?? [];
  const counts = played.map((log) => log[raw]);
  const minutes = played.map((log) => log.min);
  const total = counts.reduce((a, b) => a + b, 0);
  const time = minutes.reduce((a, b) => a + b, 0);
  if (total === 0) return 1;
  const off = counts.reduce((sum, x, i) => sum + (x - (total / time) * minutes[i]) ** 2, 0);
  const n = played.length;
  return Math.sqrt((n / (n - 1)) * off) / Math.sqrt(total);
}
const Z = 1.959963984540054;
function wilson(k, n) {
  const p = k / n;
  const isOut = (q) => Math.abs(p - q) > Z * Math.sqrt((q * (1 - q)) / n);
  return [k === 0 ? 0 : 100 * bisect(isOut, 0, p), k === n ? 100 : 100 * bisect((q) => !isOut(q), p, 1)];
}
function interval(person, metric) {
  if (metric.ratio) {
    const [k, n] = [metric.ratio.numerator, metric.ratio.denominator].map((id) =>
      sumOf(person, rawColumnOf.get(id)),
    );
    return wilson(k, n);
  }
  const raw = rawColumnOf.get(metric.id);
  const count = sumOf(person, raw);
  const [low, high] = garwood(count);
  const played = (matches.get(person.key) ?? []).length;
  const wider = Math.max(1, played < 2 ? metric.spread : spread(person, raw));
  const ends = [Math.max(0, count - (count - low) * wider), count + (high - count) * wider];
  return ends.map((end) => (90 * end) / person.minutes);
}

let state = SEED;
const random = () => (state = (state * 1103515245 + 12345) % 2147483648) / 2147483648;
const everyone = [...people.values()];
const chosen = new Set();
while (chosen.size < Math.min(HOW_MANY, everyone.length))
  chosen.add(everyone[Math.floor(random() * everyone.length)]);

for (const person of chosen) {
  const there = everyone.filter(({ main }) => main.competition === person.main.competition);
  const floor = Math.min(900, Math.floor(Math.max(...there.map(({ minutes }) => minutes)) / 3));
  const peers = there.filter(
    ({ role, minutes }) => minutes >= floor && (person.role === "" || role === person.role),
  );
  const figures = {};
  for (const metric of metrics) {
    const own = fraction(person, metric);
    if (own === null) continue;
    const others = peers.map((peer) => fraction(peer, metric)).filter((one) => one !== null);
    figures[metric.id] = {
      value: own[0] / own[1],
      ...(others.length === 0 ? {} : standing(own, others, metric.direction)),
      interval: interval(person, metric),
    };
  }
  const { main, minutes, rows } = person;
  const who = { dataset: columns.datasets[main.competition], name: main.player, born: main.birth_date };
  console.log(
    JSON.stringify({ ...who, club: main.team, minutes, clubs: rows.length, peers: peers.length, figures }),
  );
}
