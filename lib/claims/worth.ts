import type { ClaimKindId } from './claim';
import type { SentenceReading } from './sentence-reading';
import { isWord } from './token-flags';
import { hashOf } from './tokens';
import * as is from './word-classes';

/** What each kind adds to the log-odds of being worth checking, when the sentence has it. */
const kindWeight: Readonly<Record<ClaimKindId, number>> = {
  cost: 1.6,
  date: 1.3,
  sovereignty: 1.6,
  statistic: 1.6,
  comparison: 1.3,
  cause: 1,
  legal: 1.5,
  attribution: 0.3,
};

const bias = -1.3;
const wordsOfPlainSentence = 12;
const perExtraWord = 0.04;
const longestCounted = 36;
const forSelf = -0.8;
const forQuestion = -2;
const forModal = -0.5;
const questionMark = hashOf('?');

/**
 * How much a fact-checker would want the sentence highlighted, 0..1: the logistic of what its kinds, its length and
 * its person say. Independent of whether it is true.
 */
export function scoreWorth(sentence: SentenceReading, kinds: readonly ClaimKindId[]): number {
  const { classes, tokens } = sentence.prose;
  let words = 0;
  let all = 0;
  let last = 0;
  for (let at = sentence.from; at < sentence.to; at++) {
    if (((tokens.flags[at] as number) & isWord) !== 0) words++;
    all |= classes[at] as number;
    last = tokens.hash[at] as number;
  }
  let score = bias;
  for (const kind of kinds) score += kindWeight[kind];
  score += (Math.min(words, longestCounted) - wordsOfPlainSentence) * perExtraWord;
  if ((all & is.isSelfPronoun) !== 0) score += forSelf;
  if ((all & is.isModal) !== 0) score += forModal;
  if (last === questionMark) score += forQuestion;
  return 1 / (1 + Math.exp(-score));
}
