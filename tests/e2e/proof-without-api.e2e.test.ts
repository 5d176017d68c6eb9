import { resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { build } from 'vite';
import { beforeAll, expect, test } from 'vitest';
import { useClaimlight } from './support/use-claimlight';

/**
 * What a browser without the Custom Highlight API gets. Both browsers have it, so lib/page runs in the page itself
 * here, where the API can be taken away; the extension is told to leave the page alone.
 */
const claimlight = useClaimlight({ folder: 'tests/fixtures/proof', sites: [] });

const root = resolve(import.meta.dirname, '../..');
let code = '';

beforeAll(async () => {
  const built = await build({
    root,
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@': root } },
    build: {
      write: false,
      lib: { entry: resolve(root, 'lib/page/index.ts'), name: 'pageLayer', formats: ['iife'] },
    },
  });
  for (const { output } of [built].flat() as { output: { code: string }[] }[]) code = output[0]?.code ?? '';
});

/** What the tests need of lib/page, as the page sees it. */
interface PageLayer {
  readArticle(document: Document): { readonly text: string; toRange(start: number, end: number): Range };
  createHighlighter(document: Document): {
    paint(marks: readonly object[]): readonly string[];
    at(x: number, y: number): readonly { readonly id: string }[];
    clear(): void;
  };
}

async function open(): Promise<Page> {
  const page = await claimlight.extension.newPage(`${claimlight.server.origin}/columns.html`);
  await page.bringToFront();
  await page.evaluate(`{ ${code}; globalThis.pageLayer = pageLayer; }`);
  return page;
}

test('without the Highlight API boxes lie over the words, are found under the pointer, and stay off paper', async () => {
  const page = await open();
  const found = await page.evaluate((words) => {
    Reflect.deleteProperty(globalThis, 'Highlight');
    let root: ShadowRoot | undefined;
    const { attachShadow } = Element.prototype;
    Element.prototype.attachShadow = function (init) {
      root = attachShadow.call(this, init);
      return root;
    };
    const { readArticle, createHighlighter } = (globalThis as unknown as { pageLayer: PageLayer }).pageLayer;
    const before = document.body.innerHTML;
    const article = readArticle(document);
    const start = article.text.indexOf(words);
    const highlighter = createHighlighter(document);
    const lost = highlighter.paint([
      { id: 'sentence', start, end: start + words.length, style: 'cost' },
      { id: 'figure', start: start + 14, end: start + 26, style: 'active' },
    ]);
    const place = ({ left, top, width, height }: DOMRect) =>
      [left, top, width, height].map(Math.round).join();
    const host = document.querySelector<HTMLElement>('claimlight-overlay');
    const figure = article.toRange(start + 14, start + 26).getBoundingClientRect();
    const shown = host?.style.display;
    dispatchEvent(new Event('beforeprint'));
    const onPaper = host?.style.display;
    dispatchEvent(new Event('afterprint'));
    return {
      lost,
      boxes: [...(root?.children ?? [])].map((box) => place(box.getBoundingClientRect())),
      lines: [...article.toRange(start, start + words.length).getClientRects()].map(place),
      figure: place(figure),
      under: highlighter
        .at(figure.left + figure.width / 2, figure.top + figure.height / 2)
        .map(({ id }) => id),
      beside: highlighter.at(1, 1).map(({ id }) => id),
      shown,
      onPaper,
      isBeside: host?.parentElement === document.documentElement,
      bodyIsSame: document.body.innerHTML === before,
    };
  }, 'The city paid $412 million for the bridge in 2019');
  expect(found).toMatchObject({
    lost: [],
    under: ['figure', 'sentence'],
    beside: [],
    onPaper: 'none',
    isBeside: true,
    bodyIsSame: true,
  });
  expect(found.shown).not.toBe('none');
  for (const line of [...found.lines, found.figure]) expect(found.boxes).toContain(line);
  await page.close();
});

test('with the API nothing is added anywhere, and marks under the pointer are found without highlightsFromPoint', async () => {
  const page = await open();
  const found = await page.evaluate((words) => {
    Reflect.deleteProperty(Object.getPrototypeOf(CSS.highlights), 'highlightsFromPoint');
    const { readArticle, createHighlighter } = (globalThis as unknown as { pageLayer: PageLayer }).pageLayer;
    const before = document.documentElement.outerHTML;
    const height = document.documentElement.scrollHeight;
    const article = readArticle(document);
    const start = article.text.indexOf(words);
    const highlighter = createHighlighter(document);
    highlighter.paint([
      { id: 'sentence', start, end: start + words.length, style: 'cost' },
      { id: 'figure', start: start + 14, end: start + 26, style: 'active' },
    ]);
    const box = article.toRange(start + 14, start + 26).getBoundingClientRect();
    const under = highlighter.at(box.left + box.width / 2, box.top + box.height / 2).map(({ id }) => id);
    const isSame =
      document.documentElement.outerHTML === before && document.documentElement.scrollHeight === height;
    const { highlights } = CSS as unknown as { highlights: Map<string, { priority: number }> };
    const priorities = ['claimlight-cost', 'claimlight-active'].map(
      (name) => highlights.get(name)?.priority ?? 0,
    );
    highlighter.clear();
    return { under, isSame, priorities, left: [...highlights.keys()] };
  }, 'The city paid $412 million for the bridge in 2019');
  expect(found).toMatchObject({ under: ['figure', 'sentence'], isSame: true, left: [] });
  expect(found.priorities[1]).toBeGreaterThan(found.priorities[0] ?? 0);
  await page.close();
});
