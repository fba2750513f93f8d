import { useEffect, useRef, useState } from "react";
import type { Theme } from "../../selection/selection.ts";
import { frameHeight } from "../../share/frameHeight.ts";
import { FRAME_SANDBOX } from "../../share/iframeCode.ts";
import { useWidth } from "../../ui/chart/useWidth.ts";
import { embedWords as words } from "./embedWords.ts";
import type { DrawnEmbed } from "./useEmbed.ts";

/** Smaller, the text could not be read: a wider chart is scrolled instead. */
const SMALLEST = 0.6;

/**
 * The embed itself, in a frame with the rights it has on a blog, as wide as its column there; where the window is
 * narrower it is scaled, and scrolled beyond that. Below it what it told of its height.
 */
export function EmbedPreview({
  drawn: { title, layout },
  src,
  theme,
}: {
  readonly drawn: DrawnEmbed;
  /** Address of the frame. */
  readonly src: string;
  readonly theme: Theme;
}) {
  const { width, height } = layout;
  const [stage, room] = useWidth<HTMLDivElement>();
  const frame = useRef<HTMLIFrameElement>(null);
  const told = useToldHeight(frame, src);
  const scale = Math.min(1, Math.max(SMALLEST, (room ?? width) / width));
  const shown = told ?? height;
  return (
    <section className="embed-preview">
      <h3>{words.say("preview.title")}</h3>
      <div
        className="embed-stage"
        role="region"
        aria-label={words.say("preview.title")}
        tabIndex={0}
        data-theme={theme}
      >
        <div ref={stage}>
          <div className="embed-scaled" style={{ width: width * scale, height: shown * scale }}>
            {/* A frame of its own for each address: going on in the same one would fill the history. */}
            <iframe
              key={src}
              ref={frame}
              src={src}
              title={words.say("preview.frame", { headline: title })}
              sandbox={FRAME_SANDBOX}
              referrerPolicy="strict-origin-when-cross-origin"
              style={{ width, height: shown, transform: `scale(${scale})` }}
            />
          </div>
        </div>
      </div>
      <p className="note">{heightText(told, width, scale)}</p>
    </section>
  );
}

function heightText(told: number | undefined, width: number, scale: number): string {
  if (told === undefined) return words.say("preview.waiting");
  const key = scale < 1 ? "preview.scaled" : "preview.height";
  return words.say(key, { height: told, width, percent: Math.round(100 * scale) });
}

/** What the frame told of its height since it went to `src`; nobody else is listened to. */
function useToldHeight(frame: React.RefObject<HTMLIFrameElement | null>, src: string): number | undefined {
  const [told, setTold] = useState<{ readonly src: string; readonly height: number }>();
  useEffect(() => {
    const onMessage = ({ source, origin, data }: MessageEvent) => {
      // The sandbox makes it a site of its own.
      if (source === null || source !== frame.current?.contentWindow || origin !== "null") return;
      const height = frameHeight(data);
      if (height !== undefined) setTold({ src, height });
    };
    addEventListener("message", onMessage);
    return () => removeEventListener("message", onMessage);
  }, [frame, src]);
  return told?.src === src ? told.height : undefined;
}
