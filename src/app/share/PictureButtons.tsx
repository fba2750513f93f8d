import type { FileKind } from "../../ui/export/takenFile.tsx";
import { ChosenFiles } from "./ChosenFiles.tsx";
import type { ShareProps } from "./shareProps.ts";

const KINDS: readonly FileKind[] = ["png", "svg", "csv"];

/** The three files asked for most, beside the chart. */
export function PictureButtons(props: ShareProps) {
  return <ChosenFiles kinds={KINDS} {...props} />;
}
