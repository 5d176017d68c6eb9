import type { ArticleSighting } from '@/lib/messaging';
import { type Article, type ArticleMetadata, isFurniture, runSliced, turn } from '@/lib/page';

/** What the store needs to recognise an article, from what the page says of it. */
export function sightingOf(metadata: ArticleMetadata): ArticleSighting {
  return {
    url: metadata.url,
    authors: metadata.authors,
    ...pick(metadata, ['canonicalUrl', 'title', 'publisher', 'language', 'publishedAt', 'modifiedAt']),
  };
}

/** Whether the article was edited since: a hash of its text, undefined where it has none or none can be made. */
export async function hashArticle(article: Article, signal: AbortSignal): Promise<string | undefined> {
  const text = ownText(article);
  return text ? hashText(text, signal) : undefined;
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

/** SHA-256 of the text with white space folded, the first 16 bytes in hex. */
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
