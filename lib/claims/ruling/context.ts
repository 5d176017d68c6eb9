import { classesAt, wordAt, wordSet } from '@/lib/claims/cue-context';
import type { SentenceReading } from '@/lib/claims/sentence-reading';
import { comma } from '@/lib/claims/token-marks';
import { hashOf } from '@/lib/claims/tokens';
import * as is from '@/lib/claims/word-classes';

const ofWord = hashOf('of');
const including = hashOf('including');
const wishes = wordSet("should shouldn't ought");

/** What should be so is an opinion: "should be legalised". */
export function isWished(sentence: SentenceReading, at: number): boolean {
  for (let before = at - 1; before >= Math.max(sentence.from, at - 3); before--) {
    if (wishes.has(wordAt(sentence, before))) return true;
  }
  return false;
}

/** Tokens from a verb on in which its object stands. */
export const objectReach = 5;

/** A thing of law before the first preposition: "passed a sweeping new bill", not "issued a statement about the bill". */
export function hasLawObject(sentence: SentenceReading, to: number): boolean {
  return lawObjectEnd(sentence, to) > 0;
}

/** One past the thing of law that is a verb's object; 0 where there is none. */
export function lawObjectEnd(sentence: SentenceReading, to: number): number {
  for (let at = to; at < Math.min(to + objectReach, sentence.to); at++) {
    const bits = classesAt(sentence, at);
    if ((bits & is.isLawNoun) !== 0) return at + 1;
    const word = wordAt(sentence, at);
    if ((bits & (is.isPreposition | is.isConjunction | is.isTo)) !== 0 && word !== ofWord) return 0;
    if (word === comma || word === including) return 0;
  }
  return 0;
}
