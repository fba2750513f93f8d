import type { ReactNode } from "react";
import type { ControlWords } from "../../messages/controlMessages.ts";
import "./controls.css";

/** The choices of one view, side by side above its chart. */
export function ControlBar({
  words,
  children,
}: {
  readonly words: ControlWords;
  readonly children: ReactNode;
}) {
  return (
    <div className="controls" role="group" aria-label={words.say("control.label")}>
      {children}
    </div>
  );
}
