import { lengthFactor } from '@/lib/claims/worth';
import { worthFeatureCount } from '@/lib/claims/worth-features';
import type { ClassSlots } from './class-slots';
import { minimise } from './minimise';
import type { Observation } from './observe';

/** A fitted model before it is packed into bytes. */
export interface FittedModel {
  readonly weights: Float64Array;
  readonly bias: number;
}

export interface FitOptions {
  /** What a sentence of a debate counts, where one of the news counts 1. */
  readonly debateWeight: number;
  /** What telling 1 and 2 from 0 counts, where telling 2 from 1 and 0 counts 1. */
  readonly routineWeight: number;
  /** Strength of the pull of every weight to zero. */
  readonly ridge: number;
  /** A feature seen in fewer sentences has no weight; one of the news counts twice. */
  readonly leastSeen: number;
  readonly steps: number;
}

/** Chosen on the project's own articles by cross-validation, and looked at on news-dev; see docs/detection.md. */
export const defaultFit: FitOptions = {
  debateWeight: 0.08,
  routineWeight: 0.3,
  ridge: 4,
  leastSeen: 11,
  steps: 60,
};

const noClasses: ClassSlots = { count: 0, classesOf: new Map() };

/**
 * Logistic regression for worth = 2 that shares its weights with one for worth ≥ 1 (an ordinal model: two biases,
 * one slope). Each corpus has biases of its own; the model keeps the one of the news. A word of a class has the
 * weight of the class besides its own while it is fitted; the model has their sum.
 */
export function fitModel(
  observations: readonly Observation[],
  options: FitOptions = defaultFit,
  { count: classCount, classesOf }: ClassSlots = noClasses,
): FittedModel {
  const size = worthFeatureCount + classCount;
  const seen = new Int32Array(worthFeatureCount);
  for (const { features, corpus } of observations) {
    for (const id of new Set(features)) seen[id]! += corpus === 'news' ? 2 : 1;
  }
  const rows = observations.map(({ features, corpus, worth }) => ({
    ids: Int32Array.from([
      ...features.filter((id) => seen[id]! >= options.leastSeen),
      ...[...features].flatMap((id) => (classesOf.get(id) ?? []).map((index) => worthFeatureCount + index)),
    ]),
    factor: lengthFactor(features.length),
    bias: size + (corpus === 'news' ? 0 : 2),
    weight: corpus === 'news' ? 1 : options.debateWeight,
    worth,
  }));
  const objective = (x: Float64Array, gradient: Float64Array) => {
    gradient.fill(0);
    let loss = 0;
    for (const { ids, factor, bias, weight, worth } of rows) {
      let sum = 0;
      for (const id of ids) sum += x[id]!;
      sum *= factor;
      const isClaim = logistic(sum + x[bias]!, worth === 2);
      loss += weight * isClaim.loss;
      gradient[bias]! += weight * isClaim.slope;
      let slope = weight * isClaim.slope;
      if (worth !== undefined) {
        const isFact = logistic(sum + x[bias + 1]!, worth > 0);
        loss += weight * options.routineWeight * isFact.loss;
        gradient[bias + 1]! += weight * options.routineWeight * isFact.slope;
        slope += weight * options.routineWeight * isFact.slope;
      }
      for (const id of ids) gradient[id]! += slope * factor;
    }
    for (let id = 0; id < size; id++) {
      loss += (options.ridge / 2) * x[id]! * x[id]!;
      gradient[id]! += options.ridge * x[id]!;
    }
    return loss;
  };
  const x = minimise(objective, size + 4, options.steps);
  const weights = x.slice(0, worthFeatureCount);
  for (const [slot, classes] of classesOf) {
    for (const index of classes) weights[slot]! += x[worthFeatureCount + index]!;
  }
  return { weights, bias: x[size]! };
}

/**
 * Odds of a 2 in a news article, where they are 1 in our own sentences, which were written to teach. Half of ours are
 * a 2; of 22 real articles 40 %, of 48 whole ones of our own 30 %. Chosen on both: a wider one suits only the latter.
 */
const oddsInArticles = 2 / 3;

/** The model for the share of 2s that articles have: a prior correction, which leaves the ranking as it is. */
export function expectArticles({ weights, bias }: FittedModel): FittedModel {
  return { weights, bias: bias + Math.log(oddsInArticles) };
}

/** Log loss of a log-odd against the truth, and its derivative. */
function logistic(odds: number, truth: boolean): { loss: number; slope: number } {
  const p = 1 / (1 + Math.exp(-odds));
  return { loss: -Math.log(Math.max(1e-12, truth ? p : 1 - p)), slope: truth ? p - 1 : p };
}
