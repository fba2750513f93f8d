import { BarChart } from "echarts/charts";
import { GridComponent } from "echarts/components";
import * as echarts from "echarts/core";
import { CanvasRenderer } from "echarts/renderers";

echarts.use([BarChart, GridComponent, CanvasRenderer]);

const { players } = await (await fetch("/figures.json")).json();
echarts.init(document.querySelector("#chart")).setOption({
  animation: false,
  xAxis: { type: "category", data: players.map(({ name }) => name) },
  yAxis: { type: "value" },
  series: [
    {
      type: "bar",
      data: players.map(({ value }) => value),
      label: { show: true, position: "top" },
      itemStyle: { color: "#0072B2" },
    },
  ],
});
