import { lazy, Suspense, useState, type ComponentProps } from "react";
import { DialogBoundary } from "./DialogBoundary.tsx";
import { words } from "./pageWords.ts";

const SimilarResults = lazy(async () => ({
  default: (await import("./SimilarResults.tsx")).SimilarResults,
}));

/** Who plays like the chosen; searched when opened, since it needs everyone's name. */
export function SimilarPanel(props: ComponentProps<typeof SimilarResults>) {
  const [open, setOpen] = useState(false);
  return (
    <details className="card below" open={open} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        <h2>{words.say("similar.title")}</h2>
      </summary>
      {open && (
        <DialogBoundary onClose={() => setOpen(false)}>
          <Suspense fallback={<p className="note">{words.say("state.opening-part")}</p>}>
            <SimilarResults {...props} />
          </Suspense>
        </DialogBoundary>
      )}
    </details>
  );
}
