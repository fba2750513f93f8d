import { Suspense, useState } from "react";
import type { ComparedPlayer, Comparison } from "../comparison/comparison.ts";
import type { IndexEntry } from "../data/parseIndex.ts";
import { isOwn } from "../domain/isOwn.ts";
import { withMetrics, withPlayer, writtenOut } from "../selection/change.ts";
import { MAX_PLAYERS, type LinkProblem, type Selection } from "../selection/selection.ts";
import { later } from "../ui/page/later.tsx";
import { Builder } from "./Builder.tsx";
import { ChartCard } from "./ChartCard.tsx";
import { chosenMetrics } from "./chosenMetrics.ts";
import type { OpenDialog } from "./Dialogs.tsx";
import { Header } from "./Header.tsx";
import { OpenWindow } from "./OpenWindow.tsx";
import { words } from "./pageWords.ts";
import type { ShareProps } from "./share/shareProps.ts";
import { Troubles } from "./Troubles.tsx";
import { useComparison, type ComparisonState } from "./useComparison.ts";
import { useOpened, type OpenedView } from "./useOpened.ts";
import { useSelection, type Choose } from "./useSelection.ts";
import { useDocument } from "./useDocument.ts";
import { useLibrary } from "./useLibrary.ts";
import { useSearchKey } from "./useSearchKey.ts";

const AboutData = later(async () => (await import("./AboutData.tsx")).AboutData);
const Below = later(async () => (await import("./Below.tsx")).Below);
const OwnFiles = later(async () => (await import("./import/OwnFiles.tsx")).OwnFiles);
const SidePanels = later(async () => (await import("./side/SidePanels.tsx")).SidePanels);
/** The page: builder, chart card, and beside it the sentence, the uncertainty and sharing. */
export function App() {
  const { selection, problems, choose } = useSelection();
  const state = useComparison(selection);
  const { comparison, loaded } = state;
  const [dialog, setDialog] = useState<OpenDialog>();
  const library = useLibrary(selection.release);
  const opened = useOpened(state);
  const full = comparison?.players.length === MAX_PLAYERS;
  const search = () => setDialog("players");
  const share = opened && { opened, selection, title: titleOf(selection, opened) };
  useDocument(selection, share?.title);
  useSearchKey(() => full || search());
  return (
    <div className="app">
      <a className="skip" href="#chart">
        {words.say("page.skip")}
      </a>
      <Header
        full={full}
        onSearch={search}
        onOwn={() => setDialog("own")}
        onMetrics={() => setDialog({ about: undefined })}
        onShare={share && (() => setDialog("share"))}
      />
      <main>
        <Suspense>
          {comparison && <OwnFiles open={dialog === "own"} onOpen={setDialog} {...{ selection, choose }} />}
        </Suspense>
        <Asked {...{ state, selection, problems, choose }} library={library.entries} onOpen={setDialog} />
        <Findings
          {...{ state, share, selection, choose, full }}
          library={library.entries}
          onShare={setDialog}
        />
        <Suspense>
          <Below {...{ comparison, loaded, selection, choose }} />
        </Suspense>
      </main>
      <Suspense>
        <AboutData comparison={comparison} library={library.entries} />
      </Suspense>
      <OpenWindow
        open={dialog}
        ahead={comparison !== undefined}
        {...{ library, share }}
        players={writtenOut(selection).players ?? []}
        chosen={chosenMetrics(selection, comparison).map(({ id }) => id)}
        data={loaded}
        onOpen={setDialog}
        onPlayer={(ref) => choose(withPlayer(selection, ref))}
        onMetrics={(metrics) => choose(withMetrics(selection, metrics))}
      />
    </div>
  );
}

/** What the link asks for: what was wrong with it, and the builder, whose room is kept until the numbers are there. */
function Asked({
  state: { comparison, loaded, errors, retry },
  selection,
  problems,
  library,
  choose,
  onOpen,
}: {
  readonly state: ComparisonState;
  readonly selection: Selection;
  readonly problems: readonly LinkProblem[];
  readonly library: readonly IndexEntry[];
  readonly choose: Choose;
  readonly onOpen: (dialog: OpenDialog) => void;
}) {
  return (
    <>
      <Troubles
        {...{ selection, problems, choose }}
        note={notes(comparison)}
        elsewhere={comparison?.players.some(isElsewhere) === true}
        errors={errors}
        kept={comparison !== undefined && comparison.datasets.length > 0}
        onRetry={retry}
      />
      {comparison === undefined ? (
        <div className="builder builder-room" />
      ) : (
        <Builder
          {...{ comparison, loaded, library, selection, choose }}
          onAddPlayer={() => onOpen("players")}
          onAddMetric={() => onOpen("metrics")}
          onAboutMetric={(metric) => onOpen({ about: metric })}
        />
      )}
    </>
  );
}

/** Of a reader's own data that is not in this browser. */
function isElsewhere(player: ComparedPlayer): boolean {
  if (player.state !== "missing" || player.reason !== "unknown-dataset") return false;
  return "dataset" in player.ref && isOwn(player.ref.dataset);
}

/** The chart, and beside it what it says. */
function Findings({
  state: { loading, errors },
  share,
  selection,
  library,
  choose,
  full,
  onShare,
}: {
  readonly state: ComparisonState;
  readonly share: ShareProps | undefined;
  readonly selection: Selection;
  readonly library: readonly IndexEntry[];
  readonly choose: Choose;
  readonly full: boolean;
  readonly onShare: (dialog: OpenDialog) => void;
}) {
  return (
    <div className="grid">
      <ChartCard
        {...{ selection, library, loading, choose }}
        opened={share?.opened}
        title={share?.title}
        failed={errors.length > 0}
        onAdd={full ? undefined : (ref) => choose(withPlayer(selection, ref))}
      />
      <Suspense>
        {share && <SidePanels {...share} onEmbed={() => onShare("embed")} onMore={() => onShare("share")} />}
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
