import { Component, type ReactNode } from "react";
import { words } from "./pageWords.ts";

/** A fault of ours is told, with the way out; never a blank page. */
export class ErrorBoundary extends Component<{ readonly children: ReactNode }, { readonly error: unknown }> {
  override state: { readonly error: unknown } = { error: undefined };

  static getDerivedStateFromError(error: unknown): { readonly error: unknown } {
    return { error };
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (error === undefined) return this.props.children;
    return (
      <main className="crash" role="alert">
        <h1>Per90</h1>
        <p>{words.say("state.crash")}</p>
        <p>
          <code>{error instanceof Error ? error.message : String(error)}</code>
        </p>
        <button type="button" onClick={() => location.reload()}>
          {words.say("state.reload")}
        </button>{" "}
        <a href={import.meta.env.BASE_URL}>{words.say("state.opening")}</a>
      </main>
    );
  }
}
