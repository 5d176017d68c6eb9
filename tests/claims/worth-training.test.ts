import { describe, expect, it } from 'vitest';
import { hashOf } from '@/lib/claims/tokens';
import { slotOf, worthFeatureCount } from '@/lib/claims/worth-features';
import { decodeWeights } from '@/lib/claims/worth-table';
import { findClassSlots } from '@/scripts/train-worth/class-slots';
import { encodeTable } from '@/scripts/train-worth/encode-table';
import { type Example, isHeldOut, readOwnPassages } from '@/scripts/train-worth/examples';
import { defaultFit, expectArticles, fitModel } from '@/scripts/train-worth/fit-model';
import { minimise } from '@/scripts/train-worth/minimise';
import { observe } from '@/scripts/train-worth/observe';
import { pack, writeWeightsFile } from '@/scripts/train-worth/pack';

describe('training the worth model', () => {
  const passages = [...readOwnPassages().values()].slice(0, 12);

  it('gives the same file twice, to the byte', () => {
    const train = () => {
      const model = pack(fitModel(observe(passages), { ...defaultFit, steps: 15 }), 0.02);
      return writeWeightsFile(model, model);
    };
    const first = train();
    expect(train()).toBe(first);
    expect(first.length).toBeGreaterThan(700);
  });

  it('tells what it was shown to be worth checking from what was not', () => {
    const observations = observe(passages);
    const { weights, bias } = fitModel(observations, { ...defaultFit, ridge: 0.1, leastSeen: 1 });
    const right = observations.filter(({ features, worth }) => {
      let sum = bias;
      for (const id of features) sum += (weights[id] ?? 0) * (4 / Math.sqrt(features.length + 8));
      return sum > 0 === (worth === 2);
    });
    expect(right.length / observations.length).toBeGreaterThan(0.95);
  });

  it('expects two 2s in an article where our own sentences hold three', () => {
    const weights = Float64Array.of(1, -2);
    const { weights: kept, bias } = expectArticles({ weights, bias: Math.log(1.5) });
    expect(bias).toBeCloseTo(0, 10);
    expect(kept).toBe(weights);
  });

  it('finds the minimum of a bowl', () => {
    const [x = 0, y = 0] = minimise(
      (at, slope) => {
        const [a = 0, b = 0] = at;
        slope[0] = 2 * (a - 3);
        slope[1] = 20 * (b + 1);
        return (a - 3) ** 2 + 10 * (b + 1) ** 2;
      },
      2,
      50,
    );
    expect(x).toBeCloseTo(3, 2);
    expect(y).toBeCloseTo(-1, 2);
  });

  it('packs weights so that they come back as they were', () => {
    const table = Int8Array.from({ length: worthFeatureCount }, (_, id) =>
      id % 7 === 0 ? (id % 255) - 127 : id % 501 === 0 ? 1 : 0,
    );
    expect(decodeWeights(encodeTable(table), worthFeatureCount)).toEqual(table);
  });

  it('packs into text what only a few bytes of text would tell, and nothing into nothing', () => {
    const rare = Int8Array.from({ length: 10_000 }, (_, id) => (id % 500 === 0 ? -1 : 0));
    expect(encodeTable(rare).length).toBeLessThan(60);
    expect(encodeTable(new Int8Array(0))).toBe('');
    expect(decodeWeights('', 0)).toEqual(new Int8Array(0));
  });

  it('packs into characters that a string need not escape', () => {
    const table = Int8Array.from({ length: 20_000 }, (_, id) => ((id * 7919) % 13) - 6);
    expect(encodeTable(table)).toMatch(/^[(-[\]-~]+$/);
  });

  it('rounds weights to a step and cuts those beyond a byte', () => {
    const weights = new Float64Array(worthFeatureCount);
    weights.set([0.07, -0.07, 0.08, -0.31, 99, -99]);
    const { table, scale } = pack({ weights, bias: 0 }, 0.15);
    expect([...table.subarray(0, 6)]).toEqual([0, 0, 1, -2, 127, -127]);
    expect(scale).toBe(0.15);
  });

  it('lets a word lean on its class, and gives none that was never seen a weight', () => {
    const slot = (word: string) => slotOf(hashOf(word));
    // "arrested" tells, "handcuffed" was seen once, "extradited" never: all are of one class.
    const texts = [...Array(12)].flatMap((_, at) => [
      `They were arrested in town ${at}.`,
      `They were happy in town ${at}.`,
    ]);
    const examples = texts.map(
      (text, at): Example => ({ text, worth: at % 2 === 0 ? 2 : 0, corpus: 'news' }),
    );
    examples.push({ text: 'They were handcuffed.', worth: undefined, corpus: 'news' });
    const told = observe([examples]);
    const classes = findClassSlots([examples]);
    const alone = fitModel(told, defaultFit).weights;
    const together = fitModel(told, defaultFit, classes).weights;
    expect(alone[slot('handcuffed')]).toBe(0);
    expect(together[slot('handcuffed')]).toBeGreaterThan(0.02);
    expect(together[slot('extradited')]).toBe(0);
  });

  it('holds out about a tenth of the articles, the same ones every time', () => {
    const docs = [...readOwnPassages().keys()];
    const share = docs.filter(isHeldOut).length / docs.length;
    expect(share).toBeGreaterThan(0.05);
    expect(share).toBeLessThan(0.15);
  });
});
