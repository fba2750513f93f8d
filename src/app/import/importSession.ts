import type { Asked, ImportSession, Told } from "./importTalk.ts";

/** Starts the worker that reads files; a crash of it, or a worker that never came, is told like any failure. */
export function importSession(hear: (told: Told) => void): ImportSession {
  const worker = new Worker(new URL("./importWorker.ts", import.meta.url), { type: "module" });
  const crashed = (message: string) => {
    worker.terminate();
    hear({ is: "failed", failure: { code: "CRASHED", message } });
  };
  worker.addEventListener("message", ({ data }: MessageEvent<Told>) => hear(data));
  worker.addEventListener("error", (event) => {
    event.preventDefault();
    crashed(event.message ?? "");
  });
  worker.addEventListener("messageerror", () => crashed(""));
  return {
    ask: (asked: Asked) => worker.postMessage(asked),
    end: () => worker.terminate(),
  };
}
