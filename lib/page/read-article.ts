import type { Article } from './article';
import { chooseBody } from './choose-body';
import { createArticle } from './create-article';
import { rememberArticle } from './latest-article';
import { readMetadata } from './metadata';
import { type Findings, readBlocks } from './read-blocks';
import { runAtOnce } from './slices';

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
  const findings = { blocks: [], hidden: [], trees: new Set<ShadowRoot | Element>() } satisfies Findings;
  runAtOnce(readBlocks(body, findings));
  const chosen = chooseBody(findings.blocks);
  const shown = chosen.blocks.filter((block) => block.role !== 'headline' && block.role !== 'caption');
  return createArticle(document, chosen.root, shown, metadata, shown.length > 0);
}
