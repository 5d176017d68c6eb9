import { expect, test } from 'vitest';
import { defineLexicon, defineWords } from '@/lib/claims/lexicon';
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
