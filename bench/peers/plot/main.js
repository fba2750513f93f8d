import { axisX, barY, plot, ruleY, text } from "@observablehq/plot";

const { players } = await (await fetch("/figures.json")).json();
const chart = plot({
  width: 640,
  height: 310,
  x: { domain: players.map(({ name }) => name), label: null },
  marks: [
    axisX(),
    barY(players, { x: "name", y: "value", fill: "#0072B2" }),
    text(players, { x: "name", y: "value", text: "value", dy: -8 }),
    ruleY([0]),
  ],
});
document.querySelector("#chart").append(chart);
