import { expect, test } from 'vitest';
import { defineLexicon, defineWords, type Lexicon, takeLexicon } from '@/lib/claims/lexicon';
import { readPhrases } from '@/lib/claims/phrases';
import { tokenise } from '@/lib/claims/tokens';

const causes = defineLexicon({
  'because of': 1,
  because: 2,
  'led to': 3,
  'per cent': 4,
  'year-on-year': 5,
  "don't": 6,
});

test('the longest phrase that starts at a token is found', () => {
  const found = (text: string, at = 0, limit?: number): number | undefined =>
    causes.values[causes.find(tokenise(text), at, limit)];
  expect(found('Because of rain')).toBe(1);
  expect(found('because it rained')).toBe(2);
  expect(found('it led to rain', 1)).toBe(3);
  expect(found('year-on-year')).toBe(5);
  expect(found('don’t')).toBe(6);
  expect(found('led by rain')).toBeUndefined();
  expect(found('because of rain', 0, 1)).toBe(2);
  expect(found('', 0)).toBeUndefined();
});

test('a word list of alternatives holds its phrases', () => {
  const words = defineWords('no later than | by | until');
  const tokens = tokenise('no later than May');
  const entry = words.find(tokens, 0);
  expect(words.lengths[entry]).toBe(3);
  expect(words.findToken(tokens, 0)).toBe(-1);
});

test('a list says several phrases in one', () => {
  const words = defineWords(`~lead to|in/under the law+|start-up+|
    self-rule/people's council|ago`);
  const holds = (text: string): boolean => {
    const tokens = tokenise(text);
    return words.lengths[words.find(tokens, 0)] === tokens.count;
  };
  const said = [
    ...[
      'lead to',
      'leads to',
      'led to',
      'leading to',
      'in the law',
      'under the laws',
      'start-up',
      'start-ups',
    ],
    ...['self-rule council', 'people’s council', 'ago'],
  ];
  expect(said.filter((text) => !holds(text))).toEqual([]);
  expect(['leaded to', 'lead', 'in the', 'startup', 'self-rule', '~lead to'].filter(holds)).toEqual([]);
});

test('of two equal phrases the first counts, or both where they are to be merged', () => {
  const entryOf = (words: Lexicon<number>): number => words.find(tokenise('led to'), 0);
  const read = (): void => {
    readPhrases('~lead to', 1);
    readPhrases('led/come to', 2);
  };
  read();
  const first = takeLexicon<number>();
  expect(first.values[entryOf(first)]).toBe(1);
  read();
  const merged = takeLexicon<number>((one, other) => one | other);
  expect(merged.values[entryOf(merged)]).toBe(3);
});
