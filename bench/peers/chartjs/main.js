import { BarController, BarElement, CategoryScale, Chart, LinearScale } from "chart.js";

Chart.register(BarController, BarElement, CategoryScale, LinearScale);

/** Chart.js prints no values; its documentation shows a plugin of this kind. */
const values = {
  id: "values",
  afterDatasetsDraw({ ctx, data }) {
    const [dataset] = data.datasets;
    ctx.textAlign = "center";
    this.bars.data.forEach(({ x, y }, i) => ctx.fillText(String(dataset.data[i]), x, y - 6));
  },
  afterUpdate(chart) {
    this.bars = chart.getDatasetMeta(0);
  },
};

const { players } = await (await fetch("/figures.json")).json();
const canvas = document.createElement("canvas");
document.querySelector("#chart").append(canvas);
new Chart(canvas, {
  type: "bar",
  data: {
    labels: players.map(({ name }) => name),
    datasets: [{ data: players.map(({ value }) => value), backgroundColor: "#0072B2" }],
  },
  options: {
    animation: false,
    maintainAspectRatio: false,
    scales: { y: { beginAtZero: true, grace: "5%" } },
  },
  plugins: [values],
});
