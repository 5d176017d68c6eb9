import type { Article } from './article';

/** The article last read from a document, so that marks can be painted by offsets alone. */
const latest = new WeakMap<Document, Article>();

export function rememberArticle(document: Document, article: Article): void {
  latest.set(document, article);
}

export function latestArticle(document: Document): Article | undefined {
  return latest.get(document);
}
