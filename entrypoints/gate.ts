import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { send } from '@/lib/messaging/send';
import { mightBeArticle } from '@/lib/page/might-be-article';

/** Time for a single-page application to draw what was asked for after a click or a step in history. */
const drawMilliseconds = 900;

/**
 * The first thing in a page where the reader allowed highlights, and on most pages the last: it looks for the signs of
 * an article, asks for the reading script when it finds them, and otherwise waits for the address to change.
 */
export default defineUnlistedScript(() => {
  const stopped = new AbortController();
  let judged = '';
  let waiting: ReturnType<typeof setTimeout> | undefined;

  const judge = (): void => {
    if (judged === location.href) return;
    judged = location.href;
    if (!mightBeArticle(document)) return;
    stopped.abort();
    // After an update of the extension under an open page nobody answers; there is nothing to tell the page then.
    void send('article.load').catch(() => undefined);
  };

  const judgeSoon = (): void => {
    clearTimeout(waiting);
    waiting = setTimeout(judge, drawMilliseconds);
  };

  judge();
  for (const event of ['click', 'popstate', 'hashchange', 'pageshow'] as const) {
    addEventListener(event, judgeSoon, { signal: stopped.signal, passive: true, capture: true });
  }
});
