import type { DatasetId } from "../../domain/ids.ts";
import { recutHere } from "./recutHere.ts";

addEventListener("message", ({ data }: MessageEvent<DatasetId>) => {
  recutHere(data).then(
    () => postMessage(""),
    (cause: unknown) => postMessage(String(cause)),
  );
});
