import type { Body } from './choose-body';
import { proseLength } from './prose';
import type { PageBlock } from './read-blocks';
import { articleNode, type LinkedNode, typesOf } from './structured-data';

/** UTF-16 units of prose from which a page that declares itself an article has something to read (a paywalled stub). */
const minDeclaredProse = 120;
/** The same for a page that does not, and how many blocks of prose it must have. */
const minProse = 500;
const minProseBlocks = 3;
/** The same for a page with one headline and one `<article>`, in which all of this stands; two blocks do. */
const minShortProse = 250;
/** At a site's root a page has to be this much of an article: front pages carry teasers. */
const minRootProse = 2_000;
/** The share of the body's text that may stand in links; more is a list of links with descriptions. */
const maxLinkShare = 0.4;
/** As many headings that are links, per prose block, make a list of teasers. */
const maxLinkedHeadings = 0.34;
/** What a line that is a link counts for, with prose below it: such stand between an article's paragraphs too. */
const linkedLine = 0.5;

/** schema.org types of pages that are made of other things than one text. */
const otherTypes =
  /(?:^|\/)(?:SearchResultsPage|CollectionPage|QAPage|DiscussionForumPosting|ProfilePage|CheckoutPage|ContactPage|Product|ItemList|FAQPage|JobPosting|VideoObject|Recipe)$/;

/** Of these, the pages that list others. */
const listTypes = /(?:^|\/)(?:SearchResultsPage|CollectionPage|ProfilePage)$/;

/** Whether what was read is one article: the page's own word, the mass and shape of its prose, and its address. */
export function isArticlePage(
  document: Document,
  body: Body,
  shown: readonly PageBlock[],
  nodes: readonly LinkedNode[],
): boolean {
  const prose = shown.map(proseLength).filter((length) => length > 0);
  const mass = prose.reduce((sum, length) => sum + length, 0);
  const declared = isDeclaredArticle(document, nodes);
  if (declared) return mass >= minDeclaredProse;
  const isShort = mass < minProse || prose.length < minProseBlocks;
  if (isShort && !(mass >= minShortProse && prose.length > 1 && isLoneStory(document, body))) return false;
  if (declaresOther(document, nodes) || isSearch(document)) return false;
  if (isSiteRoot(document) && mass < minRootProse) return false;
  return (
    linkShare(shown) <= maxLinkShare && !isTeaserList(body.untrimmed, prose.length) && body.root !== undefined
  );
}

function isLoneStory(document: Document, { root }: Body): boolean {
  const isOne = (tag: string): boolean => document.getElementsByTagName(tag).length === 1;
  return isOne('h1') && isOne('article') && root?.closest('article') !== null;
}

function isDeclaredArticle(document: Document, nodes: readonly LinkedNode[]): boolean {
  if (articleNode(nodes) !== undefined)
    return !isSiteRoot(document) || /article/i.test(metaContent(document, 'og:type') ?? 'article');
  // Section fronts often keep `og:type` article from a template; what they say in JSON-LD is meant.
  if (nodes.some((node) => typesOf(node).some((type) => listTypes.test(type)))) return false;
  const type = metaContent(document, 'og:type');
  return (
    !isSiteRoot(document) &&
    (/^(?:article|news|blog|post|story)/i.test(type ?? '') ||
      (metaContent(document, 'article:published_time') !== undefined && !/^website/i.test(type ?? '')))
  );
}

function declaresOther(document: Document, nodes: readonly LinkedNode[]): boolean {
  if (nodes.some((node) => typesOf(node).some((type) => otherTypes.test(type)))) return true;
  if (/^(?:product|profile|video|music|place|business|game)\b/i.test(metaContent(document, 'og:type') ?? ''))
    return true;
  const generator = document.querySelector('meta[name="generator" i]')?.getAttribute('content') ?? '';
  return /phpbb|discourse|vbulletin|xenforo|invision|mybb|flarum|nodebb|smf/i.test(generator);
}

function metaContent(document: Document, property: string): string | undefined {
  const tag = document.querySelector(`meta[property="${property}"],meta[name="${property}"]`);
  return tag?.getAttribute('content')?.trim() || undefined;
}

function isSiteRoot(document: Document): boolean {
  const location = addressOf(document);
  return (
    location !== undefined &&
    /^\/(?:index\.\w+|home|[a-z]{2}(?:-[a-z]{2})?\/?)?$/i.test(location.pathname) &&
    location.search === ''
  );
}

function isSearch(document: Document): boolean {
  const location = addressOf(document);
  if (location === undefined) return false;
  return (
    /\/(?:search|suche|recherche|buscar)\b/i.test(location.pathname) ||
    /[?&](?:q|query|s|search)=/.test(location.search)
  );
}

function addressOf(document: Document): URL | undefined {
  try {
    return new URL(document.URL);
  } catch {
    return undefined;
  }
}

function linkShare(blocks: readonly PageBlock[]): number {
  let length = 0;
  let linked = 0;
  for (const block of blocks) {
    length += block.text.length;
    linked += block.linkLength;
  }
  return length === 0 ? 1 : linked / length;
}

/**
 * Headings that link elsewhere, one for every few paragraphs, or links that are no headings, nearly each paragraph below
 * one: a front page, a section, results.
 */
function isTeaserList(blocks: readonly PageBlock[], proseBlocks: number): boolean {
  let linked = 0;
  for (const [at, block] of blocks.entries()) {
    const next = blocks[at + 1];
    if (block.linkLength <= block.text.length / 2) continue;
    if (block.role === 'heading') linked++;
    else if (next !== undefined && proseLength(next) > 0) linked += linkedLine;
  }
  return linked >= minProseBlocks && linked > maxLinkedHeadings * proseBlocks;
}
