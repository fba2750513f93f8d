import { FileButtons } from "./FileButtons.tsx";
import type { ShareProps } from "./shareProps.ts";
import { takenChart } from "./takenChart.ts";
import { useDownloads } from "./useDownloads.ts";

/** The three files asked for most, beside the chart: light unless the reader chose dark. */
export function PictureButtons(props: ShareProps) {
  const chart = takenChart(props);
  const none = "nothing" in chart;
  const theme = props.selection.theme === "dark" ? "dark" : "light";
  const downloads = useDownloads(none ? undefined : chart, theme);
  return (
    <>
      <FileButtons kinds={["png", "svg", "csv"]} downloads={downloads} disabled={none} />
      <p className="note" role="status">
        {none ? chart.nothing : downloads.said}
      </p>
    </>
  );
}
