import { expect, test } from 'vitest';
import { describeQuote, locateQuote } from '@/lib/anchoring';
import { seeded } from '../bench/page/quote-editors';
import { type Expected, type HostileCase, hostileEdits } from '../bench/page/quote-hostile';
import { judge } from '../bench/page/quote-scenarios';

const casesEach = 40;
/** Found, of those that still stand: two names swapped in a sentence of little else are the hardest. */
const leastFound = 0.85;

test.each(Object.entries(hostileEdits))('%s', (_, make) => {
  const said: string[] = [];
  for (let seed = 1; said.length < casesEach && seed < 40 * casesEach; seed += 1) {
    const made = make(seeded(seed));
    if (made) said.push(verdict(made));
  }
  expect(said.length).toBe(casesEach);
  expect(said.filter((each) => each !== 'right' && each !== 'lost')).toEqual([]);
  expect(said.filter((each) => each === 'right').length / casesEach).toBeGreaterThanOrEqual(leastFound);
});

function verdict({ text, passage, edited, truth, expected }: HostileCase): string {
  const found = locateQuote(edited, describeQuote(text, passage.start, passage.end));
  const place = judge(found, truth);
  if (!found || place === 'wrong') return place;
  const types = found.changes?.map(({ type }) => type) ?? [];
  return isSaid(expected, types) ? 'right' : `${found.state} ${types.join('+')} instead of ${expected}`;
}

/** A year is a date, whoever changed its figure. */
function isSaid(expected: Expected, types: readonly string[]): boolean {
  if (expected === 'same') return types.length === 0;
  if (expected === 'edited') return types.length > 0;
  if (expected === 'wording') return types.length > 0 && types.every((type) => type === 'wording');
  return types.includes(expected) || (expected === 'number' && types.includes('date'));
}
