import type { FileKind } from "../../ui/export/takenFile.tsx";
import { FileButtons } from "./FileButtons.tsx";
import type { ShareProps } from "./shareProps.ts";
import { useDownloads } from "./useDownloads.ts";
import { useTakenChart } from "./useTakenChart.ts";

/** A few of the files, and what came of the last: light unless dark was chosen. */
export function ChosenFiles({ kinds, ...props }: ShareProps & { readonly kinds: readonly FileKind[] }) {
  const { chart } = useTakenChart(props);
  const reason = chart !== undefined && "nothing" in chart ? chart.nothing : undefined;
  const taken = chart !== undefined && !("nothing" in chart) ? chart : undefined;
  const theme = props.selection.theme === "dark" ? "dark" : "light";
  const downloads = useDownloads(taken, theme);
  return (
    <>
      <FileButtons kinds={kinds} downloads={downloads} disabled={taken === undefined} />
      <p className="note" role="status">
        {reason ?? downloads.said}
      </p>
    </>
  );
}
