import embed from "vega-embed";

const { players } = await (await fetch("/figures.json")).json();
await embed("#chart", {
  $schema: "https://vega.github.io/schema/vega-lite/v6.json",
  width: 560,
  height: 250,
  data: { values: players },
  encoding: {
    x: { field: "name", type: "nominal", sort: null, axis: { labelAngle: 0 } },
    y: { field: "value", type: "quantitative" },
  },
  layer: [
    { mark: { type: "bar", color: "#0072B2" } },
    { mark: { type: "text", dy: -8 }, encoding: { text: { field: "value", type: "quantitative" } } },
  ],
});
