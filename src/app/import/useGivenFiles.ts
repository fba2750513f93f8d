import { useEffect, useState } from "react";
import { isPastedTable } from "./pastedTable.ts";

/**
 * Listens for what is dropped on the page or pasted outside a field.
 *
 * @param onFiles is told the files of a drop, at least one
 * @param onText is told a table from the clipboard
 * @returns whether files are being dragged over the page
 */
export function useGivenFiles(
  onFiles: (files: readonly File[]) => void,
  onText: (text: string) => void,
): boolean {
  const [dragging, setDragging] = useState(false);
  useEffect(() => {
    const onDrag = (event: DragEvent) => {
      if (event.dataTransfer?.types.includes("Files") !== true) return;
      // Without it the browser would leave the page for the file.
      event.preventDefault();
      if (event.type === "dragover") setDragging(true);
      if (event.type === "dragleave" && event.relatedTarget === null) setDragging(false);
      if (event.type !== "drop") return;
      setDragging(false);
      const files = [...event.dataTransfer.files];
      if (files.length > 0) onFiles(files);
    };
    const onPaste = (event: ClipboardEvent) => {
      const text = event.clipboardData?.getData("text/plain") ?? "";
      const files = [...(event.clipboardData?.files ?? [])];
      if (isField(event.target)) return;
      if (isPastedTable(text)) onText(text);
      else if (files.length > 0) onFiles(files);
      else return;
      event.preventDefault();
    };
    const kinds = ["dragenter", "dragover", "dragleave", "drop"] as const;
    for (const kind of kinds) addEventListener(kind, onDrag);
    addEventListener("paste", onPaste);
    return () => {
      for (const kind of kinds) removeEventListener(kind, onDrag);
      removeEventListener("paste", onPaste);
    };
  }, [onFiles, onText]);
  return dragging;
}

function isField(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest("input, textarea, select, [contenteditable]") !== null;
}
