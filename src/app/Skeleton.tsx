import { words } from "./pageWords.ts";

/** The shape of the chart to come, so that nothing jumps when it does. After a failure it stands still. */
export function Skeleton({ failed }: { readonly failed: boolean }) {
  return (
    <div className="skeleton" data-failed={failed}>
      {!failed && (
        <p className="visually-hidden" role="status">
          {words.say("state.loading")}
        </p>
      )}
      <i className="skeleton-title" />
      <i className="skeleton-line" />
      <i className="skeleton-bar" />
      <i className="skeleton-bar" />
      <i className="skeleton-bar" />
    </div>
  );
}
