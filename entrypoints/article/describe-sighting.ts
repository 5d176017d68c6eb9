import type { ArticleSighting } from '@/lib/messaging';
import { type Article, type ArticleMetadata, isFurniture, runSliced, turn } from '@/lib/page';

/** What the store needs to recognise the article, from what the page says of itself. */
export async function describeSighting(article: Article, signal: AbortSignal): Promise<ArticleSighting> {
  const text = ownText(article);
  const textHash = text ? await hashText(text, signal) : undefined;
  return { ...sightingOf(article.metadata), ...(textHash && { textHash }) };
}

/** The same of an article that endless scrolling has put under the first. */
export function sightingOf(metadata: ArticleMetadata): ArticleSighting {
  return {
    url: metadata.url,
    authors: metadata.authors,
    ...pick(metadata, ['canonicalUrl', 'title', 'publisher', 'language', 'publishedAt', 'modifiedAt']),
  };
}

/** The body, without the articles put under it: what follows an article does not edit it, nor does another picture. */
function ownText({ text, blocks, appended = [] }: Article): string {
  return blocks
    .filter(
      ({ start, role }) =>
        !isFurniture(role) && !appended.some((part) => part.start <= start && start < part.end),
    )
    .map(({ start, end }) => text.slice(start, end))
    .join(' ');
}

/** SHA-256 of the text with white space folded, the first 16 bytes in hex: whether the article was edited since. */
async function hashText(text: string, signal: AbortSignal): Promise<string | undefined> {
  // Pages served over plain http have no SubtleCrypto; there an edit shows only where it touches a kept quote.
  if (!globalThis.crypto?.subtle) return undefined;
  const folded = await runSliced(foldSpaces(text), signal);
  await turn();
  const bytes = new TextEncoder().encode(folded);
  await turn();
  const digest = await crypto.subtle.digest('SHA-256', bytes);
  return [...new Uint8Array(digest, 0, 16)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** UTF-16 units folded between two chances to pause. */
const unitsPerStep = 8_000;

function* foldSpaces(text: string): Generator<void, string, void> {
  const parts: string[] = [];
  for (let at = 0; at < text.length; yield) {
    let end = Math.min(text.length, at + unitsPerStep);
    // Never in the midst of white space: each run of it becomes one blank.
    while (end < text.length && /\s/.test(text.charAt(end - 1))) end++;
    parts.push(text.slice(at, end).replace(/\s+/g, ' '));
    at = end;
  }
  return parts.join('').trim();
}

function pick<Value extends object, Key extends keyof Value>(
  value: Value,
  keys: readonly Key[],
): Partial<Pick<Value, Key>> {
  const picked: Partial<Pick<Value, Key>> = {};
  for (const key of keys) if (value[key] !== undefined) picked[key] = value[key];
  return picked;
}
