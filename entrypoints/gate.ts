import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { send } from '@/lib/messaging/send';
import { mightBeArticle } from '@/lib/page/might-be-article';
import { expectPart } from './article/parts';

/**
 * Milliseconds after a page was opened, or its address changed without loading, at which it is looked at again:
 * applications fetch and draw the text by then, fast ones and slow ones.
 */
const looksAgain = [900, 3_000, 8_000];

/**
 * The first thing in a page where the reader allowed highlights, and on most pages the last: it looks for the signs of
 * an article, asks for the reading script when it finds them, and otherwise looks a few times more, then waits for the
 * address to change.
 */
export default defineUnlistedScript(() => {
  const stopped = new AbortController();
  let address = location.href;
  let waiting: ReturnType<typeof setTimeout>[] = [];

  const judge = (): void => {
    if (stopped.signal.aborted || !mightBeArticle(document)) return;
    stopped.abort();
    waiting.forEach(clearTimeout);
    // In the background nothing is read yet, and so nothing found.
    const part = document.hidden ? undefined : 'claims';
    const loading = send('article.load', part);
    // After an update of the extension under an open page nobody answers; there is nothing to tell the page then.
    void (part ? expectPart(part, loading) : loading).catch(() => undefined);
  };

  const judgeAgain = (): void => {
    waiting.forEach(clearTimeout);
    waiting = looksAgain.map((milliseconds) => setTimeout(judge, milliseconds));
  };

  const follow = (): void => {
    if (location.href === address) return;
    address = location.href;
    judgeAgain();
  };

  judge();
  if (stopped.signal.aborted) return;
  judgeAgain();
  const options = { signal: stopped.signal, passive: true, capture: true };
  // Without the Navigation API a click is the sign: the address changes in the page's handlers, or a little after.
  const followSoon = (): void => {
    setTimeout(follow);
    setTimeout(follow, looksAgain[0]);
  };
  addEventListener('click', followSoon, options);
  for (const event of ['popstate', 'hashchange', 'pageshow'] as const)
    addEventListener(event, follow, options);
  if ('navigation' in window && window.navigation instanceof EventTarget) {
    window.navigation.addEventListener('currententrychange', follow, options);
  }
});
