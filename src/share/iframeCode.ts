import { escapeHtml } from "./escapeHtml.ts";

/** What an embed may do in its frame: its scripts run as a site of their own, and its links open in a new tab. */
export const FRAME_SANDBOX = "allow-scripts allow-popups allow-popups-to-escape-sandbox allow-downloads";

/**
 * The plain iframe: HTML for an editor that allows frames.
 *
 * @param src address of the embed
 * @param title the finding
 * @param height whole pixels of the embed's layout at the width it was made for
 */
export function iframeCode({
  src,
  title,
  height,
}: {
  readonly src: string;
  readonly title: string;
  readonly height: number;
}): string {
  const attributes = {
    src,
    title,
    loading: "lazy",
    sandbox: FRAME_SANDBOX,
    referrerpolicy: "strict-origin-when-cross-origin",
    // An editor that drops styles would leave a frame 300 pixels wide.
    width: "100%",
    height: String(height),
    style: "width:100%;border:0",
  };
  const written = Object.entries(attributes).map(([name, value]) => `${name}="${escapeHtml(value)}"`);
  return `<iframe ${written.join(" ")}></iframe>`;
}
