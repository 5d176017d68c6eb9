import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { splitSentences } from '@/lib/claims/sentences';
import { hasCorpus, readCorpus } from '../support/corpora';

const split = (text: string, language = 'en'): string[] =>
  splitSentences(text, language).map(({ start, end }) => text.slice(start, end));

describe('sentences of news', () => {
  const cases: readonly (readonly string[])[] = [
    ['The U.S. President signed it.', 'Gen. Mark Hill did not.'],
    ['He was born in Flint, Mich., in 1960.', 'Sen. Will Ross was not.'],
    ['It costs $3.5 million.', '“No. 5 is the best,” he said.'],
    ['Is that so?” Smith asked.'],
    ['“Is that so?” Smith asked.', '“It is.”'],
    ['He lives in the U.S.', 'They do not.'],
    ['It left at 6 p.m. on Friday.', 'The next one left at 7 a.m. GMT.'],
    ['J. K. Marsh and T.S. Lowe wrote it.', 'It sold 2m copies.'],
    ['Prices rose 3.5%... and fell.', 'The end came.'],
    ['Acme Corp. Chief Executive Jane Poe resigned.', 'It leads Acme Inc.', 'The firm did not say why.'],
    ['He left.”', '“She stayed,” he said.'],
    ['The fleet grew in the 1990s.', 'It shrank in the 2000s.'],
    ['“We won.” She smiled.'].flatMap(() => ['“We won.”', 'She smiled.']),
    ['″We won.″', 'She smiled.'],
    ['About 20.', '30 more came.'],
    ['See www.example.com.', 'Then write to a.b@example.org.'],
  ];
  test.each(cases.map((expected) => [expected.join(' '), expected] as const))('%s', (text, expected) => {
    expect(split(text)).toEqual(expected);
  });
});

test('headlines and captions without a full stop end with their block', () => {
  expect(split('Yards win order\n\nThe order is worth $2bn. It is the first')).toEqual([
    'Yards win order',
    'The order is worth $2bn.',
    'It is the first',
  ]);
  expect(split('Yards win order\nThe order is big.')).toEqual(['Yards win order', 'The order is big.']);
});

test('a line that goes on in small letters goes on', () => {
  expect(split('The order is worth\nmore than a year of sales.')).toHaveLength(1);
});

test('a missing space after the full stop, broken quotes and broken dashes do not hide an end', () => {
  expect(split('It was closed.Today it reopened.')).toEqual(['It was closed.', 'Today it reopened.']);
  expect(split('â€œIt was closed.â€\u009d It reopened.')).toEqual([
    'â€œIt was closed.â€\u009d',
    'It reopened.',
  ]);
  expect(split('It was closed \uFFFD for good. It reopened.')).toEqual([
    'It was closed \uFFFD for good.',
    'It reopened.',
  ]);
});

test.each([
  ['ru', ['Он приехал в Москву.', 'Затем уехал.']],
  ['fr', ['Le budget a augmenté.', 'Il a ensuite baissé.']],
  ['de', ['Das Schiff ist neu.', 'Es kostet viel.']],
  ['not a tag!', ['It is here.', 'It is there.']],
])('spaced scripts with capitals: %s', (language, expected) => {
  expect(split(expected.join(' '), language)).toEqual(expected);
});

test.each([
  ['zh', ['他来了。', '她走了！']],
  ['ja', ['彼は来た。', '彼女は行った。']],
])('scripts without spaces: %s', (language, expected) => {
  expect(split(expected.join(''), language)).toEqual(expected);
});

test.each([
  ['hi', ['वह आया।', 'वह गयी।']],
  ['ar', ['وصل أمس.', 'هل غادر اليوم؟', 'نعم.']],
])('scripts without capitals: %s', (language, expected) => {
  expect(split(expected.join(' '), language)).toEqual(expected);
});

test('sentences of any string lie in it, in order, and hold all of its words', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', maxLength: 120 }),
      fc.constantFrom('en', 'zh', 'xx', '??'),
      (text, language) => {
        let last = 0;
        let left = '';
        for (const { start, end } of splitSentences(text, language)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          left += text.slice(last, start);
          last = end;
        }
        expect(left + text.slice(last)).toMatch(/^[\s\p{Cf}\p{Cc}\u0085]*$/u);
      },
    ),
  );
});

interface Rule {
  readonly id: number;
  readonly name: string;
  readonly text: string;
  readonly expected: readonly string[];
}

const goldenRules = 52;
const spec = 'segmenter/english_spec.json';

test.skipIf(!hasCorpus(spec))(
  'keeps all 52 Golden Rules of pragmatic_segmenter (skipped without the corpora)',
  () => {
    const rules: readonly Rule[] = JSON.parse(readCorpus(spec));
    const tidy = (text: string): string => text.replace(/\s+/g, ' ').trim();
    const lost = rules
      .filter(({ id }) => id <= goldenRules)
      .filter(
        ({ text, expected }) => JSON.stringify(split(text).map(tidy)) !== JSON.stringify(expected.map(tidy)),
      )
      .map(({ name }) => name);
    expect(lost).toEqual([]);
  },
);

test('a line without end is cut, so that nothing that compares the words of a sentence is slow', () => {
  const spans = splitSentences('and '.repeat(5000), 'en');
  expect(spans.length).toBeGreaterThan(5);
  expect(Math.max(...spans.map(({ start, end }) => end - start))).toBeLessThan(3000);
});
