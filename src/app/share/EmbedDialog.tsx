import { useState, type ComponentType } from "react";
import { LANGUAGES } from "../../messages/languages.ts";
import { namesOwn } from "../../selection/namesOwn.ts";
import { MAX_LINK } from "../../selection/selection.ts";
import { pictureAddress } from "../../share/pictureAddress.ts";
import { PickerDialog } from "../../ui/picker/PickerDialog.tsx";
import { words as pageWords } from "../pageWords.ts";
import { CodeField } from "./CodeField.tsx";
import { firstChoice, type EmbedChoice } from "./embedChoice.ts";
import { embedCode, type EmbedKind } from "./embedCode.ts";
import { EmbedOptions } from "./EmbedOptions.tsx";
import { EmbedPreview } from "./EmbedPreview.tsx";
import { embedWords as words } from "./embedWords.ts";
import { KindChoice } from "./KindChoice.tsx";
import { PictureField } from "./PictureField.tsx";
import { shareLinkWords } from "./shareLinkWords.ts";
import type { ShareProps } from "./shareProps.ts";
import { shareWords } from "./shareWords.ts";
import { useDataChart, type UseChart } from "./useChart.ts";
import { useEmbed, type DrawnEmbed, type EmbedState, type Freeze } from "./useEmbed.ts";
import "./embedDialog.css";
import "./links.css";

/** The window that hands out the three codes of an embed, with its options and the embed itself. */
export function EmbedDialog({
  selection,
  carried,
  useChart = useDataChart,
  languages = LANGUAGES,
  freeze,
  Picture,
  onClose,
}: Pick<ShareProps, "selection" | "carried"> & {
  readonly useChart?: UseChart;
  readonly languages?: readonly string[];
  /** Without it there is no choice between live and frozen. */
  readonly freeze?: Freeze;
  /** The button that saves the picture of what is drawn, 1200 x 630 pixels. */
  readonly Picture?: ComponentType<ShareProps>;
  readonly onClose: () => void;
}) {
  const [kind, setKind] = useState<EmbedKind>("smart");
  const [choice, setChoice] = useState<EmbedChoice>(() => firstChoice(selection));
  const [typed, setTyped] = useState("");
  const [yes, setYes] = useState(false);
  const embed = useEmbed({ selection, useChart, freeze, carried }, choice);
  const { drawn } = embed;
  const asks = carried === undefined && namesOwn(selection);
  return (
    <PickerDialog title={words.say("embedding.title")} close={pageWords.say("state.close")} onClose={onClose}>
      <div className="embed-body">
        <div className="embed-choices">
          {asks && <CodeConsent {...{ yes }} onSay={setYes} />}
          <KindChoice kind={kind} onChoose={setKind} />
          <EmbedOptions
            {...{ choice, languages }}
            written={drawn?.opened.drawing.headline}
            freezes={freeze !== undefined}
            onChoose={(part) => setChoice((before) => ({ ...before, ...part }))}
          />
          {kind !== "iframe" && (
            <PictureField {...{ kind, typed }} onType={setTyped}>
              <DrawnPicture {...{ drawn, Picture }} />
            </PictureField>
          )}
        </div>
        <Outcome
          {...{ embed, choice }}
          given={asks && !yes ? unsaid(embed) : codeOrReason(embed, kind, typed)}
        />
      </div>
    </PickerDialog>
  );
}

function DrawnPicture({
  drawn,
  Picture,
}: {
  readonly drawn: DrawnEmbed | undefined;
  readonly Picture: ComponentType<ShareProps> | undefined;
}) {
  return Picture && drawn?.layout.chart && <Picture {...drawn} />;
}

/** The code, and the embed as it will stand. */
function Outcome({
  embed: { drawn, retry },
  given,
  choice,
}: {
  readonly embed: EmbedState;
  readonly given: { readonly code: string } | { readonly reason: string };
  readonly choice: EmbedChoice;
}) {
  const src = drawn?.addresses?.frame;
  return (
    <div className="embed-outcome">
      <CodeField {...given} onRetry={retry} />
      {drawn && src !== undefined && <EmbedPreview {...{ drawn, src }} theme={choice.theme} />}
    </div>
  );
}

/** A code that carries numbers from a file is given after a clear yes, as their link is. */
function CodeConsent({ yes, onSay }: { readonly yes: boolean; readonly onSay: (yes: boolean) => void }) {
  return (
    <div>
      <p className="note">{words.say("own.about")}</p>
      <label className="consent">
        <input type="checkbox" checked={yes} onChange={({ target }) => onSay(target.checked)} />
        {shareLinkWords.say("links.own.yes")}
      </label>
    </div>
  );
}

function unsaid(embed: EmbedState): { readonly reason: string } {
  return { reason: withheld(embed) ?? words.say("own.unsaid") };
}

/** The code, or why there is none. */
function codeOrReason(
  embed: EmbedState,
  kind: EmbedKind,
  typed: string,
): { readonly code: string } | { readonly reason: string } {
  const reason = withheld(embed);
  if (reason !== undefined) return { reason };
  const code = embed.drawn && embedCode(kind, embed.drawn, pictureAddress(typed));
  return code === undefined ? { reason: words.say("code.no-picture") } : { code };
}

/** Why there is no code whatever the kind; undefined where there is one. */
function withheld({ drawn, waiting, retry }: EmbedState): string | undefined {
  if (retry !== undefined) return words.say("code.failed");
  if (waiting || drawn === undefined) return pageWords.say("state.opening-part");
  const { drawing } = drawn.opened;
  if (drawing.shown.players.length === 0) return pageWords.say("state.empty.players");
  if (drawing.shown.metrics.length === 0) return pageWords.say("state.empty.metrics");
  if ("refused" in drawing) return drawing.refused;
  const { addresses, against } = drawn;
  if (addresses === undefined) return against ?? pageWords.say("state.opening-part");
  const { length } = addresses.frame;
  return length > MAX_LINK ? shareWords.say("share.link.long", { length, limit: MAX_LINK }) : undefined;
}
