import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ClaimKindId } from '@/lib/claims';
import { kindWordsOf } from '@/lib/claims/kind-words';
import { readProse } from '@/lib/claims/prose';
import type { SentenceReading } from '@/lib/claims/sentence-reading';
import { tokenise } from '@/lib/claims/tokens';
import { explainWorth, scoreWorth } from '@/lib/claims/worth';
import { worthFeatureCount } from '@/lib/claims/worth-features';
import { decodeWeights } from '@/lib/claims/worth-table';
import { worthTable } from '@/lib/claims/worth-weights';

function read(text: string): SentenceReading {
  const prose = readProse(tokenise(text), kindWordsOf('en').index);
  return {
    start: 0,
    end: text.length,
    prose,
    from: 0,
    to: prose.tokens.count,
    cues: 0,
    cueFrom: 0,
    cueTo: 0,
    quantities: [],
    allQuantities: [],
    quantityAt: new Int32Array(prose.tokens.count),
    isTime: new Uint8Array(prose.tokens.count),
    times: [],
    territories: [],
  };
}

const worthChecking: readonly (readonly [string, readonly ClaimKindId[]])[] = [
  [
    'Unemployment in the region fell to 4.1 percent in March, the lowest rate since 2008.',
    ['statistic', 'comparison', 'date'],
  ],
  ['The treaty obliges both countries to close their coal plants by 2031.', ['legal', 'date']],
  ['At least 40 people were killed when a bus plunged into a ravine.', ['statistic']],
  ['The company was fined $90 million for misleading investors.', ['cost', 'legal']],
];

const notWorthChecking: readonly (readonly [string, readonly ClaimKindId[]])[] = [
  ['What on earth were they thinking?', []],
  ['Sign up for our newsletter!', []],
  ['“I am so happy for all of you,” she said.', ['attribution']],
  ['I think we should all be a little kinder.', []],
];

describe('worth', () => {
  it.each(worthChecking)('is high for a specific assertion: %s', (text, kinds) => {
    expect(scoreWorth(read(text), kinds)).toBeGreaterThan(0.6);
  });

  it.each(notWorthChecking)('is low for what cannot be checked: %s', (text, kinds) => {
    expect(scoreWorth(read(text), kinds)).toBeLessThan(0.3);
  });

  it('is higher when a kind of claim was found', () => {
    const sentence = read('Prices in the capital went up after the ruling.');
    expect(scoreWorth(sentence, ['comparison', 'legal'])).toBeGreaterThan(scoreWorth(sentence, []));
  });

  it('stays between 0 and 1 and never throws, whatever the text', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 200 }), (units) => {
        const text = String.fromCharCode(...units);
        const worth = scoreWorth(read(text), ['attribution']);
        return worth >= 0 && worth <= 1;
      }),
    );
  });

  it('is the same for the same sentence, whatever was scored before', () => {
    const sentence = read('The council will spend £2.4m on buses.');
    const before = scoreWorth(sentence, ['cost']);
    scoreWorth(read('x '.repeat(5000)), ['cost', 'date']);
    expect(scoreWorth(sentence, ['cost'])).toBe(before);
  });
});

describe('explaining worth', () => {
  const text = 'Police arrested six people on Monday, and I think that is wonderful news.';

  it('names words exactly as written, strongest first, within the limit', () => {
    const reasons = explainWorth(read(text), [], 3);
    expect(reasons.length).toBeGreaterThan(0);
    expect(reasons.length).toBeLessThanOrEqual(3);
    for (const { start, end, raw } of reasons) expect(text.slice(start, end)).toBe(raw);
    const strengths = reasons.map(({ weight }) => Math.abs(weight));
    expect(strengths).toEqual([...strengths].sort((a, b) => b - a));
  });

  it('says which way a word pulls', () => {
    const reasons = explainWorth(read(text), [], 20);
    for (const { code, weight } of reasons)
      expect(code).toBe(weight > 0 ? 'worth.word-for' : 'worth.word-against');
    expect(reasons.find(({ raw }) => raw === 'think')?.weight).toBeLessThan(0);
    expect(reasons.find(({ raw }) => raw === 'arrested')?.weight).toBeGreaterThan(0);
  });
});

describe('the packed weights', () => {
  it('fill the table and leave most of it empty', () => {
    const weights = decodeWeights(worthTable, worthFeatureCount);
    const used = weights.filter((weight) => weight !== 0).length;
    expect(used).toBeGreaterThan(3000);
    expect(used).toBeLessThan(worthFeatureCount * 0.6);
    expect(worthTable.length).toBeLessThan(64 * 1024);
  });
});
