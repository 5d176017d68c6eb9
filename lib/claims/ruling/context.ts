import { classesAt, wordAt, wordSet } from '@/lib/claims/cue-context';
import type { SentenceReading } from '@/lib/claims/sentence-reading';
import { hashOf } from '@/lib/claims/tokens';
import * as is from '@/lib/claims/word-classes';

const ofWord = hashOf('of');
const comma = hashOf(',');
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
  for (let at = to; at < Math.min(to + objectReach, sentence.to); at++) {
    const bits = classesAt(sentence, at);
    if ((bits & is.isLawNoun) !== 0) return true;
    if ((bits & (is.isPreposition | is.isConjunction | is.isTo)) !== 0 && wordAt(sentence, at) !== ofWord)
      return false;
    if (wordAt(sentence, at) === comma || wordAt(sentence, at) === including) return false;
  }
  return false;
}
