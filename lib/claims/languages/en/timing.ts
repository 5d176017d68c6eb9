import { defineWords, type Lexicon } from '@/lib/claims/lexicon';

const units = 'hours/days/weeks/months/years/decades';
const phrases = `for ${units}|for centuries|for many months/years/decades|${units} later|${units} earlier|${units} after|
  ${units} before|minutes after|minutes before|moments after|in recent weeks/months/years/decades|over recent months/years|
  months/years/decades/weeks ago|a decade ago|year to date|year-to-date|so far this year|all year round|
  first/second/third/fourth/fifth/sixth/seventh/eighth/ninth/tenth day/week/month/year of|its second/third/fourth/fifth day/week/month/year|
  early/late/mid spring/summer/autumn/winter|this/last/next spring/summer/autumn/winter|year-long|years-long|months-long|decades-long|decades-old|
  year after year|end of the year/month/decade/century|later this year|year-end|ever since|since spring/summer/autumn/winter|until further notice|first/last/closing/early/opening/final days/weeks/months of|for the first time in years/decades/months|in years|in decades|in living memory|in a generation|once a year|twice a year`;

/** Times without a number, which carry an assertion all the same: "for months", "days later". */
export const englishTiming = (): Lexicon<true> => defineWords(phrases);
