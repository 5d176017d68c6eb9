/** Milliseconds between two looks at the registry: a few look-ups by name, while the tab is in front. */
const lookEvery = 1_000;

/**
 * The registry of highlights is the page's own, and a page that clears it tells nobody: so it is looked at from time
 * to time, never in the background, and seldom enough that a page which keeps clearing it is not fought over.
 */
export function guardHighlights(document: Document, repair: () => void, signal: AbortSignal): void {
  let timer: ReturnType<typeof setInterval> | undefined;
  const follow = (): void => {
    clearInterval(timer);
    timer = document.hidden || signal.aborted ? undefined : setInterval(repair, lookEvery);
  };
  follow();
  document.addEventListener('visibilitychange', follow, { signal });
  signal.addEventListener('abort', follow);
}
