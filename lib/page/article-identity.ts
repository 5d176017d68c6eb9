import { appendedParts, headlineOf, type Part } from './appended-parts';
import type { AppendedArticle, Article, ArticleMetadata } from './article';
import { blocksOf, withAppended, withMetadata } from './create-article';
import { offsetInView } from './near-marks';

/** The share of an article's characters that has to stand on the page still for it to be the same article. */
const sameArticleShare = 0.5;

/** Parameters that say where a reader came from, not what is read. */
const originParameter = /^(?:utm_\w+|fbclid|gclid|dclid|msclkid|mc_[ce]id|igshid|_ga|ref|cmpid)$/i;

/** An article with the address its words belong to, and whether it is another one than before. */
export interface IdentifiedArticle {
  readonly article: Article;
  readonly isOther: boolean;
}

/** What the page opened with. */
interface Home {
  readonly article: Article;
  readonly address: string;
  /** Another text has come in under the address. */
  readonly replaced: boolean;
  /** The elements its blocks stood in when it was first read. */
  readonly elements: ReadonlySet<object>;
}

/**
 * Says whose words are on the page, so that a note is never kept under the wrong address. In one document the address
 * and the text change at different moments: an application sets the address before it draws the other text, or after;
 * endless scrolling changes it while the first article is still there; and many leave the first canonical link
 * standing. So an article keeps the address it was first seen under for as long as most of its words stand, and a
 * canonical link counts only under the address it came with. An article that was put under the first one gets the
 * address that the page takes on while it is in view.
 */
export function createIdentifier(): (article: Article) => IdentifiedArticle {
  const addressOfCanonical = new Map<string, string>();
  let home: Home | undefined;
  /** What was said of the further articles in this page when it took on their addresses. */
  const said = new WeakMap<Element, ArticleMetadata>();
  let last: string | undefined;

  return (found) => {
    const article = keepHome(withTrustedCanonical(found, addressOfCanonical));
    const address = addressOf(article.metadata.url);
    const isOther = last !== undefined && last !== address;
    last = address;
    return { article, isOther };
  };

  function keepHome(article: Article): Article {
    if (!article.isArticle) return article;
    const address = addressOf(article.metadata.url);
    const isKnown = home !== undefined && sharesMost(home.article, article);
    if (home !== undefined && isKnown && home.address !== address && !home.replaced) {
      const { language } = article.metadata;
      const kept = withMetadata(article, { ...home.article.metadata, ...(language && { language }) });
      home = { ...home, article: kept };
      return withParts(kept, home, article.metadata);
    }
    // Another text under the old address: the address that belongs to it may come only now.
    const replaced = home !== undefined && home.address === address && (!isKnown || home.replaced);
    const elements =
      isKnown && home !== undefined && !replaced ? home.elements : new Set(blocksOf(article).map(elementOf));
    home = { article, address, replaced, elements };
    return isKnown ? withParts(article, home, undefined) : article;
  }

  /** `now` is what the page says of itself when its address is not the first one's. */
  function withParts(article: Article, { elements }: Home, now: ArticleMetadata | undefined): Article {
    const parts = appendedParts(article, elements);
    if (parts.length === 0) return article;
    const inView = now && partInView(article, parts);
    if (inView && now && !said.has(inView.element)) said.set(inView.element, sayOf(inView, now, article));
    const appended = parts.flatMap(({ element, start, end }): AppendedArticle[] => {
      const metadata = said.get(element);
      return metadata ? [{ start, end, metadata }] : [];
    });
    return appended.length > 0 ? withAppended(article, appended) : article;
  }
}

const elementOf = ({ element }: { readonly element: object }): object => element;

/** The only one there is, or the one in the middle of the window. */
function partInView(article: Article, parts: readonly Part[]): Part | undefined {
  if (parts.length === 1) return parts[0];
  const offset = offsetInView(article);
  return parts.find(({ start, end }) => start <= offset && offset <= end);
}

/** Heads are left as they were by many pages: a title that is the first article's is not this one's. */
function sayOf(part: Part, now: ArticleMetadata, first: Article): ArticleMetadata {
  const { url, canonicalUrl, title, publisher, language } = now;
  const own = title !== first.metadata.title ? title : headlineOf(part);
  return {
    url,
    authors: [],
    ...(canonicalUrl && addressOf(canonicalUrl) === addressOf(url) && { canonicalUrl }),
    ...(own && { title: own }),
    ...(publisher && { publisher }),
    ...(language && { language }),
  };
}

function withTrustedCanonical(article: Article, addresses: Map<string, string>): Article {
  const { canonicalUrl, ...metadata } = article.metadata;
  if (canonicalUrl === undefined) return article;
  const address = addressOf(metadata.url);
  const first = addresses.get(canonicalUrl);
  if (first === undefined) addresses.set(canonicalUrl, address);
  if (first === undefined || first === address || addressOf(canonicalUrl) === address) return article;
  return withMetadata(article, metadata);
}

function sharesMost(one: Article, other: Article): boolean {
  const objects = new Set(blocksOf(other));
  // Most blocks are the very objects of the last reading; only what is not is compared by its words.
  const own = blocksOf(one);
  const isSame = one.blocks.map((_, at) => {
    const block = own[at];
    return block !== undefined && objects.has(block);
  });
  const texts = isSame.every(Boolean) ? new Set<string>() : textsOf(other);
  let length = 0;
  let shared = 0;
  for (const [at, { start, end }] of one.blocks.entries()) {
    length += end - start;
    if (isSame[at] || texts.has(one.text.slice(start, end))) shared += end - start;
  }
  return length > 0 && shared >= sameArticleShare * length;
}

function textsOf({ blocks, text }: Article): Set<string> {
  return new Set(blocks.map(({ start, end }) => text.slice(start, end)));
}

/** Without the fragment and without what says where the reader came from. */
function addressOf(url: string): string {
  if (!URL.canParse(url)) return url;
  const { origin, pathname, searchParams } = new URL(url);
  const own = [...searchParams].filter(([name]) => !originParameter.test(name));
  return `${origin}${pathname}?${own.map((pair) => pair.join('=')).join('&')}`;
}
