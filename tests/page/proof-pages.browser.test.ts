import { afterEach, expect, test, vi } from 'vitest';
import { createHighlighter, mightBeArticle, readArticle } from '@/lib/page';
import { paragraphs, show } from './support';

const highlighter = createHighlighter(document);
afterEach(() => highlighter.clear());

const story = paragraphs(6);
const declared = '<meta property="og:type" content="article">';
const secret = 'The secret sentence, which no reader of this page is shown, speaks of 999 crates of limes.';

/** What may stand inside an article's own element and is not its text. */
const leftOut: readonly (readonly [what: string, html: string])[] = [
  ['navigation', `<nav><p>${secret}</p></nav>`],
  ['a form', `<form><p>${secret}</p></form>`],
  ['an editable area', `<div contenteditable="true"><p>${secret}</p></div>`],
  ['a text area', `<textarea>${secret}</textarea>`],
  ['code', `<pre><code>${secret}</code></pre>`],
  ['a script without a type', `<script type="text/plain">${secret}</script>`],
  ['the hidden attribute', `<p hidden>${secret}</p>`],
  ['display: none', `<p style="display:none">${secret}</p>`],
  ['display: none by a class', `<style>.x9{display:none}</style><div class="x9"><p>${secret}</p></div>`],
  ['visibility: hidden by a class', `<style>.x8{visibility:hidden}</style><p class="x8">${secret}</p>`],
  [
    'an inline element hidden by a class',
    `<style>.x7{display:none}</style><p>Seen. <span class="x7">${secret}</span></p>`,
  ],
  ['aria-hidden', `<p aria-hidden="true">${secret}</p>`],
  ['text for screen readers alone', `<p class="sr-only">${secret}</p>`],
  [
    'text clipped away',
    `<style>.x6{position:absolute;clip-path:inset(50%)}</style><p class="x6">${secret}</p>`,
  ],
  ['a closed details', `<details><summary>More</summary><p>${secret}</p></details>`],
  ['comments', `<section id="comments"><p>${secret}</p></section>`],
  ['a newsletter box', `<div class="newsletter-signup"><p>${secret}</p></div>`],
  ['a cookie banner', `<div id="cookie-consent" role="dialog"><p>${secret}</p></div>`],
  ['share buttons', `<div class="share-bar"><a href="#">${secret}</a></div>`],
  ['related stories', `<aside class="related-stories"><p>${secret}</p></aside>`],
  [
    'a box under its announcement',
    `<div><h3>Read more</h3><ul><li>${secret}</li><li>Another one of them</li></ul></div>`,
  ],
  ['a list of links', `<ul><li><a href="#">${secret}</a></li></ul>`],
  ['an author box', `<div class="author-bio"><p>${secret}</p></div>`],
  ['a note on the author', `<p>Ann Clerk is a staff writer at the Harbour Post. ${secret}</p>`],
  ['a line that offers more', '<p>Read more: The secret sentence of the 999 limes</p>'],
  ['the time of a post', '<p><time datetime="2026-05-04T10:12Z">The secret sentence at 10:12</time></p>'],
  [
    'a picture series with more words than the text',
    `<ul>${Array.from({ length: 20 }, (_, at) => `<li><h4>${at + 1}/20 Limes</h4><p>${secret} ${secret} ${secret}</p></li>`).join('')}</ul>`,
  ],
  ['a button', `<button>${secret}</button>`],
  ['an advertisement', `<div class="ad-container"><p>${secret}</p></div>`],
];

test.each(leftOut)('leaves out %s', (_, html) => {
  show(
    `<main><article><h1>Lemons</h1>${paragraphs(4)}<p>Here the sixth paragraph of the text tells of the 12 oranges.</p>${html}</article></main>`,
  );
  const article = readArticle(document);
  expect(article.text).toContain('12 oranges');
  expect(article.text).not.toMatch(/secret sentence/i);
});

test('a sentence set once more as a pull quote is read once, another quotation stays', () => {
  show(
    `<main><article><h1>Lemons</h1>${paragraphs(4)}<blockquote>“the clerk wrote the figure into the blue ledger before noon”</blockquote><blockquote>“The ledger was green,” he said later.</blockquote>${paragraphs(2)}</article></main>`,
  );
  const roles = readArticle(document).blocks.filter(({ role }) => role === 'quote');
  expect(roles).toHaveLength(1);
  expect(readArticle(document).text).toContain('The ledger was green');
});

test('an element named by the words of its heading is read, whatever words these are', () => {
  show(
    `<main><article><h1>Lemons</h1>${paragraphs(3)}<section id="how-to-share-the-crates-with-others"><h2 id="share-prices"><a href="#share-prices">Prices</a></h2><p>Here the 12 oranges are shared out among the five of them.</p></section></article></main>`,
  );
  expect(readArticle(document).text).toMatch(/Prices\n\nHere the 12 oranges/);
});

/** Shapes in which articles come. Each holds the marked sentence in its text. */
const sought = 'The marked sentence of this page tells that 31 boats were painted blue in May.';
const shapes: readonly (readonly [what: string, body: string, head: string])[] = [
  [
    'columns made of divisions',
    `<h1>Boats</h1><div><div class="col-1">${paragraphs(3)}</div><div class="col-2">${paragraphs(2)}<p>${sought}</p></div></div>`,
    '',
  ],
  [
    'text parted by line breaks',
    `<h1>Boats</h1><div>${paragraphs(6).replaceAll('<p>', '').replaceAll('</p>', '<br><br>')}${sought}</div>`,
    '',
  ],
  [
    'a live blog',
    `<main><h1>Boats, live</h1><ol>${Array.from({ length: 5 }, (_, at) => `<li><h2>At ${at} o'clock</h2>${paragraphs(2)}</li>`).join('')}<li><h2>At six</h2><p>${sought}</p></li></ol></main>`,
    '<script type="application/ld+json">{"@type":"LiveBlogPosting","headline":"Boats, live"}</script>',
  ],
  [
    'a paywalled stub',
    `<article><h1>Boats</h1><p>${sought}</p><p>${secret.replace('secret', 'second')}</p><div class="paywall"><p>Subscribe to read on.</p></div></article>`,
    '<script type="application/ld+json">{"@type":"NewsArticle","isAccessibleForFree":false}</script>',
  ],
  [
    'an AMP page',
    `<article class="amp-wp-article"><h1>Boats</h1><amp-img></amp-img><div class="amp-wp-article-content">${paragraphs(5)}<amp-ad>ad</amp-ad><p>${sought}</p></div></article>`,
    declared,
  ],
  [
    'a form around the whole page',
    `<form><div id="page"><h1>Boats</h1>${story}<p>${sought}</p></div></form>`,
    '',
  ],
  [
    'a table for its layout',
    `<table><tr><td><a href="#">Home</a></td><td><h1>Boats</h1>${story}<p>${sought}</p></td></tr></table>`,
    '',
  ],
  [
    'names that say the contrary',
    `<div class="modal-enabled"><div class="sidebar-layout"><h1>Boats</h1>${story}<p>${sought}</p></div></div>`,
    '',
  ],
  [
    'a lead outside its body',
    `<article><h1>Boats</h1><div class="summary">${sought}</div><div class="text">${story}</div></article>`,
    '',
  ],
  [
    'initial letters that float',
    `<article><h1>Boats</h1>${story}<p><span style="float:left" class="drop">T</span>${sought.slice(1)}</p></article>`,
    '',
  ],
  [
    'a page that its scripts have not revealed',
    `<style>body{visibility:hidden}</style><article><h1>Boats</h1>${story}<p>${sought}</p></article>`,
    '',
  ],
  [
    'right-to-left paragraphs beside it',
    `<article><h1>Boats</h1><p dir="rtl">قال الوزير إن عدد القوارب بلغ ٣١ قاربا في شهر مايو.</p>${story}<p>${sought}</p></article>`,
    '',
  ],
];

test.each(shapes)('reads %s, and highlights it', (_, body, head) => {
  show(body, head);
  expect(mightBeArticle(document)).toBe(true);
  const article = readArticle(document);
  expect(article.isArticle).toBe(true);
  const start = article.text.indexOf(sought);
  expect(start).toBeGreaterThanOrEqual(0);
  expect(article.toRange(start, start + sought.length)?.toString()).toBe(sought);
  expect(highlighter.paint([{ id: 'a', start, end: start + sought.length, style: 'date' }], article)).toEqual(
    [],
  );
  expect(CSS.highlights.get('claimlight-date')?.size).toBe(1);
});

test('reads open shadow roots and slots in the order they are drawn, and styles them', () => {
  show('<main><article><h1>Boats</h1><x-story></x-story></article></main>');
  const host = document.querySelector('x-story');
  if (host === null) throw new Error('no host');
  host.innerHTML = `<p slot="end">${sought}</p>`;
  host.attachShadow({ mode: 'open' }).innerHTML = `<div>${story}</div><slot name="end"></slot>`;
  const article = readArticle(document);
  expect(article.text.endsWith(sought)).toBe(true);
  highlighter.paint([{ id: 'a', start: 0, end: 40, style: 'cost' }], article);
  expect(host.shadowRoot?.adoptedStyleSheets).toHaveLength(1);
  const box = article.toRange(3, 12)?.getBoundingClientRect();
  expect(highlighter.at((box?.left ?? 0) + 4, (box?.top ?? 0) + 4).map((mark) => mark.id)).toEqual(['a']);
});

test('reads the frame of the same origin that holds the article', async () => {
  show('<h1>Boats</h1><iframe id="frame" width="600" height="400"></iframe>');
  const frame = document.querySelector<HTMLIFrameElement>('#frame');
  const inner = frame?.contentDocument;
  if (!inner) throw new Error('no frame');
  inner.body.innerHTML = `${story}<p>${sought}</p>`;
  const article = readArticle(document);
  const start = article.text.indexOf(sought);
  expect(article.toRange(start, start + sought.length)?.toString()).toBe(sought);
});

const teaser = (at: number) =>
  `<article><h3><a href="/${at}">Council counts crates number ${at}</a></h3><p>The council has counted the crates of the harbour and found ${at} of them missing.</p></article>`;
const teasers = Array.from({ length: 12 }, (_, at) => teaser(at)).join('');

/** Pages that are no articles. */
const others: readonly (readonly [what: string, body: string, head: string])[] = [
  [
    'a front page',
    `<main><h1>The Harbour Post</h1>${teasers}</main>`,
    '<meta property="og:type" content="website">',
  ],
  [
    'a section',
    `<main><h1>Business</h1>${teasers}</main>`,
    '<script type="application/ld+json">{"@type":"CollectionPage"}</script>',
  ],
  [
    'search results',
    `<main><h1>Results for crates</h1><ol>${teasers.replaceAll('article>', 'li>')}</ol></main>`,
    '<script type="application/ld+json">{"@type":"SearchResultsPage"}</script>',
  ],
  ['a forum', `<main>${paragraphs(8)}</main>`, '<meta name="generator" content="Discourse 3.2">'],
  [
    'a shop',
    `<main><h1>Lemon press</h1>${paragraphs(5)}</main>`,
    '<meta property="og:type" content="product">',
  ],
  [
    'a web app',
    '<div role="application"><div contenteditable="true"><p>Dear all, the crates have been counted, and the clerk has written it down.</p></div></div>',
    '',
  ],
  [
    'a login',
    '<main><form><label>Name <input></label><label>Word <input type="password"></label></form></main>',
    '',
  ],
  ['an empty page', '', ''],
];

test.each(others)('takes %s for no article', (_, body, head) => {
  show(body, head);
  const article = readArticle(document);
  expect(article.isArticle).toBe(false);
  expect(article.text).toBe('');
});

test('headlines and captions are in the text when asked for', () => {
  show(
    `<article><h1>Lemons counted</h1><figure><img alt=""><figcaption>Crates of lemons in the yard on Monday.</figcaption></figure>${story}</article>`,
  );
  expect(readArticle(document).text).not.toMatch(/Lemons counted|in the yard/);
  const roles = readArticle(document, { furniture: true }).blocks.map((block) => block.role);
  expect(roles.slice(0, 3)).toEqual(['headline', 'caption', 'paragraph']);
});

test('a caption is its own words, without its label for screen readers and who took the picture', () => {
  show(
    `<article><h1>Lemons counted</h1><figure><img alt=""><figcaption><span class="off-screen">Media caption</span> <span>Crates of lemons in the yard on Monday.</span><span itemprop="copyrightHolder"><span>Credit</span><span>Ana Lima</span></span></figcaption></figure>${story}</article>`,
  );
  const { text, blocks } = readArticle(document, { furniture: true });
  const caption = blocks.find(({ role }) => role === 'caption');
  expect(text.slice(caption?.start, caption?.end)).toBe('Crates of lemons in the yard on Monday.');
});

test.each([
  ['components in components', '<x-outer></x-outer>'],
  [
    'a frame whose text stands in its attribute',
    `<iframe srcdoc="${story.replaceAll('"', '&quot;')}"></iframe>`,
  ],
])('the gate lets through what stands in %s', async (_, html) => {
  show(html);
  const outer = document.querySelector('x-outer')?.attachShadow({ mode: 'open' });
  if (outer) outer.innerHTML = '<section><x-inner></x-inner></section>';
  const inner = outer?.querySelector('x-inner')?.attachShadow({ mode: 'open' });
  if (inner) inner.innerHTML = `<article>${story}</article>`;
  await vi.waitFor(() => expect(mightBeArticle(document)).toBe(true));
});

test('XHTML, where names are written small, is read as HTML is', () => {
  const lines = Array.from(
    { length: 6 },
    (_, at) => `Line ${at} of the harbour office says how many crates of lemons lay on the quay that day.`,
  );
  const parsed = new DOMParser().parseFromString(
    `<html xmlns="http://www.w3.org/1999/xhtml"><head><title>Lemons</title><meta property="og:type" content="article"/></head>
    <body><div>A line<br/>and another of the same block<br/><br/>${lines.join('<br/><br/>')}</div><hr/><pre>not text</pre></body></html>`,
    'application/xhtml+xml',
  );
  expect(mightBeArticle(parsed)).toBe(true);
  expect(readArticle(parsed).text).toBe(`A line\nand another of the same block\n\n${lines.join('\n\n')}`);
});

test('a document without a window is read as well', () => {
  const parsed = new DOMParser().parseFromString(`<article><h1>Lemons</h1>${story}</article>`, 'text/html');
  expect(readArticle(parsed).text).toContain('In paragraph 6');
});
