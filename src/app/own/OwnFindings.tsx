import { useQuery } from "@tanstack/react-query";
import { useMemo, useState } from "react";
import { noted } from "../../charts/view/noted.ts";
import { ownInput } from "../../charts/view/ownInput.ts";
import type { OwnNumbers } from "../../domain/ownNumbers.ts";
import { standingLabels } from "../../findings/playerLabels.ts";
import type { Selection } from "../../selection/selection.ts";
import { ChartFigure } from "../ChartFigure.tsx";
import type { OpenDialog } from "../Dialogs.tsx";
import { words } from "../pageWords.ts";
import { ShareWindows } from "../share/ShareWindows.tsx";
import { CertaintyPanel } from "../side/CertaintyPanel.tsx";
import { SentencePanel } from "../side/SentencePanel.tsx";
import { Skeleton } from "../Skeleton.tsx";
import { useDocument } from "../useDocument.ts";
import type { OpenedView } from "../useOpened.ts";
import { useSelection } from "../useSelection.ts";
import { ViewTabs } from "../ViewTabs.tsx";
import { ownPageView } from "./ownPageView.ts";
import { OwnShare } from "./OwnShare.tsx";
import { OwnSources } from "./OwnSources.tsx";
import { ownWords as said } from "./ownWords.ts";

/** The chart of carried numbers, and beside it the sentence, the uncertainty and the link itself. */
export function OwnFindings({ own }: { readonly own: OwnNumbers }) {
  const { selection: asked, choose } = useSelection();
  const { opened, failed } = useOwnOpened(own, asked);
  const { comparison } = opened?.input ?? {};
  const [dialog, setDialog] = useState<OpenDialog>();
  const title = own.headline || opened?.drawing.headline;
  useDocument(asked, title);
  // Only how it is seen: the headline stays in the fragment, where no server sees it.
  const seen = queryPart(asked);
  const share = useShare(own, opened, title);
  return (
    <>
      <div className="builder">
        <p className="trouble" role="status">
          <strong>{said.say("own.note")}</strong> {comparison && compared(comparison.players)}{" "}
          {said.say("own.unchecked")}
        </p>
      </div>
      <div className="grid">
        <section className="card" id="chart" tabIndex={-1}>
          <ViewTabs selection={seen} choose={choose} fragment={location.hash} />
          {opened === undefined || title === undefined ? (
            <Skeleton failed={failed} />
          ) : (
            <ChartFigure
              {...{ opened, title, choose }}
              selection={opened.input.selection}
              library={[]}
              onAdd={undefined}
              note={said.say("own.note")}
            />
          )}
        </section>
        {opened !== undefined && (
          <aside className="side">
            <SentencePanel comparison={opened.drawing.shown} />
            <CertaintyPanel comparison={opened.drawing.shown} note={undefined} />
            {share && <OwnShare {...share} onOpen={setDialog} />}
          </aside>
        )}
      </div>
      <OwnSources datasets={own.datasets} />
      <ShareWindows {...{ dialog }} share={share} onOpen={setDialog} />
    </>
  );
}

/** What is taken away says on itself that a link carried it. */
function useShare(own: OwnNumbers, opened: OpenedView | undefined, title: string | undefined) {
  const { href } = location;
  return useMemo(() => {
    if (opened === undefined || title === undefined) return undefined;
    const drawing = noted(opened.drawing, said.say("own.note"));
    const { selection } = opened.input;
    return { opened: { ...opened, drawing }, selection, title, carried: { own, link: href } };
  }, [opened, title, own, href]);
}

function useOwnOpened(own: OwnNumbers, asked: Selection) {
  const { chart, numbers } = asked;
  const { data: view, isError } = useQuery({
    queryKey: ["own-view", chart, numbers === "pct"],
    queryFn: () => ownPageView(asked),
    networkMode: "always",
    retry: false,
    staleTime: Infinity,
  });
  const opened = useMemo(() => {
    if (view === undefined) return undefined;
    const input = ownInput(own, asked, words.locale);
    return { ...view.open(input, words), view, input };
  }, [own, asked, view]);
  return { opened, failed: isError };
}

function compared(players: Parameters<typeof standingLabels>[0]): string {
  const labels = standingLabels(players, words).map(({ short }) => short);
  return said.say("own.players", { players: words.list(labels) });
}

function queryPart({ version, chart, numbers, theme, language }: Selection): Selection {
  return { version, chart, numbers, theme, rest: [], ...(language !== undefined && { language }) };
}
