import { drawChart } from "./drawChart.js";

const { players } = await (await fetch("/figures.json")).json();
document.querySelector("#chart").innerHTML = drawChart(players);
