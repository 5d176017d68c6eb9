import { since } from '@/lib/claims/comparing/degrees';
import { ends, numberOrSpan, spans, word } from '@/lib/claims/comparing/words';
import { classesAt, quantityNear, wordAt, wordSet } from '@/lib/claims/cue-context';
import type { SentenceReading } from '@/lib/claims/sentence-reading';
import { isNameLike } from '@/lib/claims/speakers';
import { isNumber } from '@/lib/claims/token-flags';
import { hashOf } from '@/lib/claims/tokens';
import * as is from '@/lib/claims/word-classes';

const firsts = wordSet(
  `woman women black female openly country nation direct known confirmed ever person people african asian muslim jewish gay
   american european major such victim elected man men foreign successful state city since human`,
);

const firstScopes = wordSet('to since ever outside');

/** "the first woman to", "its first since"; not "the first witness", "the first three". */
export function isFirst(sentence: SentenceReading, at: number, to: number): boolean {
  const before = classesAt(sentence, at - 1);
  const isOwned = wordAt(sentence, at - 1) === word.possessive;
  const isDefinite = wordAt(sentence, at - 1) === word.the || (before & is.isPossessiveWord) !== 0;
  const isPlainFirst = wordAt(sentence, at) === firstWord;
  if (!isDefinite) return false;
  if (isPlainFirst && firsts.has(wordAt(sentence, to))) return true;
  if (!isPlainFirst)
    return (
      (isOwned && places.has(wordAt(sentence, at - 2)) && !ends(sentence, to)) || isRepeated(sentence, to)
    );
  if ((classesAt(sentence, to) & is.isNumberWord) !== 0) return false;
  for (let next = to; next < Math.min(to + firstReach, sentence.to); next++) {
    if (ends(sentence, next)) return false;
    if ((classesAt(sentence, next) & (is.isBe | is.isHave)) !== 0) return false;
    if (firstScopes.has(wordAt(sentence, next))) return true;
    if (
      wordAt(sentence, next) === word.of &&
      ((sentence.prose.tokens.flags[next + 1] as number) & isNumber) !== 0
    )
      return true;
    if (
      wordAt(sentence, next) === word.in &&
      (numberOrSpan(sentence, next + 1) || places.has(wordAt(sentence, next + 2)))
    )
      return true;
  }
  return isOwned && places.has(wordAt(sentence, at - 2));
}

/** "the third minister to leave", "its fourth failure since": counted off, so ranked; not "the second attempt to". */
function isRepeated(sentence: SentenceReading, to: number): boolean {
  for (let next = to + 1; next < Math.min(to + repeatReach, sentence.to); next++) {
    if (ends(sentence, next)) return false;
    const here = wordAt(sentence, next);
    if (here === since) return true;
    if (here === word.in && spans.has(wordAt(sentence, next + 2))) return true;
    if ((classesAt(sentence, next) & (is.isBe | is.isHave)) !== 0) return false;
  }
  return false;
}

const repeatReach = 8;

const firstReach = 10;

const firstWord = hashOf('first');

const places = wordSet(
  'country county world nation state continent region city europe asia africa america britain history',
);

const notUnique = wordSet('one+ time way thing reason question problem hope');

export function isOnly(sentence: SentenceReading, at: number, to: number): boolean {
  const before = classesAt(sentence, at - 1);
  const isDefinite = wordAt(sentence, at - 1) === word.the || (before & is.isPossessiveWord) !== 0;
  return isDefinite && !notUnique.has(wordAt(sentence, to));
}

const recordUses = wordSet('of label+ store shop+ deal company collection industry straight');

export function isRecord(sentence: SentenceReading, at: number, to: number): boolean {
  if (recordUses.has(wordAt(sentence, to)) || isNameLike(sentence, at)) return false;
  return quantityNear(sentence, to, 1) !== undefined || (classesAt(sentence, to) & is.isMeasureNoun) !== 0;
}
