import type { IDBPTransaction } from "idb";
import type { KeptSchema, KeptStores } from "./keptStore.ts";
import { closeKeptStore, keptStore } from "./keptStore.ts";
import { storeError } from "./storeError.ts";

type Transaction<Mode extends IDBTransactionMode> = IDBPTransaction<KeptSchema, KeptStores, Mode>;

const ALL: KeptStores = ["datasets", "wholes", "files"];

/**
 * Does work in one transaction over everything that is kept: all of it is done, or nothing.
 *
 * @throws AppError STORE_FULL or STORE_UNAVAILABLE
 */
export async function inStore<Mode extends IDBTransactionMode, T>(
  mode: Mode,
  work: (transaction: Transaction<Mode>) => Promise<T>,
): Promise<T> {
  try {
    const transaction = await begun(mode);
    // Of a request that fails `done` says less than the request.
    transaction.done.catch(() => undefined);
    const result = await work(transaction).catch(undo(transaction));
    await transaction.done;
    return result;
  } catch (cause) {
    throw storeError(cause);
  }
}

/** The browser, or a newer page in another tab, may have closed the database since it was opened: then it is opened anew. */
async function begun<Mode extends IDBTransactionMode>(mode: Mode): Promise<Transaction<Mode>> {
  try {
    return (await keptStore()).transaction(ALL, mode);
  } catch (cause) {
    if (!(cause instanceof Error) || cause.name !== "InvalidStateError") throw cause;
    await closeKeptStore();
    return (await keptStore()).transaction(ALL, mode);
  }
}

/** A request that failed takes back what was written before it. */
function undo(transaction: { abort(): void }) {
  return (cause: unknown): never => {
    try {
      transaction.abort();
    } catch {
      // It has ended already, as after a request without room.
    }
    throw cause;
  };
}
