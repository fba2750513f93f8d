import { Component, type ReactNode } from "react";
import { words } from "./pageWords.ts";

/**
 * A window whose code could not be loaded is told, and the page behind it stays as it is. Browsers remember that a
 * script failed, so only a new page asks for it again; the address keeps the comparison.
 */
export class DialogBoundary extends Component<
  { readonly children: ReactNode; readonly onClose: () => void },
  { readonly failed: boolean }
> {
  override state: { readonly failed: boolean } = { failed: false };

  static getDerivedStateFromError(): { readonly failed: boolean } {
    return { failed: true };
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children;
    return (
      <div className="trouble failed floating" role="alert">
        <p>{words.say("state.window-failed")}</p>
        <button type="button" onClick={() => location.reload()}>
          {words.say("state.reload")}
        </button>
        <button type="button" onClick={this.props.onClose}>
          {words.say("state.close")}
        </button>
      </div>
    );
  }
}
