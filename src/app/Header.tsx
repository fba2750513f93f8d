import { words } from "./pageWords.ts";

/** The name, the ways around the page, and search. */
export function Header({
  full,
  onSearch,
  onOwn,
  onMetrics,
  onShare,
}: {
  readonly full: boolean;
  readonly onSearch: () => void;
  /** Opens the reader's own data. */
  readonly onOwn: () => void;
  /** Opens the dictionary of metrics. */
  readonly onMetrics: () => void;
  /** Opens the ways to share; undefined as long as there is nothing to share. */
  readonly onShare: (() => void) | undefined;
}) {
  return (
    <header className="header">
      <a className="logo" href={import.meta.env.BASE_URL} aria-label="Per90">
        Per<b>90</b>
      </a>
      <nav>
        <button type="button" className="link" onClick={onOwn}>
          {words.say("page.own")}
        </button>
        <button type="button" className="link" onClick={onMetrics}>
          {words.say("page.metrics")}
        </button>
        <a href="#about">{words.say("page.about")}</a>
      </nav>
      <button
        type="button"
        aria-keyshortcuts="Control+K Meta+K"
        disabled={full}
        title={full ? words.say("builder.full") : undefined}
        onClick={onSearch}
      >
        {words.say("page.search")}
      </button>
      <button type="button" className="primary" disabled={onShare === undefined} onClick={onShare}>
        {words.say("page.share")}
      </button>
    </header>
  );
}
