/** What the metric dictionary says of every metric, on the page and in docs/metrics.md, in English. */
export const dictionaryMessages = {
  "dictionary.title": "Metric dictionary",
  "dictionary.search": "Search the dictionary",
  "dictionary.placeholder": "Name, definition or a provider’s column",
  "dictionary.hint":
    "What each metric counts, how sure it is, and what to mind when another provider’s figures stand beside it.",
  "dictionary.found.one": "{count} metric",
  "dictionary.found.other": "{count} metrics",
  "dictionary.none": "No metric with “{query}”; try fewer letters.",
  "dictionary.close": "Close",
  "dictionary.derived": "inferred",

  "dictionary.term.unit": "Unit",
  "dictionary.term.direction": "Better",
  "dictionary.term.formula": "Formula",
  "dictionary.term.interval": "Interval",
  "dictionary.term.spread": "Spread",
  "dictionary.term.trap": "Mind",
  "dictionary.term.derived": "Inferred",
  "dictionary.term.names": "Elsewhere",

  "dictionary.unit.count.one": "Count; per 90 minutes with {count} decimal",
  "dictionary.unit.count.other": "Count; per 90 minutes with {count} decimals",
  "dictionary.unit.amount.one": "Amount; per 90 minutes with {count} decimal",
  "dictionary.unit.amount.other": "Amount; per 90 minutes with {count} decimals",
  "dictionary.unit.share.one": "Percentage with {count} decimal; never divided by minutes",
  "dictionary.unit.share.other": "Percentage with {count} decimals; never divided by minutes",
  "dictionary.unit.value.one": "Average with {count} decimal; never divided by minutes",
  "dictionary.unit.value.other": "Average with {count} decimals; never divided by minutes",

  "dictionary.direction.higher": "More",
  "dictionary.direction.lower": "Less; percentiles and radar axes are turned, the printed number is not",
  "dictionary.direction.neutral": "Neither; a style, which names no winner",

  "dictionary.formula": "{numerator} / {denominator}, each summed before it is divided",

  "dictionary.interval.poisson": "95%, Garwood’s exact Poisson interval of the count",
  "dictionary.interval.wilson": "95%, Wilson’s interval of the two counts",
  "dictionary.interval.modelled": "None: a model’s estimate, not a number of events",
  "dictionary.interval.adjusted": "None: adjusted, no longer a number of events",
  "dictionary.interval.measured": "None: a distance, not a number of events",
  "dictionary.interval.average": "None: an average, and how its parts vary is not known",
  "dictionary.interval.uncounted": "None: the two counts are not both recorded as metrics",

  "dictionary.spread.wide":
    "Usually {spread} times what chance alone gives from match to match; that widens the interval where there are no match logs",
  "dictionary.spread.narrow":
    "Usually {spread} times what chance alone gives from match to match; the interval is not narrowed",
  "dictionary.spread.chance": "Taken as what chance alone gives from match to match",

  "dictionary.derived.why": "In the shipped data inferred from the order of events, not recorded",

  "dictionary.name": "{provider}: {name}",
  "dictionary.name.group": "{provider}: {name} (under {group})",
  "dictionary.name.note": "{name}, {note}",
} as const;
