/**
 * The polynomial through a function at the Chebyshev nodes of a range around zero; by Newton's divided differences.
 *
 * @param f smooth on the range; never asked at zero when `terms` is even
 * @param range the nodes lie between -range and range
 * @param terms how many coefficients, one or more
 * @returns coefficients, the constant one first
 */
export function interpolation(f: (t: number) => number, range: number, terms: number): readonly number[] {
  const nodes = Array.from({ length: terms }, (_, i) => range * Math.cos(((i + 0.5) * Math.PI) / terms));
  const differences = dividedDifferences(nodes, nodes.map(f));
  return nodes.reduceRight<readonly number[]>(
    (polynomial, node, i) => plus(timesRoot(polynomial, node), differences[i] ?? 0),
    [],
  );
}

/** The first of each order, from the values themselves on. */
function dividedDifferences(nodes: readonly number[], values: readonly number[]): readonly number[] {
  const firsts: number[] = [];
  let row = values;
  for (let order = 1; row.length > 0; order += 1) {
    firsts.push(row[0] ?? 0);
    row = row
      .slice(1)
      .map((value, i) => (value - (row[i] ?? 0)) / ((nodes[i + order] ?? 0) - (nodes[i] ?? 0)));
  }
  return firsts;
}

/** The polynomial times (t - root). */
function timesRoot(polynomial: readonly number[], root: number): readonly number[] {
  return [0, ...polynomial].map((below, i) => below - root * (polynomial[i] ?? 0));
}

function plus([constant = 0, ...rest]: readonly number[], term: number): readonly number[] {
  return [constant + term, ...rest];
}
