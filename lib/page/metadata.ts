import type { ArticleMetadata } from './article';
import { articleNode, isNode, type LinkedNode, readLinkedData } from './structured-data';

/**
 * Title, publisher, authors, dates, language and canonical address, from what the page says about itself: JSON-LD
 * first, for it is written for machines, then OpenGraph and meta, then the visible page. Dates are as published.
 */
export function readMetadata(document: Document, nodes = readLinkedData(document)): ArticleMetadata {
  const article = articleNode(nodes);
  const meta = readMetaTags(document);
  const canonicalUrl = readCanonical(document, meta, article);
  const title =
    nameOf(article?.['headline']) ??
    meta('og:title', 'twitter:title', 'dc.title', 'sailthru.title') ??
    clean(document.querySelector('h1')?.textContent) ??
    titleOf(document);
  const publisher =
    nameOf(article?.['publisher']) ??
    meta('og:site_name', 'publisher', 'dc.publisher', 'application-name', 'twitter:site') ??
    publisherOf(nodes);
  const publishedAt =
    dateOf(article?.['datePublished']) ??
    dateOf(
      meta(
        'article:published_time',
        'datepublished',
        'parsely-pub-date',
        'sailthru.date',
        'dc.date.issued',
        'dc.date',
        'date',
        'pubdate',
        'publish-date',
        'og:published_time',
        'cxenseparse:recs:publishtime',
      ),
    ) ??
    dateOf(timeOf(document, 'datePublished'));
  const modifiedAt =
    dateOf(article?.['dateModified']) ??
    dateOf(
      meta('article:modified_time', 'datemodified', 'last-modified', 'og:updated_time', 'dc.date.modified'),
    ) ??
    dateOf(timeOf(document, 'dateModified'));
  const language = languageOf(document, meta, article);
  const accessible = article?.['isAccessibleForFree'];
  return {
    url: document.URL,
    ...(canonicalUrl !== undefined && { canonicalUrl }),
    ...(title !== undefined && { title }),
    ...(publisher !== undefined && { publisher }),
    authors: readAuthors(document, meta, article),
    ...(publishedAt !== undefined && { publishedAt }),
    ...(modifiedAt !== undefined && { modifiedAt }),
    ...(language !== undefined && { language }),
    ...((accessible === false || /^false$/i.test(String(accessible))) && { isPaywalled: true }),
  };
}

type MetaTags = (...names: readonly string[]) => string | undefined;

/** Looks up the first of several names; `name`, `property` and `itemprop` are used interchangeably in the wild. */
function readMetaTags(document: Document): MetaTags {
  const found = new Map<string, string>();
  for (const tag of document.querySelectorAll('meta[content]')) {
    const content = clean(tag.getAttribute('content'));
    if (content === undefined) continue;
    for (const attribute of ['property', 'name', 'itemprop', 'http-equiv']) {
      const name = tag.getAttribute(attribute)?.toLowerCase();
      if (name && !found.has(name)) found.set(name, content);
    }
  }
  return (...names) => {
    for (const name of names) {
      const content = found.get(name);
      if (content !== undefined) return content;
    }
    return undefined;
  };
}

function readCanonical(
  document: Document,
  meta: MetaTags,
  article: LinkedNode | undefined,
): string | undefined {
  const main = article?.['mainEntityOfPage'];
  const candidates = [
    document.querySelector('link[rel~="canonical" i][href]')?.getAttribute('href'),
    meta('og:url'),
    isNode(main) ? main['@id'] : main,
    article?.['url'],
  ];
  for (const candidate of candidates) {
    if (typeof candidate !== 'string' || candidate.trim() === '') continue;
    try {
      const url = new URL(candidate.trim(), document.baseURI);
      if (/^https?:/.test(url.href) && url.href.length < maxLength) return url.href;
    } catch {}
  }
  return undefined;
}

/** An address in place of a name (Facebook profiles, staff pages) is no name. */
const isAddress = (text: string): boolean => /^https?:\/\/|^www\./i.test(text);

function readAuthors(document: Document, meta: MetaTags, article: LinkedNode | undefined): readonly string[] {
  const stated = article?.['author'] ?? article?.['creator'];
  const linked = (Array.isArray(stated) ? stated : [stated]).map(nameOf);
  const named = linked.some((name) => name !== undefined)
    ? linked
    : [
        meta('author', 'article:author', 'parsely-author', 'sailthru.author', 'dc.creator', 'byl') ??
          clean(document.querySelector('[rel~="author"], [itemprop~="author"]')?.textContent),
      ];
  const names = named
    .flatMap((name) => (name === undefined || isAddress(name) ? [] : splitNames(name)))
    .filter((name) => name.length <= maxNameLength);
  return [...new Set(names)];
}

/** UTF-16 units: longer than this is a sentence about the author. */
const maxNameLength = 80;

function splitNames(names: string): string[] {
  return names
    .replace(/^by\s+/i, '')
    .split(/\s*(?:;|\band\b|&| \| )\s*|,\s+(?!(?:Jr|Sr|Ph\.?D|M\.?D|II|III|IV)\b)/i)
    .map((name) => name.trim())
    .filter((name) => name !== '');
}

/** A string, or the name of a node or of the first of several. Looks no deeper: hostile pages nest without end. */
function nameOf(value: unknown): string | undefined {
  const stated = firstOf(value);
  const name = firstOf(isNode(stated) ? stated['name'] : stated);
  return typeof name === 'string' ? clean(decode(name)) : undefined;
}

const firstOf = (value: unknown): unknown => (Array.isArray(value) ? value[0] : value);

/** JSON-LD is written by templates that often escape for HTML. */
function decode(text: string): string {
  const named: Readonly<Record<string, string>> = {
    amp: '&',
    quot: '"',
    apos: "'",
    lt: '<',
    gt: '>',
    nbsp: ' ',
  };
  return text.replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (whole, decimal, hex, name) => {
    if (name !== undefined) return named[String(name).toLowerCase()] ?? whole;
    const code = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

/** UTF-16 units: what says more than this is cut; a longer address is none. */
const maxLength = 2_000;

function clean(text: string | null | undefined): string | undefined {
  const cleaned = text?.replace(/\s+/g, ' ').trim().slice(0, maxLength);
  return cleaned === '' ? undefined : cleaned;
}

/** The site's name at the end of `<title>` goes, where the rest is still a title. */
function titleOf(document: Document): string | undefined {
  const title = clean(document.title);
  const head = title?.replace(/\s+[|–—-]\s+[^|–—]{2,40}$/, '');
  return head !== undefined && head.split(' ').length >= 3 ? head : title;
}

function publisherOf(nodes: readonly LinkedNode[]): string | undefined {
  const organisation = nodes.find((node) =>
    /^(?:NewsMediaOrganization|Organization|WebSite)$/.test(String(node['@type'])),
  );
  return nameOf(organisation?.['name']);
}

function timeOf(document: Document, property: string): string | undefined {
  const marked = document.querySelector(`[itemprop~="${property}"]`);
  const stated = marked?.getAttribute('content') ?? marked?.getAttribute('datetime');
  if (stated) return stated;
  if (property !== 'datePublished') return undefined;
  return (
    document
      .querySelector('article time[datetime], main time[datetime], time[pubdate], time[datetime]')
      ?.getAttribute('datetime') ?? undefined
  );
}

/** As published, where it is a date at all; years outside this are placeholders. */
function dateOf(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  const date = value.trim();
  if (/^\d{4}-\d{2}(?:-\d{2})?(?:$|[T ])/.test(date)) return date;
  const parsed = new Date(date);
  const year = parsed.getFullYear();
  return year > 1990 && year < 2200 ? parsed.toISOString() : undefined;
}

function languageOf(document: Document, meta: MetaTags, article: LinkedNode | undefined): string | undefined {
  const candidates = [
    document.documentElement.getAttribute('lang') || document.documentElement.getAttribute('xml:lang'),
    nameOf(article?.['inLanguage']),
    meta('og:locale', 'content-language', 'language', 'dc.language'),
    document.body?.getAttribute('lang'),
  ];
  for (const candidate of candidates) {
    const tag = candidate?.trim().replace('_', '-');
    if (tag && /^[a-z]{2,3}(?:-[a-z\d]{2,8})*$/i.test(tag)) return tag;
  }
  return undefined;
}
