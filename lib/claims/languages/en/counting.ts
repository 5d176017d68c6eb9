import { defineWords, type Lexicon } from '@/lib/claims/lexicon';

const phrases = `by half|half of|half the|a/one quarter of the|about half|nearly half|almost half|over half|more than half|less than half|roughly half|
  just over half|just under half|a majority of|the majority of|the vast majority of|a couple of other|a few percent|
  a few per cent|several tons|several tonnes|several miles|several kilometres|several kilometers|double digits|
  double-digit|triple-digit|single-digit|scores of|tens of thousands|none of the|a fraction of`;

/** Counts without a numeral. */
export const englishCounting = (): Lexicon<true> => defineWords(phrases);
