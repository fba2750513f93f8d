import { openDB, type DBSchema, type IDBPDatabase, type IDBPTransaction } from "idb";
import { AppError } from "../../domain/appError.ts";
import type { KeptRecord, KeptWhole } from "./keptDataset.ts";
import { storeError } from "./storeError.ts";

/** What the browser keeps for this site. */
export interface KeptSchema extends DBSchema {
  /** By dataset. */
  readonly datasets: { readonly key: string; readonly value: KeptRecord };
  /** By dataset. */
  readonly wholes: { readonly key: string; readonly value: KeptWhole };
  /** By path below `data/`. */
  readonly files: { readonly key: string; readonly value: string };
}

export type KeptStores = ("datasets" | "wholes" | "files")[];
export type KeptDatabase = IDBPDatabase<KeptSchema>;
type Upgrade = IDBPTransaction<KeptSchema, KeptStores, "versionchange">;

/** Brings the database a version further, each from the one before; a released one never changes. */
const STEPS: readonly ((database: KeptDatabase, upgrade: Upgrade) => void)[] = [
  (database) => {
    database.createObjectStore("datasets", { keyPath: "id" });
    database.createObjectStore("wholes");
    database.createObjectStore("files");
  },
];

/** Longest wait for the database, in milliseconds. */
const PATIENCE = 10_000;

let opened: Promise<KeptDatabase> | undefined;

/**
 * The database of what readers keep, opened once; again after the browser closed it.
 *
 * @throws AppError STORE_UNAVAILABLE where the browser gives none, or another tab holds an older or newer one
 */
export function keptStore(): Promise<KeptDatabase> {
  opened ??= open().catch((cause: unknown) => {
    // What another tab holds is still asked for: asked again, it would wait behind the first.
    if (!(cause instanceof AppError)) forget();
    throw storeError(cause);
  });
  return opened;
}

/** Closes the database. */
export async function closeKeptStore(): Promise<void> {
  const database = await opened?.catch(() => undefined);
  database?.close();
  forget();
}

function forget(): void {
  opened = undefined;
}

async function open(): Promise<KeptDatabase> {
  if (!("indexedDB" in globalThis)) throw new Error("there is no indexedDB");
  return await new Promise((resolve, reject) => {
    let late = false;
    const giveUp = () => {
      late = true;
      reject(heldElsewhere());
    };
    // Behind a page that waits already, nothing is said to a worker: it is not told that it is blocked.
    const patience = setTimeout(giveUp, PATIENCE);
    openDB<KeptSchema>("per90", STEPS.length, {
      upgrade: (database, before, _version, upgrade) => {
        for (const step of STEPS.slice(before)) step(database, upgrade);
      },
      blocked: giveUp,
      // Another tab brings it to a newer version: give way, and it is opened anew when next needed.
      blocking: () => void closeKeptStore(),
      terminated: forget,
    })
      .then((database) => (late ? tooLate(database) : resolve(database)), reject)
      .finally(() => clearTimeout(patience));
  });
}

/** Nobody waits for it any more, and left open it would hold up other tabs. */
function tooLate(database: KeptDatabase): void {
  database.close();
  forget();
}

function heldElsewhere(): AppError {
  const message = "an older Per90 in another tab holds what is kept; close that tab and reload";
  return new AppError("STORE_UNAVAILABLE", "indexedDB", message);
}
