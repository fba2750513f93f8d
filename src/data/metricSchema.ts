import * as v from "valibot";
import { label, metricId, oneOf, text } from "./leaves.ts";
import { listOf, maybe, objectOf, pairOf } from "./shapes.ts";

/** A metric as a file of the dictionary has it. */
export function metricSchema() {
  return objectOf({
    id: metricId(),
    label: label(),
    shortLabel: maybe(text(14)),
    noun: label(),
    category: oneOf([
      "shooting",
      "creation",
      "passing",
      "possession",
      "defending",
      "duels",
      "discipline",
      "goalkeeping",
    ])(),
    unit: oneOf(["count", "share", "value"])(),
    direction: oneOf(["higher", "lower", "neutral"])(),
    decimals: decimals(),
    definition: text(500),
    trap: maybe(text(1000)),
    interval: maybe(oneOf(["poisson", "wilson", "none"])()),
    noInterval: maybe(oneOf(["modelled", "adjusted", "measured", "average", "uncounted"])()),
    spread: spread(),
    counted: listOf(pairOf(label(), text(500))),
    ratio: maybe(objectOf({ numerator: metricId(), denominator: metricId() })),
  });
}

function decimals() {
  const expected = "a whole number from 0 to 6";
  const isOne = (value: number) => Number.isInteger(value) && value >= 0 && value <= 6;
  return v.pipe(v.number(expected), v.check(isOne, expected));
}

function spread() {
  const expected = "a number above zero";
  return v.pipe(v.number(expected), v.finite(expected), v.gtValue(0, expected));
}
