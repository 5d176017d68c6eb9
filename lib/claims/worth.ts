import type { ClaimKindId, Reason } from './claim';
import type { SentenceReading } from './sentence-reading';
import { isCapitalised, isWord } from './token-flags';
import {
  createWorthFeatures,
  firstShapeFeature,
  listWorthFeatures,
  worthFeatureCount,
} from './worth-features';
import { decodeWeights } from './worth-table';
import { plainBias, plainScale, plainTable, worthBias, worthScale, worthTable } from './worth-weights';

/** Filled for one sentence after another: nothing is allocated per sentence. */
const features = createWorthFeatures();
const plainWeights = decodeWeights(plainTable, worthFeatureCount - firstShapeFeature);
let weights: Int8Array | undefined;

/** The weights of words, decoded when first asked for and not in the task in which the script is loaded. */
export const wordWeights = (): Int8Array => {
  weights ??= decodeWeights(worthTable, worthFeatureCount);
  return weights;
};

/** The language whose words the model knows. */
const trainedLanguage = 'en';

/**
 * How much a fact-checker would want the sentence highlighted: the probability, 0..1, that a labeller by the guide
 * gives it a 2. Independent of whether it is true. A logistic regression over words, endings, shape and kinds (see
 * worth-features.ts), trained by scripts/train-worth on news of our own and on ClaimBuster. In a language other than
 * English a second one judges by shape and kinds alone: the words of one language are noise in another.
 */
export function scoreWorth(
  sentence: SentenceReading,
  kinds: readonly ClaimKindId[],
  language: string = trainedLanguage,
): number {
  list(sentence, kinds);
  const { ids, count } = features;
  let sum = 0;
  if (language === trainedLanguage) {
    const table = wordWeights();
    for (let i = 0; i < count; i++) sum += table[ids[i] as number] as number;
    return logistic(sum * worthScale * lengthFactor(count) + worthBias);
  }
  let shapes = 0;
  for (let i = count - 1; i >= 0 && (ids[i] as number) >= firstShapeFeature; i--) {
    sum += plainWeights[(ids[i] as number) - firstShapeFeature] as number;
    shapes++;
  }
  return logistic(sum * plainScale * lengthFactor(shapes) + plainBias);
}

/** The sentence and the kinds whose features stand in `features`. */
let listed: SentenceReading | undefined;
let listedKinds: readonly ClaimKindId[] | undefined;

function list(sentence: SentenceReading, kinds: readonly ClaimKindId[]): void {
  listWorthFeatures(sentence, kinds, features);
  listed = sentence;
  listedKinds = kinds;
}

function logistic(odds: number): number {
  return 1 / (1 + Math.exp(-odds));
}

/** A word explains a score when it moves it by this much of a log-odd. */
const leastTelling = 0.25;

/**
 * Adds to `reasons` which words raised or lowered the worth of a sentence most, at most `limit` of them, strongest
 * first. `weight` is in log-odds, cut to -1..1. Punctuation, numbers and names are left out: the kinds speak for them, or nobody can.
 */
export function explainWorth(
  sentence: SentenceReading,
  kinds: readonly ClaimKindId[],
  limit: number,
  reasons: Reason[] = [],
): Reason[] {
  // The sentence has just been scored: its features are still there.
  if (listed !== sentence || listedKinds !== kinds) list(sentence, kinds);
  const { ids, at, count } = features;
  const { tokens } = sentence.prose;
  const table = wordWeights();
  const factor = worthScale * lengthFactor(count);
  let told = 0;
  // The features of a token follow each other.
  for (let i = 0; i < count; ) {
    const token = at[i] as number;
    let weight = 0;
    do weight += (table[ids[i++] as number] as number) * factor;
    while (i < count && at[i] === token);
    if (token < 0 || Math.abs(weight) < leastTelling) continue;
    if (((tokens.flags[token] as number) & (isWord | isCapitalised)) !== isWord) continue;
    let rank = told;
    while (rank > 0 && Math.abs(tellingWeights[rank - 1] as number) < Math.abs(weight)) rank--;
    if (rank >= limit) continue;
    // The weakest falls out at the end.
    if (told < limit) told++;
    for (let last = told - 1; last > rank; last--) {
      tellingTokens[last] = tellingTokens[last - 1] as number;
      tellingWeights[last] = tellingWeights[last - 1] as number;
    }
    tellingTokens[rank] = token;
    tellingWeights[rank] = weight;
  }
  for (let rank = 0; rank < told; rank++) {
    const start = tokens.start[tellingTokens[rank] as number] as number;
    const end = tokens.end[tellingTokens[rank] as number] as number;
    const weight = tellingWeights[rank] as number;
    reasons.push({
      code: weight > 0 ? 'worth.word-for' : 'worth.word-against',
      start,
      end,
      raw: tokens.text.slice(start, end),
      weight: Math.max(-1, Math.min(1, weight)),
    });
  }
  return reasons;
}

/** The most telling words of one sentence after another, and what they weigh. */
const tellingTokens: number[] = [];
const tellingWeights: number[] = [];

const fullSentence = 8;
const factorOfEmpty = 4;

/** A long sentence has more words to add up: their sum counts by the root of how many there are. */
export function lengthFactor(count: number): number {
  return factorOfEmpty / Math.sqrt(count + fullSentence);
}
