import type { ArticleSighting } from '@/lib/messaging';
import type { Article } from '@/lib/page';

/** What the store needs to recognise the article, from what the page says of itself. */
export async function describeSighting(article: Article): Promise<ArticleSighting> {
  const { metadata, text } = article;
  const textHash = text ? await hashText(text) : undefined;
  return {
    url: metadata.url,
    authors: metadata.authors,
    ...pick(metadata, ['canonicalUrl', 'title', 'publisher', 'language', 'publishedAt', 'modifiedAt']),
    ...(textHash && { textHash }),
  };
}

/** SHA-256 of the text with white space folded, the first 16 bytes in hex: whether the article was edited since. */
export async function hashText(text: string): Promise<string | undefined> {
  // Pages served over plain http have no SubtleCrypto; there an edit shows only where it touches a kept quote.
  if (!globalThis.crypto?.subtle) return undefined;
  const digest = await crypto.subtle.digest(
    'SHA-256',
    new TextEncoder().encode(text.replace(/\s+/g, ' ').trim()),
  );
  return [...new Uint8Array(digest, 0, 16)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

function pick<Value extends object, Key extends keyof Value>(
  value: Value,
  keys: readonly Key[],
): Partial<Pick<Value, Key>> {
  const picked: Partial<Pick<Value, Key>> = {};
  for (const key of keys) if (value[key] !== undefined) picked[key] = value[key];
  return picked;
}
