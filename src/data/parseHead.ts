import type { InferOutput } from "valibot";
import { AppError } from "../domain/appError.ts";
import type { ServedDataset, WholeDataset } from "../domain/dataset.ts";
import type { DataHash, DatasetId } from "../domain/ids.ts";
import { checked } from "./checked.ts";
import { headOf } from "./headOf.ts";
import { headEntries } from "./headSchema.ts";
import { invalid } from "./invalid.ts";
import { count, dataHash, flag, metricId } from "./leaves.ts";
import { readJson } from "./readJson.ts";
import { refuseStranger } from "./servedFile.ts";
import { listOf, maybe, objectOf } from "./shapes.ts";
import { toDataset } from "./toDataset.ts";

const FORMATS: readonly unknown[] = ["per90-dataset/1", "per90-served/1"];

type Descriptor = InferOutput<ReturnType<typeof servedSchema>>;
function servedSchema() {
  return objectOf({
    ...headEntries(),
    hash: dataHash(),
    rows: count(),
    metrics: listOf(metricId()),
    logs: maybe(flag()),
  });
}

/**
 * Reads `data/<id>.json`: the descriptor of a dataset that is served cut, or the whole of a small one.
 *
 * @param asked what the file must be about; a hash only for a frozen link
 * @throws AppError DATA_NOT_JSON, DATA_INVALID with the exact place, or DATA_WRONG_HASH for another dataset
 */
export function parseHead(
  json: string,
  at: string,
  asked?: { readonly id: DatasetId; readonly hash?: DataHash | undefined },
): ServedDataset | WholeDataset {
  const value = readJson(json, at);
  const head = isDescriptor(value, at) ? served(value, at) : toDataset(value, at);
  if (asked === undefined) return head;
  if (isServed(head)) refuseStranger(head, { id: asked.id, hash: asked.hash ?? head.hash }, at);
  else if (head.id !== asked.id) {
    throw new AppError("DATA_WRONG_HASH", at, `expected ${asked.id}, got ${head.id}; reload the page`);
  }
  return head;
}

/** True for a descriptor, whose rows and columns are in files of their own. */
export function isServed(head: ServedDataset | WholeDataset): head is ServedDataset {
  return !("columns" in head);
}

function isDescriptor(value: unknown, at: string): boolean {
  const { format }: { readonly format?: unknown } = Object(value);
  if (import.meta.env.MODE !== "embed" && !FORMATS.includes(format))
    throw invalid(at, "$.format", `one of ${FORMATS.join(", ")}`, format);
  return format === FORMATS[1];
}

/** The embed takes it unproved: see `servedFile`. */
function served(value: unknown, at: string): ServedDataset {
  const file = import.meta.env.MODE === "embed" ? (value as Descriptor) : checked(servedSchema(), value, at);
  return {
    ...headOf(file),
    metricIds: file.metrics,
    hash: file.hash,
    rows: file.rows,
    logs: file.logs ?? true,
  };
}
