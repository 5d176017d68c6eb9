import { afterEach, expect, onTestFinished, test } from 'vitest';
import { createHighlighter, readArticle } from '@/lib/page';
import { fewestPainted, mostPainted } from '@/lib/page/pace';
import { paragraphs, show } from './support';

const highlighter = createHighlighter(document);
afterEach(() => highlighter.clear());

function prepare() {
  show(`<main><article><h1>Lemons</h1>${paragraphs(6)}</article></main>`);
  return readArticle(document);
}

test('paints marks by style without adding a node or moving anything', () => {
  const article = prepare();
  const before = document.documentElement.outerHTML;
  const height = document.body.getBoundingClientRect().height;
  const lost = highlighter.paint([
    { id: 'a', start: 0, end: 20, style: 'cost' },
    { id: 'b', start: 10, end: 200, style: 'date' },
    { id: 'c', start: 300, end: 320, style: 'cost' },
  ]);
  expect(lost).toEqual([]);
  expect(CSS.highlights.get('claimlight-cost')?.size).toBe(2);
  expect(CSS.highlights.get('claimlight-date')?.size).toBe(2); // two paragraphs
  expect(
    getComputedStyle(article.root ?? document.body, '::highlight(claimlight-cost)').textDecorationLine,
  ).toBe('underline');
  expect(document.documentElement.outerHTML).toBe(before);
  expect(document.body.getBoundingClientRect().height).toBe(height);
  highlighter.clear();
  expect([...CSS.highlights.keys()]).toEqual([]);
  expect(document.adoptedStyleSheets).toHaveLength(0);
});

test('what stands in other elements, however deep, looks the same', () => {
  show(`<main><article><h1>Lemons</h1>${paragraphs(6)}</article></main>`);
  const article = readArticle(document);
  highlighter.paint([{ id: 'a', start: 0, end: 200, style: 'cost' }], article);
  const paragraph = document.querySelector('article p');
  const deep = document.createElement('em');
  paragraph?.append(document.createElement('span'));
  paragraph?.lastElementChild?.append(deep);
  for (const element of [document.documentElement, document.body, paragraph, deep]) {
    if (!element) throw new Error('no element');
    const { textDecorationLine, backgroundColor } = getComputedStyle(element, '::highlight(claimlight-cost)');
    expect(textDecorationLine).toBe('underline');
    expect(backgroundColor).not.toBe('rgba(0, 0, 0, 0)');
  }
});

test('finds the marks under a point, the shortest first, and none beside the text', () => {
  const article = prepare();
  highlighter.paint([
    { id: 'long', start: 0, end: 60, style: 'cost' },
    { id: 'short', start: 3, end: 12, style: 'active' },
  ]);
  const box = article.toRange(3, 12)?.getBoundingClientRect();
  if (box === undefined) throw new Error('no box');
  const middle = { x: box.left + box.width / 2, y: box.top + box.height / 2 };
  expect(highlighter.at(middle.x, middle.y).map((mark) => mark.id)).toEqual(['short', 'long']);
  expect(highlighter.at(middle.x, box.top - 400)).toEqual([]);
});

test('paints again what the page has cleared', () => {
  prepare();
  highlighter.paint([{ id: 'a', start: 0, end: 20, style: 'cost' }]);
  expect(highlighter.repair()).toBe(false);
  CSS.highlights.clear();
  document.adoptedStyleSheets = [];
  expect(highlighter.repair()).toBe(true);
  expect(CSS.highlights.get('claimlight-cost')?.size).toBe(1);
  expect(document.adoptedStyleSheets).toHaveLength(1);
});

test.each([
  ['#121212', 'dark'],
  ['oklch(0.2 0.02 260)', 'dark'],
  ['oklab(0.3 0 0 / 0.9)', 'dark'],
  ['lab(20 0 0)', 'dark'],
  ['color-mix(in srgb, #111 90%, white)', 'dark'],
  ['color(display-p3 0.1 0.1 0.1)', 'dark'],
  ['oklch(0.97 0.01 260)', 'light'],
  ['lch(95 5 90)', 'light'],
  ['color(srgb 0.9 0.9 0.9)', 'light'],
])('a page that turns %s while it is open gets the looks for a %s ground', (colour, ground) => {
  prepare();
  const { style } = document.body;
  onTestFinished(() => void style.removeProperty('background'));
  style.background = ground === 'dark' ? 'white' : 'black';
  highlighter.paint([{ id: 'a', start: 0, end: 20, style: 'cost' }]);
  expect(highlighter.repair()).toBe(false);
  style.background = colour;
  expect(highlighter.repair()).toBe(true);
  expect([...CSS.highlights.keys()]).toEqual([`claimlight-cost${ground === 'dark' ? '-dark' : ''}`]);
  expect(highlighter.repair()).toBe(false);
});

test('the ground of a text in a shadow root is that of the page around it', () => {
  show('<main><article><h1>Lemons</h1><x-lemons></x-lemons></article></main>');
  const root = document.querySelector('x-lemons')?.attachShadow({ mode: 'open' });
  if (root) root.innerHTML = `<section>${paragraphs(6)}</section>`;
  document.body.style.background = '#121212';
  onTestFinished(() => void document.body.style.removeProperty('background'));
  highlighter.paint([{ id: 'a', start: 0, end: 20, style: 'cost' }], readArticle(document));
  expect([...CSS.highlights.keys()]).toEqual(['claimlight-cost-dark']);
});

test('of thousands of marks paints those around what is in view, and others when the reader comes near', async () => {
  show(`<main><article><h1>Lemons</h1>${paragraphs(600)}</article></main>`);
  const article = readArticle(document);
  const marks = article.blocks.flatMap(({ start, end }, at) =>
    Array.from({ length: 5 }, (_, part) => ({
      id: `${at}-${part}`,
      start: start + 8 * part,
      end: Math.min(end, start + 8 * part + 6),
      style: 'cost' as const,
    })),
  );
  expect(marks.length).toBeGreaterThan(mostPainted);
  const isPainted = (at: number): boolean => {
    const node = article.toRange(
      article.blocks[at]?.start ?? 0,
      (article.blocks[at]?.start ?? 0) + 3,
    )?.startContainer;
    return [...(CSS.highlights.get('claimlight-cost') ?? [])].some((range) => range.startContainer === node);
  };
  window.scrollTo(0, 0);
  highlighter.paint(marks, article);
  const last = article.blocks.length - 1;
  expect(CSS.highlights.get('claimlight-cost')?.size).toBe(fewestPainted);
  expect(isPainted(0)).toBe(true);
  expect(isPainted(last)).toBe(false);
  window.scrollTo(0, document.documentElement.scrollHeight);
  await expect.poll(() => isPainted(last)).toBe(true);
  expect(isPainted(0)).toBe(false);
  expect(CSS.highlights.get('claimlight-cost')?.size).toBeLessThanOrEqual(mostPainted);

  highlighter.keepOnPrint(true);
  window.dispatchEvent(new Event('beforeprint'));
  expect(isPainted(0)).toBe(true);
  expect(isPainted(last)).toBe(true);
  window.dispatchEvent(new Event('afterprint'));
  expect(isPainted(0)).toBe(false);
  highlighter.keepOnPrint(false);
  window.scrollTo(0, 0);
});
