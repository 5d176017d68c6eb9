import type { PageSelection } from '@/lib/messaging';
import { browser } from '@/lib/platform';
import type { CurrentTab } from './current-tab';

/** The page as a source, with the words selected in it (empty for none); undefined where it cannot be read. */
export async function readPageSelection(tab: CurrentTab): Promise<PageSelection | undefined> {
  if (!tab.isWeb) return undefined;
  try {
    const [answer] = await browser.scripting.executeScript({ target: { tabId: tab.id }, func: describePage });
    return toSelection(answer?.result, tab.url);
  } catch {
    return undefined;
  }
}

/** Runs in the page, so it may use nothing from outside itself. */
function describePage() {
  const read = (...names: string[]) =>
    names
      .map((name) =>
        document
          .querySelector(`meta[property="${name}"], meta[name="${name}"], meta[itemprop="${name}"]`)
          ?.getAttribute('content')
          ?.trim(),
      )
      .find(Boolean) ?? '';
  return {
    exact: getSelection()?.toString().trim() ?? '',
    title: read('og:title') || document.title,
    publisher: read('og:site_name', 'application-name'),
    publishedAt: read('article:published_time', 'datePublished', 'date'),
    author: read('author', 'article:author'),
  };
}

/** What comes back was made in the page's process: only texts are taken from it. */
function toSelection(result: unknown, url: string): PageSelection | undefined {
  if (typeof result !== 'object' || result === null) return undefined;
  const fields: Record<string, unknown> = { ...result };
  const text = (name: string) => (typeof fields[name] === 'string' ? fields[name] : '');
  const author = text('author');
  return {
    exact: text('exact'),
    url,
    title: text('title') || url,
    ...(text('publisher') && { publisher: text('publisher') }),
    ...(text('publishedAt') && { publishedAt: text('publishedAt') }),
    // Some pages give the address of an author's page here; that is no name.
    authors: author && !author.startsWith('http') ? [author] : [],
  };
}
