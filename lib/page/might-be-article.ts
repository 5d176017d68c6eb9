/**
 * The gate every page passes before anything else is loaded: false means that this is no article as it stands now, true
 * that reading it may be worth the while. It errs towards true, imports nothing, reads no style and no layout, and
 * looks at a bounded part of the page, whatever its size.
 */
export function mightBeArticle(document: Document): boolean {
  if (document.body === null || !/html/.test(document.contentType)) return false;
  const prose = countProse(document);
  if (isDeclared(document)) return prose.length >= minDeclared || prose.other >= minDeclared;
  if (prose.length >= (prose.count < minParagraphs ? 2 * minProse : minProse)) return true;
  return prose.other >= minProse || (isLoneStory(document) && prose.length >= minShort);
}

/** Letters of prose below which a page that calls itself an article has nothing to check. */
const minDeclared = 140;
/** Letters of prose, and paragraphs of it, for a page that says nothing about itself; in fewer, twice as many letters. */
const minProse = 500;
const minParagraphs = 3;
/** The same for a page with one headline and one `<article>`. */
const minShort = 250;
/** Letters: shorter paragraphs are labels and teasers. */
const minParagraphLength = 60;
/** How many paragraphs are looked at; and how many other containers where there are no paragraphs. */
const maxParagraphs = 80;
const maxContainers = 12;
/** How many elements are looked at for a shadow root, where no prose stands in the page itself. */
const maxElements = 400;
/** Long scripts of structured data are judged by their beginning: the type comes first. */
const maxScriptLength = 4_000;

function isDeclared(document: Document): boolean {
  const type = document.querySelector('meta[property="og:type"]')?.getAttribute('content');
  if (type && /article|news|blog/i.test(type)) return true;
  if (document.querySelector('meta[property="article:published_time"],[itemprop="articleBody"]') !== null)
    return true;
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    if (/"(?:\w*Article|\w*BlogPosting|ClaimReview)"/.test(script.textContent.slice(0, maxScriptLength)))
      return true;
  }
  return false;
}

function countProse(document: Document): { count: number; length: number; other: number } {
  let count = 0;
  let length = 0;
  const paragraphs = document.getElementsByTagName('p');
  for (let at = 0; at < maxParagraphs; at++) {
    const paragraph = paragraphs.item(at);
    if (paragraph === null || length >= 2 * minProse) break;
    const own = lettersOf(paragraph.textContent);
    if (own < minParagraphLength) continue;
    count++;
    length += own;
  }
  return { count, length, other: length >= minProse && count >= minParagraphs ? 0 : loneProse(document) };
}

/** A Chinese, Japanese or Korean character says as much as two and a half letters. */
function lettersOf(text: string): number {
  return text.length * (/[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]/.test(text.slice(0, 60)) ? 2.5 : 1);
}

function isLoneStory(document: Document): boolean {
  const isOne = (tag: string): boolean => document.getElementsByTagName(tag).length === 1;
  return isOne('h1') && isOne('article');
}

/** Pages that set their text without `<p>`: by line breaks, in bare `<div>`s, in one shadow root. */
function loneProse(document: Document): number {
  let longest = 0;
  let left = maxContainers;
  for (const element of document.querySelectorAll(
    'article,main,[role="main"],[itemprop="articleBody"],[class*="article"],[id*="article"],[class*="story"],[dir],br+br,iframe,frame',
  )) {
    if (left-- === 0) break;
    const holder = element.localName === 'br' ? element.parentElement : element;
    const text = holder?.textContent ?? '';
    const sentences =
      text
        .slice(0, maxScriptLength)
        .match(/[a-zß-\u06ff\u0900-\u1fff\uac00-\ud7af][.!?؟](?![a-z\d])|[。！？।]/g)?.length ?? 0;
    if (sentences >= minParagraphs) longest = Math.max(longest, lettersOf(text));
    if (holder && (holder.shadowRoot || isOurs(holder))) longest = minProse;
  }
  return Math.max(longest, nameless(document));
}

/**
 * What stands in no element of such a name, among the first elements of the page and of each open shadow root: text right
 * in a `<div>`; paragraphs in the shadow roots of components, which keep their text to themselves.
 */
function nameless(tree: Document | ShadowRoot): number {
  let length = 0;
  const walker = document.createTreeWalker(tree, NodeFilter.SHOW_ELEMENT);
  for (let left = maxElements; left > 0; left--) {
    const element = walker.nextNode();
    if (!(element instanceof Element)) break;
    if (element.localName === 'div') {
      const own = lettersOf(element.firstChild?.nodeValue ?? '');
      if (own >= minParagraphLength) length += own;
    }
    const { shadowRoot } = element;
    if (shadowRoot === null) continue;
    for (const paragraph of shadowRoot.querySelectorAll('p')) length += paragraph.textContent.length;
    length += nameless(shadowRoot);
  }
  return length;
}

/** A frame of the page's own origin that fills a part of the page may hold the article. */
function isOurs(frame: Element): boolean {
  if (!('contentDocument' in frame) || frame.contentDocument === null) return false;
  return frame.hasAttribute('src') || /<p\b/i.test(frame.getAttribute('srcdoc') ?? '');
}
