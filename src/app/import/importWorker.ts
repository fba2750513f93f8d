import { firstComparison } from "../../comparison/firstComparison.ts";
import { exportKept } from "../../data/kept/exportKept.ts";
import { keepDataset } from "../../data/kept/keepDataset.ts";
import { parseDataset } from "../../data/parseDataset.ts";
import { AppError } from "../../domain/appError.ts";
import type { WholeDataset } from "../../domain/dataset.ts";
import type { DatasetId } from "../../domain/ids.ts";
import { importDataset } from "../../importing/dataset/importDataset.ts";
import { NO_ANSWERS, type Answers } from "../../importing/review/answers.ts";
import { reviewFile } from "../../importing/review/reviewFile.ts";
import { counted, LIMITS, tooLarge } from "../../importing/source/limits.ts";
import type { OpenedFile } from "../../importing/source/openedFile.ts";
import { openFile } from "../../importing/source/openFile.ts";
import { openPasted } from "../../importing/source/openPasted.ts";
import type { Asked, FirstComparison, Told } from "./importTalk.ts";

// The file stays here, and what is told of it is small: the page never holds a hundred megabytes.
let opened: OpenedFile | undefined;

// One thing after the other, in the order it was asked for.
let work: Promise<void> = Promise.resolve();

addEventListener("message", ({ data }: MessageEvent<Asked>) => {
  work = work.then(() => answer(data)).then(tell, (cause: unknown) => tell(failed(cause)));
});

function answer(asked: Asked): Promise<Told> {
  if (asked.do === "open") return open(asked.given);
  if (asked.do === "review") return Promise.resolve(review(asked.answers));
  return asked.do === "keep" ? keep(asked.answers) : compare(asked.id, asked.text);
}

async function open(given: File | string): Promise<Told> {
  const watch = { onProgress: (done: number) => tell({ is: "progress", done }) };
  if (typeof given === "string") {
    opened = await openPasted(given, watch);
  } else {
    const { name, size } = given;
    if (size > LIMITS.bytes) throw tooLarge(name, LIMITS.bytes, "bytes", counted(size));
    opened = await openFile({ name, bytes: new Uint8Array(await given.arrayBuffer()) }, watch);
  }
  return review(NO_ANSWERS);
}

function review(answers: Answers, refused = false): Told {
  return { is: "review", review: reviewFile(theFile(), answers), refused };
}

async function keep(answers: Answers): Promise<Told> {
  try {
    const imported = importDataset(theFile(), answers, new Set());
    const { entry, parts } = await keepDataset(imported);
    const first = shownBy({ ...imported.dataset, id: entry.id });
    return { is: "kept", first, lasting: entry.lasting, ...(parts && { parts }) };
  } catch (cause) {
    if (cause instanceof AppError && cause.code === "IMPORT_NOT_READY") return review(answers, true);
    throw cause;
  }
}

async function compare(id: DatasetId, text: string | undefined): Promise<Told> {
  const first = shownBy(parseDataset(text ?? (await exportKept(id)), id));
  return { is: "kept", first, lasting: text === undefined };
}

function shownBy(dataset: WholeDataset): FirstComparison {
  const { players, metrics } = firstComparison(dataset);
  return {
    dataset: dataset.id,
    title: `${dataset.competition.name} ${dataset.season.label}`,
    players: players.map(({ player, name }) => ({ player, name })),
    metrics,
  };
}

function theFile(): OpenedFile {
  if (opened === undefined) throw new Error("nothing was opened");
  return opened;
}

function failed(cause: unknown): Told {
  if (cause instanceof AppError)
    return { is: "failed", failure: { code: cause.code, message: cause.message } };
  return { is: "failed", failure: { code: "CRASHED", message: String(cause) } };
}

function tell(told: Told): void {
  postMessage(told);
}
