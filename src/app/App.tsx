import { Suspense, useState } from "react";
import type { Comparison } from "../comparison/comparison.ts";
import type { IndexEntry } from "../data/parseIndex.ts";
import type { MetricId } from "../domain/ids.ts";
import { linkReport } from "../findings/linkReport.ts";
import { withMetrics, withPlayer, writtenOut } from "../selection/change.ts";
import { MAX_PLAYERS, type Selection } from "../selection/selection.ts";
import { later } from "../ui/page/later.tsx";
import { Builder } from "./Builder.tsx";
import { ChartCard } from "./ChartCard.tsx";
import { chosenMetrics } from "./chosenMetrics.ts";
import { Dialogs, type OpenDialog } from "./Dialogs.tsx";
import { Header } from "./Header.tsx";
import { words } from "./pageWords.ts";
import { Troubles } from "./Troubles.tsx";
import { useComparison, type ComparisonState } from "./useComparison.ts";
import { useOpened, type OpenedView } from "./useOpened.ts";
import { useSelection, type Choose } from "./useSelection.ts";
import { useDocument } from "./useDocument.ts";
import { useLibrary } from "./useLibrary.ts";
import { useSearchKey } from "./useSearchKey.ts";

const AboutData = later(async () => (await import("./AboutData.tsx")).AboutData);
const Below = later(async () => (await import("./Below.tsx")).Below);
const SidePanels = later(async () => (await import("./side/SidePanels.tsx")).SidePanels);

/** The page: builder, chart card, and beside it the sentence, the uncertainty and sharing. */
export function App() {
  const { selection, problems, choose } = useSelection();
  const state = useComparison(selection);
  const { comparison, loaded, errors, retry } = state;
  const [dialog, setDialog] = useState<OpenDialog>();
  const library = useLibrary(selection.release);
  const opened = useOpened(state);
  const full = comparison?.players.length === MAX_PLAYERS;
  const search = () => setDialog("players");
  const about = (metric?: MetricId) => setDialog({ about: metric });
  useDocument(selection, opened && titleOf(selection, opened));
  useSearchKey(() => full || search());
  return (
    <div className="app">
      <a className="skip" href="#chart">
        {words.say("page.skip")}
      </a>
      <Header full={full} onSearch={search} onMetrics={() => about()} />
      <main>
        <Troubles
          {...{ selection, choose }}
          report={linkReport(problems, words)}
          note={notes(comparison)}
          errors={errors}
          kept={comparison !== undefined && comparison.datasets.length > 0}
          onRetry={retry}
        />
        {comparison === undefined ? (
          <div className="builder builder-room" />
        ) : (
          <Builder
            {...{ comparison, loaded, selection, choose }}
            library={library.entries}
            onAddPlayer={search}
            onAddMetric={() => setDialog("metrics")}
            onAboutMetric={about}
          />
        )}
        <Findings {...{ state, opened, selection, choose, full }} library={library.entries} />
        <Suspense>
          <Below {...{ comparison, loaded, selection, choose }} />
        </Suspense>
      </main>
      <Suspense>
        <AboutData comparison={comparison} library={library.entries} />
      </Suspense>
      <Dialogs
        open={dialog}
        library={library}
        players={writtenOut(selection).players ?? []}
        chosen={chosenMetrics(selection, comparison).map(({ id }) => id)}
        datasets={loaded?.datasets}
        onClose={() => setDialog(undefined)}
        onPlayer={(ref) => choose(withPlayer(selection, ref))}
        onMetrics={(metrics) => choose(withMetrics(selection, metrics))}
      />
    </div>
  );
}

/** The chart, and beside it what it says. */
function Findings({
  state: { loading, errors },
  opened,
  selection,
  library,
  choose,
  full,
}: {
  readonly state: ComparisonState;
  readonly opened: OpenedView | undefined;
  readonly selection: Selection;
  readonly library: readonly IndexEntry[];
  readonly choose: Choose;
  readonly full: boolean;
}) {
  const title = opened && titleOf(selection, opened);
  return (
    <div className="grid">
      <ChartCard
        {...{ opened, selection, library, title, loading, choose }}
        failed={errors.length > 0}
        onAdd={full ? undefined : (ref) => choose(withPlayer(selection, ref))}
      />
      <Suspense>
        {opened && title && (
          <SidePanels {...{ selection, title }} drawing={opened.drawing} loaded={opened.input.loaded} />
        )}
      </Suspense>
    </div>
  );
}

function titleOf({ headline }: Selection, { drawing }: OpenedView): string {
  return headline ?? drawing.headline;
}

/** Said when a link asks for peers that the data does not give. */
function notes(comparison: Comparison | undefined): string | undefined {
  const { peers } = comparison ?? {};
  if (peers === undefined || peers.state === "refused" || peers.leftOut.length === 0) return undefined;
  return words.say("peers.left-out", { datasets: words.list(peers.leftOut) });
}
