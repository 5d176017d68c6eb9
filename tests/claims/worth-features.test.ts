import { describe, expect, it } from 'vitest';
import type { ClaimKindId } from '@/lib/claims';
import { kindWordsOf } from '@/lib/claims/kind-words';
import { readProse } from '@/lib/claims/prose';
import type { SentenceReading } from '@/lib/claims/sentence-reading';
import { tokenise } from '@/lib/claims/tokens';
import { createWorthFeatures, firstShapeFeature, listWorthFeatures } from '@/lib/claims/worth-features';

const features = createWorthFeatures();

/** The features of words, endings, beginnings and places that a sentence has, without those of its shape. */
function wordFeatures(text: string, kinds: readonly ClaimKindId[] = []): number[] {
  const prose = readProse(tokenise(text), kindWordsOf('en').index);
  const { count } = prose.tokens;
  const reading: SentenceReading = {
    start: 0,
    end: text.length,
    prose,
    from: 0,
    to: count,
    cues: 0,
    cueFrom: 0,
    cueTo: 0,
    quantities: [],
    allQuantities: [],
    quantityAt: new Int32Array(count),
    isTime: new Uint8Array(count),
    times: [],
    territories: [],
  };
  listWorthFeatures(reading, kinds, features);
  return [...features.ids.subarray(0, features.count)].filter((id) => id < firstShapeFeature);
}

/** What `a` has and `b` lacks. */
const only = (a: readonly number[], b: readonly number[]) => a.filter((id) => !b.includes(id));

describe('features of worth', () => {
  it('a long word shares its beginning with its other forms, a short one does not', () => {
    const frame = wordFeatures('it was so very far away');
    const shared = (a: string, b: string) => {
      const [first, second] = [a, b].map((word) => only(wordFeatures(`it was so ${word} far away`), frame));
      return (first ?? []).filter((id) => (second ?? []).includes(id)).length;
    };
    expect(shared('prosecuted', 'prosecutors')).toBe(1);
    expect(shared('paid', 'pays')).toBe(0);
    expect(shared('prosecuted', 'regulators')).toBe(0);
    expect(wordFeatures('Prosecuted she was')).toEqual(wordFeatures('prosecuted she was'));
  });

  it('the first two and the last two words have a feature of their place besides their own', () => {
    const text = 'alpha bravo kilo lima mike november';
    const swapped = (...words: string[]) => only(wordFeatures(words.join(' ')), wordFeatures(text)).length;
    expect(swapped('alpha', 'bravo', 'lima', 'kilo', 'mike', 'november')).toBe(0);
    expect(swapped('bravo', 'alpha', 'kilo', 'lima', 'mike', 'november')).toBe(2);
    expect(swapped('alpha', 'bravo', 'kilo', 'lima', 'november', 'mike')).toBe(2);
  });

  it('marks around a sentence do not hide its first and last word', () => {
    const plain = wordFeatures('alpha bravo kilo lima');
    expect(only(plain, wordFeatures('“alpha bravo kilo lima.”'))).toEqual([]);
  });

  it('kinds that come together are one feature, whatever their order', () => {
    const text = 'alpha bravo kilo lima';
    const both = wordFeatures(text, ['cost', 'date']);
    expect(wordFeatures(text, ['date', 'cost'])).toEqual(both);
    expect(only(both, wordFeatures(text, ['cost']))).toHaveLength(1);
    expect(only(both, wordFeatures(text, []))).toHaveLength(1);
  });

  it('a sentence of any length or none is listed', () => {
    expect(wordFeatures('').length).toBe(1);
    expect(wordFeatures('prosecutors '.repeat(5000)).length).toBeLessThan(features.ids.length);
  });
});
