import { afterEach, expect, onTestFinished, test, vi } from 'vitest';
import { createHighlighter, readArticle } from '@/lib/page';
import { paragraphs, show } from './support';

/** A highlighter in a browser that has no Highlight API, and the root its boxes stand in, which pages cannot see. */
function openOverlay() {
  vi.stubGlobal('Highlight', undefined);
  const attach = vi.spyOn(Element.prototype, 'attachShadow');
  const highlighter = createHighlighter(document);
  onTestFinished(() => highlighter.clear());
  const boxes = (): DOMRect[] => {
    const root = attach.mock.results.at(-1)?.value;
    if (!(root instanceof ShadowRoot)) throw new Error('nothing was drawn');
    return [...root.children].map((box) => box.getBoundingClientRect());
  };
  return { highlighter, boxes };
}

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const cost = { id: 'a', start: 0, end: 20, style: 'cost' } as const;
const host = () => document.querySelector<HTMLElement>('claimlight-overlay');

function expectOver(boxes: readonly DOMRect[], lines: readonly DOMRect[]): void {
  expect(boxes).toHaveLength(lines.length);
  for (const [at, { left, top, width, height }] of lines.entries()) {
    expect(boxes[at]?.left).toBeCloseTo(left, 0);
    expect(boxes[at]?.top).toBeCloseTo(top, 0);
    expect(boxes[at]?.width).toBeCloseTo(width, 0);
    expect(boxes[at]?.height).toBeCloseTo(height, 0);
  }
}

test('without the Highlight API boxes lie over the words, beside the body, moving nothing', () => {
  show(`<main><article><h1>Lemons</h1>${paragraphs(6)}</article></main>`);
  const article = readArticle(document);
  const before = document.body.innerHTML;
  const height = document.documentElement.scrollHeight;
  const { highlighter, boxes } = openOverlay();
  expect(highlighter.paint([cost])).toEqual([]);
  expect(host()?.parentElement).toBe(document.documentElement);
  expect(host()?.shadowRoot).toBeNull();
  expect(document.body.innerHTML).toBe(before);
  expect(document.documentElement.scrollHeight).toBe(height);
  expectOver(boxes(), [...(article.toRange(0, 20)?.getClientRects() ?? [])]);
  highlighter.paint([]);
  expect(boxes()).toEqual([]);
  highlighter.clear();
  expect(host()).toBeNull();
});

test('the pointer finds the marks under it, and the page gets its clicks', () => {
  show(`<main><article><h1>Lemons</h1>${paragraphs(6)}</article></main>`);
  const article = readArticle(document);
  const { highlighter } = openOverlay();
  highlighter.paint([cost]);
  const box = article.toRange(0, 20)?.getBoundingClientRect() ?? new DOMRect();
  const middle = [box.left + box.width / 2, box.top + box.height / 2] as const;
  expect(highlighter.at(...middle).map(({ id }) => id)).toEqual(['a']);
  expect(document.elementFromPoint(...middle)?.localName).toBe('p');
});

test('boxes follow their words when the page grows, and when a part of it is scrolled', async () => {
  show(
    `<div id="above"></div><main style="height:200px;overflow:auto"><article><h1>Lemons</h1>${paragraphs(20)}</article></main>`,
  );
  const article = readArticle(document);
  const { highlighter, boxes } = openOverlay();
  highlighter.paint([cost]);
  const lines = () => [...(article.toRange(0, 20)?.getClientRects() ?? [])];
  const isOver = () => Math.abs((boxes()[0]?.top ?? 0) - (lines()[0]?.top ?? 0)) < 1;
  document.querySelector('#above')?.setAttribute('style', 'height:70px');
  await expect.poll(isOver).toBe(true);
  document.querySelector('main')?.scrollTo(0, 60);
  await expect.poll(isOver).toBe(true);
  expectOver(boxes(), lines());
});

test('on paper there are no boxes unless they are asked for', () => {
  show(`<main><article><h1>Lemons</h1>${paragraphs(6)}</article></main>`);
  readArticle(document);
  const { highlighter } = openOverlay();
  highlighter.paint([cost]);
  window.dispatchEvent(new Event('beforeprint'));
  expect(host()?.style.display).toBe('none');
  window.dispatchEvent(new Event('afterprint'));
  expect(host()?.style.display).toBe('block');
  highlighter.keepOnPrint(true);
  window.dispatchEvent(new Event('beforeprint'));
  expect(host()?.style.display).toBe('block');
});
