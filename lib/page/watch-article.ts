import type { Article, ArticleMetadata } from './article';
import { type ArticleChange, compareArticles } from './article-change';
import { createIdentifier } from './article-identity';
import { collectChanges, type DirtyParts, watchedAttributes } from './collect-changes';
import { rememberArticle } from './latest-article';
import { watchAddress } from './page-address';
import { createPageModel, type ReadOptions } from './page-model';
import { runInSlices, runSliced, turn } from './slices';
import { watchStatements } from './watch-statements';

export type { ArticleChange } from './article-change';

export interface WatchOptions extends ReadOptions {
  /** Stops everything when aborted. */
  readonly signal: AbortSignal;
  /** Called with the first reading, article or not, and then whenever something differs. */
  readonly onChange: (change: ArticleChange) => void;
  /**
   * Called when the tab comes back, from the background or from the back/forward cache: time to repair highlights, and
   * from the cache to ask again for everything that was told to open pages meanwhile.
   */
  readonly onReturn?: (from: 'background' | 'cache') => void;
  /**
   * Called when the page has written its document anew (`document.open`) or put another root into it: all that listened
   * in it is gone with the former. Whoever watches begins again.
   */
  readonly onReplaced?: () => void;
}

/** Milliseconds of quiet before a change is read, and how long a page that is never quiet can put it off. */
const quietTime = 200;
const maxWait = 1_500;
/** More touched elements than this are cheaper read as a whole. */
const maxDirty = 400;

/**
 * Reads the article and keeps reading as the page changes: late paragraphs, "read more", endless scrolling, navigation
 * without loading, translation in place. Works in slices, and not at all while the tab is in the background.
 */
export function watchArticle(document: Document, options: WatchOptions): void {
  const { signal } = options;
  const view = document.defaultView;
  if (view === null || signal.aborted) return;
  const model = createPageModel(document, options);
  let parts: DirtyParts = { dirty: new Set(), restyled: new Set() };
  let needsAll = true;
  let needsStatements = false;
  const identify = createIdentifier();
  let running = false;
  let reported: Article | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let waitingSince: number | undefined;

  const root = document.documentElement;
  const observer = new MutationObserver((records) => {
    if (document.documentElement !== root) {
      // Between the former and the next there is none.
      if (document.documentElement) options.onReplaced?.();
      return;
    }
    address.check();
    if (!needsAll) collectChanges(records, parts, model.holdsText);
    if (parts.dirty.size + parts.restyled.size > maxDirty) readAllNext();
    if (isPending()) schedule();
  });
  const address = watchAddress(view, signal, () => {
    readAllNext();
    schedule();
  });
  watchStatements(document, signal, () => {
    needsStatements = true;
    schedule();
  });
  // A frame's document is another one once it has loaded, and a style sheet shows and hides; nothing in the page's own
  // tree tells so.
  document.addEventListener('load', (event) => loaded(event.target), { signal, capture: true });
  document.addEventListener('visibilitychange', () => returned('background'), { signal });
  view.addEventListener('pageshow', (event) => event.persisted && returned('cache'), { signal });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
  observe(document);
  void run();

  function observe(tree: Node): void {
    observer.observe(tree, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
      attributeFilter: watchedAttributes,
    });
  }

  function loaded(target: EventTarget | null): void {
    if (target instanceof HTMLIFrameElement) parts.dirty.add(target);
    else if (target instanceof HTMLLinkElement && target.sheet) parts.restyled.add(document.documentElement);
    else return;
    schedule();
  }

  function returned(from: 'background' | 'cache'): void {
    if (document.hidden) return;
    options.onReturn?.(from);
    address.check();
    if (isPending()) schedule();
  }

  function readAllNext(): void {
    needsAll = true;
    parts = { dirty: new Set(), restyled: new Set() };
  }

  function isPending(): boolean {
    return needsAll || needsStatements || parts.dirty.size > 0 || parts.restyled.size > 0;
  }

  function schedule(): void {
    if (signal.aborted || running || document.hidden) return;
    const now = performance.now();
    waitingSince ??= now;
    clearTimeout(timer);
    timer = setTimeout(run, Math.max(0, Math.min(quietTime, waitingSince + maxWait - now)));
  }

  async function run(): Promise<void> {
    if (running || signal.aborted || document.hidden) return;
    running = true;
    waitingSince = undefined;
    try {
      await readOn();
    } catch (error) {
      if (!signal.aborted) throw error;
    } finally {
      running = false;
    }
    if (isPending()) schedule();
  }

  async function readOn(): Promise<void> {
    const taken = parts;
    const all = needsAll;
    const restated = needsStatements;
    parts = { dirty: new Set(), restyled: new Set() };
    needsAll = false;
    needsStatements = false;
    let changed = true;
    // Somebody waits for the first reading, and while the detector is on its way there is nothing else to do.
    if (all) await (reported ? runInSlices : runSliced)(model.read(), signal);
    else changed = await runInSlices(model.refresh(taken.dirty, taken.restyled), signal);
    for (const tree of model.trees) observe(tree);
    if (restated) model.restate();
    if (!changed && !restated) return;
    const found = await runSliced(model.article(), signal);
    await turn();
    const { article, isOther } = identify(found);
    await turn();
    signal.throwIfAborted();
    rememberArticle(document, article);
    const reason = reported === undefined ? 'first' : isOther ? 'navigation' : 'content';
    const change = compareArticles(article, reported, reason);
    await turn();
    if (signal.aborted) return;
    const differs =
      reason !== 'content' ||
      change.changed.length > 0 ||
      article.text !== reported?.text ||
      article.isArticle !== reported.isArticle ||
      article.appended?.length !== reported.appended?.length ||
      !saysTheSame(article.metadata, reported.metadata);
    reported = article;
    if (differs) options.onChange(change);
  }
}

/** In what decides how the article is read and where its notes are kept. */
function saysTheSame(one: ArticleMetadata, other: ArticleMetadata): boolean {
  return (
    one.url === other.url &&
    one.canonicalUrl === other.canonicalUrl &&
    one.language === other.language &&
    one.publishedAt === other.publishedAt
  );
}
