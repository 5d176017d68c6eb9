import { findClaims } from '@/lib/claims';
import { createHighlighter, mightBeArticle, readArticle } from '@/lib/page';

/** What the content script does on a page, in short; milliseconds from `start` to the frame with the first highlights. */
export function inject(start: number): Promise<number | undefined> {
  if (!mightBeArticle(document)) return Promise.resolve(undefined);
  const article = readArticle(document);
  if (!article.isArticle) return Promise.resolve(undefined);
  const claims = findClaims(article.text);
  const highlighter = createHighlighter(document);
  highlighter.paint(
    claims.map((claim, at) => ({
      id: String(at),
      start: claim.start,
      end: claim.end,
      style: claim.kinds[0] ?? ('claim' as const),
    })),
    article,
  );
  if (claims.length === 0) return Promise.resolve(undefined);
  return new Promise((resolve) => {
    requestAnimationFrame(() => {
      const channel = new MessageChannel();
      channel.port1.onmessage = () => resolve(performance.now() - start);
      channel.port2.postMessage(0);
    });
  });
}
