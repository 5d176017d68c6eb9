import type { ArticleMetadata } from './article';

/** Title, publisher, authors, dates, language and canonical address, from what the page says about itself. */
export function readMetadata(document: Document): ArticleMetadata {
  return { url: document.URL, authors: [] };
}
