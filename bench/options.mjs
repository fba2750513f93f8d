const USAGE = "npm run bench -- [--rounds N] [--only id,id] [--quick] [--build]";

/**
 * What the command line asks for.
 *
 * @returns rounds, each of which measures everything once; `only` the pages and posts named, all when empty; `build` ours
 *   anew; `full` when the result may stand in docs/benchmarks.md
 * @throws Error with the usage for anything else
 */
export function readOptions(words) {
  const options = { rounds: 9, only: [], build: false, quick: false };
  const rest = [...words];
  for (let word = rest.shift(); word !== undefined; word = rest.shift()) {
    if (word === "--quick") options.quick = true;
    else if (word === "--build") options.build = true;
    else if (word === "--rounds") options.rounds = wholeNumber(rest.shift());
    else if (word === "--only") options.only = list(rest.shift());
    else throw new Error(`${word} is not known. ${USAGE}`);
  }
  const { rounds, only, build, quick } = options;
  return { rounds: quick ? 3 : rounds, only, build, full: !quick && only.length === 0 && rounds >= 9 };
}

function wholeNumber(word = "") {
  if (!/^[1-9]\d{0,2}$/.test(word)) throw new Error(`--rounds needs a number from 1 to 999. ${USAGE}`);
  return Number(word);
}

function list(word = "") {
  const ids = word.split(",").filter((id) => id !== "");
  if (ids.length === 0) throw new Error(`--only needs the ids of pages or posts. ${USAGE}`);
  return ids;
}
