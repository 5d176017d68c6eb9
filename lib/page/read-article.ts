import type { Article } from './article';
import { chooseBody } from './choose-body';
import { createArticle } from './create-article';
import { rememberArticle } from './latest-article';
import { readMetadata } from './metadata';
import { createBlockReader, type PageBlock } from './read-blocks';

/** Reads the article of a live document at one go. Never throws on a hostile page. */
export function readArticle(document: Document): Article {
  const article = read(document);
  rememberArticle(document, article);
  return article;
}

function read(document: Document): Article {
  const metadata = readMetadata(document);
  const body = document.body;
  if (body === null) return createArticle(document, undefined, [], metadata, false);
  const reader = createBlockReader(body);
  const blocks: PageBlock[] = [];
  for (let block = reader.next(); block !== undefined; block = reader.next()) blocks.push(block);
  const chosen = chooseBody(blocks);
  const shown = chosen.blocks.filter((block) => block.role !== 'headline' && block.role !== 'caption');
  return createArticle(document, chosen.root, shown, metadata, shown.length > 0);
}
