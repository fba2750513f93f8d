import type { FileKind } from "../../ui/export/takenFile.tsx";
import { FileButtons } from "./FileButtons.tsx";
import type { ShareProps } from "./shareProps.ts";
import { takenChart } from "./takenChart.ts";
import { useDownloads } from "./useDownloads.ts";

/** A few of the files, and what came of the last: light unless dark was chosen. */
export function ChosenFiles({ kinds, ...props }: ShareProps & { readonly kinds: readonly FileKind[] }) {
  const chart = takenChart(props);
  const none = "nothing" in chart;
  const theme = props.selection.theme === "dark" ? "dark" : "light";
  const downloads = useDownloads(none ? undefined : chart, theme);
  return (
    <>
      <FileButtons kinds={kinds} downloads={downloads} disabled={none} />
      <p className="note" role="status">
        {none ? chart.nothing : downloads.said}
      </p>
    </>
  );
}
