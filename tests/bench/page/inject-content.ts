import { createFindInSlices } from '@/entrypoints/article/find-claims-in-slices';
import type { ClaimFinder } from '@/entrypoints/article/parts';
import { createHighlighter, mightBeArticle, readArticle, runSliced, turn } from '@/lib/page';

let offer: (finder: ClaimFinder) => void = () => undefined;
const offered = new Promise<ClaimFinder>((resolve) => {
  offer = resolve;
});

/** The finder of claims has been run, as the part that leaves it in the page says. */
export { offer };

/**
 * What the reading script does on a page, in short: reads, makes the words ready and finds claims in slices, paints.
 * Milliseconds from `start` to the frame with the first highlights; undefined where there is nothing to highlight.
 */
export async function inject(start: number): Promise<number | undefined> {
  if (!mightBeArticle(document)) return undefined;
  const highlighter = createHighlighter(document);
  const article = readArticle(document, { furniture: true });
  if (!article.isArticle) return undefined;
  const finder = await offered;
  const language = article.metadata.language ?? (finder.looksEnglish(article.text) ? 'en' : undefined);
  if (language !== undefined && !finder.isLanguageSupported(language)) return undefined;
  const { signal } = new AbortController();
  await runSliced(finder.compileWords(language ?? 'en'), signal);
  const find = createFindInSlices(
    async () => finder,
    turn,
    () => performance.now(),
  );
  const { claims } = await find(article.text, article.blocks, language ? { language } : {}, signal);
  if (claims.length === 0) return undefined;
  highlighter.paint(
    claims.map((claim, at) => ({
      id: String(at),
      start: claim.start,
      end: claim.end,
      style: claim.kinds[0] ?? ('claim' as const),
    })),
    article,
  );
  return new Promise((resolve) => {
    requestAnimationFrame(() => {
      const channel = new MessageChannel();
      channel.port1.onmessage = () => resolve(performance.now() - start);
      channel.port2.postMessage(0);
    });
  });
}
