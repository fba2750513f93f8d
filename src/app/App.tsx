import { useState } from "react";
import type { Comparison } from "../comparison/comparison.ts";
import { headline } from "../findings/headline.ts";
import { linkReport } from "../findings/linkReport.ts";
import { withMetrics, withPlayer } from "../selection/change.ts";
import { MAX_PLAYERS, type Selection } from "../selection/selection.ts";
import { AboutData } from "./AboutData.tsx";
import { Builder } from "./Builder.tsx";
import { ChartCard } from "./ChartCard.tsx";
import { chosenMetrics } from "./chosenMetrics.ts";
import { Dialogs, type OpenDialog } from "./Dialogs.tsx";
import { Header } from "./Header.tsx";
import { words } from "./pageWords.ts";
import { SidePanels } from "./SidePanels.tsx";
import { Troubles } from "./Troubles.tsx";
import { useComparison } from "./useComparison.ts";
import { useSelection } from "./useSelection.ts";
import { useDocument } from "./useDocument.ts";
import { useLibrary } from "./useLibrary.ts";
import { useSearchKey } from "./useSearchKey.ts";
import { DRAWN_VIEWS } from "./ViewTabs.tsx";

/** The page: builder, chart card, and beside it the sentence, the uncertainty and sharing. */
export function App() {
  const { selection, problems, choose } = useSelection();
  const { comparison, loaded, loading, errors, retry } = useComparison(selection);
  const [dialog, setDialog] = useState<OpenDialog>();
  const library = useLibrary();
  const full = comparison?.players.length === MAX_PLAYERS;
  const title = comparison && (selection.headline ?? headline(comparison, words));
  useDocument(selection, title);
  useSearchKey(() => full || setDialog("players"));
  return (
    <div className="app">
      <a className="skip" href="#chart">
        {words.say("page.skip")}
      </a>
      <Header full={full} onSearch={() => setDialog("players")} />
      <main>
        <Troubles
          report={linkReport(problems, words)}
          note={notes(selection, comparison)}
          errors={errors}
          kept={isDrawn(comparison)}
          onRetry={retry}
        />
        {comparison !== undefined && (
          <Builder
            {...{ comparison, loaded, selection, choose }}
            library={library.entries}
            onAddPlayer={() => setDialog("players")}
            onAddMetric={() => setDialog("metrics")}
          />
        )}
        <div className="grid">
          <ChartCard {...{ comparison, selection, title, loading, choose }} failed={errors.length > 0} />
          {comparison !== undefined && title !== undefined && (
            <SidePanels comparison={comparison} selection={selection} title={title} />
          )}
        </div>
      </main>
      <AboutData comparison={comparison} library={library.entries} />
      <Dialogs
        open={dialog}
        library={library}
        chosen={chosenMetrics(selection, comparison).map(({ id }) => id)}
        datasets={loaded?.datasets}
        onClose={() => setDialog(undefined)}
        onPlayer={(ref) => choose(withPlayer(selection, ref))}
        onMetrics={(metrics) => choose(withMetrics(selection, metrics))}
      />
    </div>
  );
}

function isDrawn(comparison: Comparison | undefined): boolean {
  return comparison !== undefined && comparison.datasets.length > 0;
}

/** Said when a link asks for what is not drawn yet, or for peers that the data does not give. */
function notes({ chart, numbers }: Selection, comparison: Comparison | undefined): string | undefined {
  const leftOut = comparison?.peers.state === "group" ? comparison.peers.leftOut : [];
  const said = [
    ...(DRAWN_VIEWS.includes(chart)
      ? []
      : [words.say("chart.not-yet", { chart: words.say(`view.${chart}`) })]),
    ...(numbers === "pct" ? [words.say("numbers.not-yet")] : []),
    ...(leftOut.length > 0 ? [words.say("peers.left-out", { datasets: words.list(leftOut) })] : []),
  ];
  return said.length === 0 ? undefined : said.join(" ");
}
