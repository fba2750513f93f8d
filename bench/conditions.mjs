/**
 * Network and processor of a run. `latency` in milliseconds a request, `down` and `up` in kilobits a second, `slowdown`
 * of the processor as a factor; `everyPage` is false where only the pages that a budget names are measured.
 */
export const CONDITIONS = [
  { id: "fast", label: "No throttling", everyPage: true, slowdown: 1 },
  {
    id: "slow",
    label: "Slow 4G of Lighthouse, 4x CPU",
    note: "150 ms a request, 1,638.4 kbit/s down, 750 kbit/s up. The budgets are judged by this one.",
    everyPage: true,
    network: { latency: 150, down: 1638.4, up: 750 },
    slowdown: 4,
  },
  {
    id: "devtools",
    label: "Slow 4G of DevTools, 4x CPU",
    note: "562.5 ms a request, 1,474.56 kbit/s down, 675 kbit/s up. Only the pages that a budget names.",
    everyPage: false,
    network: { latency: 562.5, down: 1474.56, up: 675 },
    slowdown: 4,
  },
];

/** The condition that the budgets are judged by. */
export const JUDGED = "slow";
