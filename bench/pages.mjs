import { OPENING } from "./links.mjs";

/** The page that every ratio is taken to. */
export const YARDSTICK = "handwritten";

/** The page shows a builder too: it is opened as on a laptop, the charts alone as on a blog. */
const A_SCREEN = { width: 1280, height: 900 };

/** What is measured, ours first. A peer's id is its folder in bench/peers; `named` where a budget names it. */
export const PAGES = [
  { id: "per90", label: "Per90, embed", path: `/embed/${OPENING}`, ours: true, named: true },
  {
    id: "per90-page",
    label: "Per90, the whole page",
    path: `/${OPENING}`,
    ours: true,
    named: true,
    window: A_SCREEN,
  },
  { ...peer("recharts", "Recharts + React", ["recharts", "react", "react-dom"]), named: true },
  { ...peer("chartjs", "Chart.js", ["chart.js"]), named: true },
  peer("echarts", "Apache ECharts, bars only", ["echarts"]),
  peer("plotly", "Plotly, basic", ["plotly.js-basic-dist-min"]),
  peer("vega-lite", "Vega-Lite", ["vega-lite", "vega", "vega-embed"]),
  peer("plot", "Observable Plot", ["@observablehq/plot"]),
  { ...peer("handwritten", "by hand, script in a file"), named: true },
  peer("handwritten-inline", "by hand, script in the HTML"),
  { ...peer("static", "by hand, no script"), named: true },
];

function peer(id, label, packages = []) {
  return { id, label, path: `/peers/${id}/`, ours: false, named: false, packages };
}
