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

test('a text of very many lines, set by line breaks alone, is read in no time', () => {
  const line =
    'The harbour office counted the crates of lemons, and the clerk wrote it into the blue ledger.';
  const parsed = new DOMParser().parseFromString(
    `<meta property="og:type" content="article"><div>${`${line}<br>`.repeat(20_000)}</div>`,
    'text/html',
  );
  const begun = performance.now();
  const { text } = readArticle(parsed);
  expect(performance.now() - begun).toBeLessThan(4_000);
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
