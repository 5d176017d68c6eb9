import type { Article } from './article';
import { rememberArticle } from './latest-article';
import { createPageModel, type ReadOptions } from './page-model';
import { runAtOnce } from './slices';

export type { ReadOptions } from './page-model';

/**
 * Reads the article of a live document at one go, without changing or cloning it. The text is the body: paragraphs,
 * subheadings, quotes, lists, tables; with `furniture` headline, standfirst and captions too. Where the page is no article the text
 * is empty. Never throws on a hostile page.
 */
export function readArticle(document: Document, options: ReadOptions = {}): Article {
  const model = createPageModel(document, options);
  runAtOnce(model.read());
  const article = runAtOnce(model.article());
  rememberArticle(document, article);
  return article;
}
