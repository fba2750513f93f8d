import { AppError } from "../domain/appError.ts";

/** What a failed attempt gives. */
export const FAILED = Symbol("failed");

/** What the work gives; when it fails as data can, the failure is noted and nothing else stops. */
export async function attempt<T>(failures: AppError[], work: Promise<T>): Promise<T | typeof FAILED> {
  try {
    return await work;
  } catch (cause) {
    if (!(cause instanceof AppError)) throw cause;
    failures.push(cause);
    return FAILED;
  }
}
