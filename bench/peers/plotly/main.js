import Plotly from "plotly.js-basic-dist-min";

const { players } = await (await fetch("/figures.json")).json();
await Plotly.newPlot(
  "chart",
  [
    {
      type: "bar",
      x: players.map(({ name }) => name),
      y: players.map(({ value }) => value),
      text: players.map(({ value }) => String(value)),
      textposition: "outside",
      marker: { color: "#0072B2" },
    },
  ],
  { margin: { t: 20, b: 40 } },
);
