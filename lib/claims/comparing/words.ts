import { classesAt, wordAt, wordSet } from '@/lib/claims/cue-context';
import type { SentenceReading } from '@/lib/claims/sentence-reading';
import { isNumber, isTerminator } from '@/lib/claims/token-flags';
import { comma, hyphen } from '@/lib/claims/token-marks';
import { hashOf } from '@/lib/claims/tokens';
import * as is from '@/lib/claims/word-classes';

export const word = {
  than: hashOf('than'),
  hyphen,
  comma,
  the: hashOf('the'),
  a: hashOf('a'),
  as: hashOf('as'),
  by: hashOf('by'),
  of: hashOf('of'),
  in: hashOf('in'),
  possessive: hashOf("'s"),
};

export const narrow = wordSet('in since ever of');

export function numberOrSpan(sentence: SentenceReading, at: number): boolean {
  return (
    at < sentence.to &&
    (((sentence.prose.tokens.flags[at] as number) & isNumber) !== 0 ||
      (classesAt(sentence, at) & is.isNumberWord) !== 0 ||
      spans.has(wordAt(sentence, at)))
  );
}

export const spans = wordSet('months decades years centuries history generations nearly almost more a');

export function ends(sentence: SentenceReading, at: number): boolean {
  return at >= sentence.to || ((sentence.prose.tokens.flags[at] as number) & isTerminator) !== 0;
}
