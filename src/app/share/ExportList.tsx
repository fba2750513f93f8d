import { useId, useState, type ReactNode } from "react";
import { markdownTable } from "../../share/markdownTable.ts";
import { printedTable } from "../../share/printedTable.ts";
import { quotedSentence } from "../../share/quotedSentence.ts";
import type { TakenChart } from "../../share/takenChart.ts";
import { LabelledSelect } from "../../ui/controls/LabelledSelect.tsx";
import type { PictureTheme } from "../../ui/export/takenFile.tsx";
import { CopyButtons } from "../../ui/page/CopyButtons.tsx";
import "../../ui/controls/controls.css";
import { exportWords as words } from "./exportWords.ts";
import "./export.css";
import { FileButtons } from "./FileButtons.tsx";
import type { ShareProps } from "./shareProps.ts";
import { useDownloads } from "./useDownloads.ts";
import { useTakenChart } from "./useTakenChart.ts";

/** Every file and text that the chart can be taken away as. */
export function ExportList(props: ShareProps) {
  const { chart, note } = useTakenChart(props);
  return (
    <section className="exports">
      <h3>{words.say("export.title")}</h3>
      {note !== undefined && <p className="note">{note}</p>}
      {chart !== undefined && "nothing" in chart && <p className="note">{chart.nothing}</p>}
      {chart !== undefined && !("nothing" in chart) && (
        <Exports chart={chart} dark={props.selection.theme === "dark"} />
      )}
    </section>
  );
}

/** Pictures are light unless the reader chose dark: where they go rarely follows a reader's setting. */
function Exports({ chart, dark }: { readonly chart: TakenChart; readonly dark: boolean }) {
  const [theme, setTheme] = useState<PictureTheme>(dark ? "dark" : "light");
  const downloads = useDownloads(chart, theme);
  return (
    <>
      <Group title={words.say("export.pictures")} note={words.say("export.pictures.note")}>
        <LabelledSelect
          label={words.say("export.theme")}
          value={theme}
          onChoose={(value) => setTheme(value === "dark" ? "dark" : "light")}
        >
          <option value="light">{words.say("export.theme.light")}</option>
          <option value="dark">{words.say("export.theme.dark")}</option>
        </LabelledSelect>
        <FileButtons kinds={["png", "png2x", "card", "svg"]} downloads={downloads} disabled={false} />
      </Group>
      <Group title={words.say("export.data")} note={words.say("export.data.note")}>
        <FileButtons kinds={["csv", "json"]} downloads={downloads} disabled={false} />
      </Group>
      <p className="note" role="status">
        {downloads.said}
      </p>
      <Group title={words.say("export.text")} note={words.say("export.text.note")}>
        <Texts chart={chart} />
      </Group>
    </>
  );
}

function Texts({ chart }: { readonly chart: TakenChart }) {
  const sentence = quotedSentence(chart);
  return (
    <CopyButtons
      copies={[
        {
          label: words.say("export.markdown"),
          done: words.say("export.done.markdown"),
          text: () => markdownTable(printedTable(chart)),
        },
        {
          label: words.say("export.sentence"),
          done: words.say("export.done.sentence"),
          text: () => sentence ?? "",
          disabled: sentence === undefined,
        },
      ]}
      lines={6}
      locale={words.locale}
    />
  );
}

function Group({
  title,
  note,
  children,
}: {
  readonly title: string;
  readonly note: string;
  readonly children: ReactNode;
}) {
  const id = useId();
  return (
    <div className="exports-group" role="group" aria-labelledby={`${id}title`} aria-describedby={`${id}note`}>
      <h4 id={`${id}title`}>{title}</h4>
      {children}
      <p className="note" id={`${id}note`}>
        {note}
      </p>
    </div>
  );
}
