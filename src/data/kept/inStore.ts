import type { IDBPTransaction } from "idb";
import type { KeptSchema, KeptStores } from "./keptStore.ts";
import { keptStore } from "./keptStore.ts";
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
  const database = await keptStore();
  try {
    const transaction = database.transaction(ALL, mode);
    // Of a request that fails `done` says less than the request.
    transaction.done.catch(() => undefined);
    const result = await work(transaction).catch(undo(transaction));
    await transaction.done;
    return result;
  } catch (cause) {
    throw storeError(cause);
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
