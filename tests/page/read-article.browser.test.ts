import { expect, test } from 'vitest';
import { readArticle } from '@/lib/page';
import { paragraphs, show } from './support';

test('reads the paragraphs of an article and leaves out what surrounds them', () => {
  show(`
    <nav><a href="/">Home</a></nav>
    <main><article>
      <h1>Lemons counted</h1>
      ${paragraphs(6)}
      <aside class="related"><p>Another story, which is about oranges and not about lemons, in a box.</p></aside>
    </article></main>
    <section id="comments"><p>I have never read so fine a text on lemons, thank you very much indeed.</p></section>
    <footer><p>All rights reserved by the harbour office, 2026, and by nobody else.</p></footer>`);
  const article = readArticle(document);
  expect(article.isArticle).toBe(true);
  expect(article.blocks).toHaveLength(6);
  expect(article.text).toContain('In paragraph 6 the harbour');
  expect(article.text).not.toMatch(/oranges|never read|All rights|Home/);
});

test('a text of very many lines, set by line breaks alone, is read before the test is given up', () => {
  const line =
    'The harbour office counted the crates of lemons, and the clerk wrote it into the blue ledger.';
  const parsed = new DOMParser().parseFromString(
    `<meta property="og:type" content="article"><div>${`${line}<br>`.repeat(20_000)}</div>`,
    'text/html',
  );
  const { text } = readArticle(parsed);
  expect(text.split('\n')).toHaveLength(20_000);
});

const inlines: readonly (readonly [name: string, html: string, text: string])[] = [
  ['nested inline elements', 'One <b>two <i>three</i></b> four', 'One two three four'],
  ['a line break', 'One<br>two', 'One\ntwo'],
  ['soft hyphens', 'Do\u00ADnau\u00ADdampf', 'Donaudampf'],
  ['ruby readings', '<ruby>漢<rp>(</rp><rt>kan</rt><rp>)</rp>字<rt>ji</rt></ruby>です', '漢字です'],
  ['collapsing whitespace', '  One \n\t two  <b> three</b>\n ', 'One two three'],
  ['right-to-left text', 'قال <b>الوزير</b> إن', 'قال الوزير إن'],
  ['emoji of several units', 'A 👩‍👩‍👧 and 🇦🇷<i>!</i>', 'A 👩‍👩‍👧 and 🇦🇷!'],
  ['no-break spaces', '900\u00A0million', '900\u00A0million'],
];

test.each(inlines)('maps every unit of text to the DOM and back: %s', (_, html, expected) => {
  show(`<main><article><h1>Lemons</h1><p id="it">${html}</p>${paragraphs(5)}</article></main>`);
  const article = readArticle(document);
  const start = article.text.indexOf(expected);
  expect(start).toBeGreaterThanOrEqual(0);
  for (let at = start; at < start + expected.length; at++) {
    const range = article.toRange(at, at + 1);
    if (range === undefined) throw new Error(`no range at ${at}`);
    if (article.text[at] !== '\n') {
      expect(range.toString().replace(/\s/, ' ')).toBe(article.text[at]?.replace(/\s/, ' '));
      expect(article.toOffset(range.startContainer, range.startOffset)).toBe(at);
      expect(article.toOffset(range.endContainer, range.endOffset)).toBe(at + 1);
    }
  }
});

const inserts: readonly (readonly [name: string, html: string])[] = [
  ['a caption set as a paragraph', '<p class="imageCaption">Mackerel on the quay on Monday.</p>'],
  ['a quotation set again in a box', '<div class="pullquote"><p>they had counted mackerel by hand</p></div>'],
  [
    'a part named for tests alone',
    '<div data-testid="newsletter-promo"><p>Mackerel in your inbox, every day.</p></div>',
  ],
  [
    'a component by its name',
    '<related-story style="display:block"><p>How mackerel are counted.</p></related-story>',
  ],
  [
    'who paid for it',
    '<div><h6>Presented by Mackerel &amp; Co</h6><p>Our mackerel keeps for a year.</p></div>',
  ],
  ['a barrier', '<div><h3>Keep reading for £1</h3><p>All on mackerel.</p><p>With our app.</p></div>'],
  [
    'what a click would show',
    '<p>This mackerel is shown by others. We need your permission to show it here.</p>',
  ],
  ['what is earned', '<p>If you buy mackerel through our links, we may earn a commission.</p>'],
  ['sources', '<section><h3>Sources</h3><p>The Mackerel Board, 2026.</p></section>'],
];

test.each(inserts)('leaves out %s', (_, html) => {
  const quoted = '<p>The clerks said that they had counted mackerel by hand, and that it took weeks.</p>';
  show(`<main><article><h1>Lemons</h1>${paragraphs(3)}${html}${paragraphs(2)}${quoted}</article></main>`);
  expect(readArticle(document).text.match(/mackerel/gi)).toHaveLength(1);
});

test('reads what stands in a form, whatever its fields are called', () => {
  show(`<article><form>
    <input name="parentElement"><input name="parentNode"><input name="assignedSlot"><input name="title">
    ${paragraphs(6)}
  </form></article>`);
  expect(readArticle(document).text).toContain('In paragraph 6 the harbour');
});

test('goes on reading after a box of links, whatever the length of what follows', () => {
  const box = '<div class="box"><h3>Also read</h3><a href="/x">Oranges counted</a></div>';
  show(
    `<main><article><h1>Lemons</h1>${paragraphs(3)}${box}<p>“No,” said the clerk.</p>${paragraphs(2)}</article></main>`,
  );
  const { text } = readArticle(document);
  expect(text).toContain('said the clerk');
  expect(text).not.toMatch(/Also read|Oranges/);
});

test('reads a sentence that begins with when something was published', () => {
  const sentence =
    'Published in 2019, the report on the harbour named three clerks, one of whom had counted lemons that were never there.';
  show(`<main><article><h1>Lemons</h1>${paragraphs(3)}<p>${sentence}</p></article></main>`);
  expect(readArticle(document).text).toContain(sentence);
});
