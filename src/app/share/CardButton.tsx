import type { FileKind } from "../../ui/export/takenFile.tsx";
import { ChosenFiles } from "./ChosenFiles.tsx";
import type { ShareProps } from "./shareProps.ts";

const KINDS: readonly FileKind[] = ["card"];

/** The picture of 1,200 by 630 pixels, where a code needs one to be uploaded. */
export function CardButton(props: ShareProps) {
  return <ChosenFiles kinds={KINDS} {...props} />;
}
