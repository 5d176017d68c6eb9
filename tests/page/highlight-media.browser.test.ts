import { afterEach, expect, test } from 'vitest';
import { cdp } from 'vitest/browser';
import { createHighlighter, readArticle } from '@/lib/page';
import { paragraphs, show } from './support';

/** The sheet as the browser applies it under emulated media. */
async function emulate(
  media: string,
  features: readonly { name: string; value: string }[] = [],
): Promise<void> {
  await (cdp() as unknown as { send(method: string, input: object): Promise<unknown> }).send(
    'Emulation.setEmulatedMedia',
    { media, features },
  );
}

function styleOf(name: string): CSSStyleDeclaration {
  return getComputedStyle(document.querySelector('p') ?? document.body, `::highlight(claimlight-${name})`);
}

const transparent = 'rgba(0, 0, 0, 0)';
afterEach(() => emulate(''));

function paint(keepOnPrint = false) {
  show(`<main><article><h1>Lemons</h1>${paragraphs(6)}</article></main>`);
  const own = createHighlighter(document, { print: keepOnPrint });
  const article = readArticle(document);
  own.paint(
    [
      { id: 'a', start: 0, end: 20, style: 'cost' },
      { id: 'b', start: 30, end: 40, style: 'verdict-false' },
    ],
    article,
  );
  return own;
}

test('in forced colours the system’s colours speak, and the underlines still tell styles apart', async () => {
  const own = paint();
  expect(styleOf('cost').backgroundColor).not.toBe(transparent);
  await emulate('', [{ name: 'forced-colors', value: 'active' }]);
  expect(matchMedia('(forced-colors: active)').matches).toBe(true);
  // Forced colours put the system's white under it; what stays is that nothing of it is seen.
  expect(styleOf('cost').backgroundColor).toMatch(/, 0\)$/);
  expect(styleOf('cost').textDecorationLine).toBe('underline');
  expect(styleOf('cost').textDecorationColor).toBe(styleOf('verdict-false').textDecorationColor);
  expect(styleOf('cost').textDecorationStyle).not.toBe(styleOf('verdict-false').textDecorationStyle);
  own.clear();
});

test('on paper the marks are not painted, and are when they are to be kept', async () => {
  const own = paint();
  await emulate('print');
  expect(styleOf('cost').backgroundColor).toBe(transparent);
  expect(styleOf('cost').textDecorationLine).toBe('none');
  own.keepOnPrint(true);
  expect(styleOf('cost').backgroundColor).not.toBe(transparent);
  expect(styleOf('cost').textDecorationLine).toBe('underline');
  own.clear();
});
