import { wordAt, wordSet } from './cue-context';
import type { SentenceReading } from './sentence-reading';
import { isNameLike } from './speakers';
import { isCapitalised } from './token-flags';

const titles = wordSet(
  `apollo channel chapter flight boeing airbus route highway article section room area unit platform gate number no phase
   category formula group type version volume part page bus line terminal building block ward district zone sector runway
   interstate falcon soyuz gemini voyager war table figure step act scene episode season game round stage lot item clause
   paragraph rule amendment resolution proposition hall camp pier dock berth track bay lane court studio radio bbc ps
   iphone xbox playstation galaxy windows catch fortune`,
);
const streets = wordSet(
  'street st road rd avenue ave drive dr lane boulevard blvd place square terrace highway parkway court way crescent',
);
const addressReach = 5;

/** "Apollo 13", "Fantastic Four", "14 Harbour Street": whether the number in these tokens is part of a name. */
export function isPartOfName(sentence: SentenceReading, first: number, last: number): boolean {
  const { flags } = sentence.prose.tokens;
  if (titles.has(wordAt(sentence, first - 1))) return true;
  const isWritten = ((flags[first] as number) & isCapitalised) !== 0;
  if (isWritten && first > sentence.from) {
    if (isNameLike(sentence, first - 1)) return true;
    // "Fantastic Four", "Ninety Mile Beach"
    const isLong = last - first > 1 && isNameLike(sentence, last - 1);
    if (isLong || (last - first === 1 && last < sentence.to && isNameLike(sentence, last))) return true;
  }
  return isAddress(sentence, last);
}

/** A street's name follows: "1909 Jolinda Drive". */
export function isAddress(sentence: SentenceReading, last: number): boolean {
  for (let at = last; at < Math.min(last + addressReach, sentence.to) && isNameLike(sentence, at); at++) {
    if (streets.has(wordAt(sentence, at))) return true;
  }
  return false;
}
