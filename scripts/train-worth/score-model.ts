import { lengthFactor } from '@/lib/claims/worth';
import { readLabelledFolder } from '@/scripts/evaluate/labelled';
import { averagePrecision, count, scoreOf } from '@/scripts/evaluate/metrics';
import { figure } from '@/scripts/evaluate/table';
import { type Example, isHeldOut, type Passage } from './examples';
import { type Observation, observe } from './observe';
import type { PackedModel } from './pack';

/** The probability that a sentence is worth checking. */
export function score({ table, scale, bias }: PackedModel, { features }: Observation): number {
  let sum = 0;
  for (const id of features) sum += table[id]!;
  return 1 / (1 + Math.exp(-(sum * scale * lengthFactor(features.length) + bias)));
}

/** Average precision and F1 on what the model was not trained on. */
export function printScores(
  features: string,
  model: PackedModel,
  own: ReadonlyMap<string, Passage>,
  see: (observation: Observation) => Observation = (observation) => observation,
): void {
  const heldOut = [...own].filter(([doc]) => isHeldOut(doc)).map(([, passage]) => passage);
  printScore(`${features}: own, held-out tenth`, model, observe(heldOut).map(see));
  const dev = readLabelledFolder('news-dev');
  if (!dev) return;
  const passages = dev.map(({ sentences }) =>
    sentences.map(
      ({ text, worth }) =>
        ({ text, worth: worth === 2 ? 2 : worth === 1 ? 1 : 0, corpus: 'news' }) satisfies Example,
    ),
  );
  printScore(`${features}: news-dev`, model, observe(passages).map(see));
}

function printScore(name: string, model: PackedModel, observations: readonly Observation[]): void {
  const judged = observations.map((observation) => ({
    score: score(model, observation),
    worth: observation.worth,
  }));
  const ap = averagePrecision(judged.map((one) => ({ score: one.score, truth: one.worth === 2 })));
  const apFact = averagePrecision(judged.map((one) => ({ score: one.score, truth: one.worth !== 0 })));
  console.log(`${name}: ${judged.length} sentences, AP of 2 ${figure(ap)}, AP of 1 and 2 ${figure(apFact)}`);
  for (let at = 1; at <= 9; at++) {
    const threshold = at / 10;
    const { precision, recall, f1 } = scoreOf(
      count(judged.map((one) => [one.score >= threshold, one.worth === 2])),
    );
    console.log(`  from ${figure(threshold)}: P ${figure(precision)} R ${figure(recall)} F1 ${figure(f1)}`);
  }
}
