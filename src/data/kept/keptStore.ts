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

let opened: Promise<KeptDatabase> | undefined;

/**
 * The database of what readers keep, opened once; again after the browser closed it.
 *
 * @throws AppError STORE_UNAVAILABLE where the browser gives none, or another tab holds an older or newer one
 */
export function keptStore(): Promise<KeptDatabase> {
  opened ??= open().catch((cause: unknown) => {
    forget();
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
    openDB<KeptSchema>("per90", STEPS.length, {
      upgrade: (database, before, _version, upgrade) => {
        for (const step of STEPS.slice(before)) step(database, upgrade);
      },
      blocked: () => reject(heldElsewhere()),
      // Another tab brings it to a newer version: give way, and it is opened anew when next needed.
      blocking: () => void closeKeptStore(),
      terminated: forget,
    }).then(resolve, reject);
  });
}

function heldElsewhere(): AppError {
  const message = "an older Per90 in another tab holds what is kept; close that tab and reload";
  return new AppError("STORE_UNAVAILABLE", "indexedDB", message);
}
