import type { Language } from './language';
import { defineLexicon, defineWords, type Lexicon } from './lexicon';
import { hashOf } from './tokens';
import { wordTable } from './word-table';

export interface MoneyLexicons {
  /** The language's own currency nouns, and abbreviations, to ISO 4217 codes. */
  readonly names: Lexicon<string>;
  /** Every name the platform knows ("Turkish lira"): asked only beside a noun of the language's own. */
  readonly platformNames: () => Lexicon<string>;
  readonly minor: Lexicon<readonly [string, number]>;
  readonly scales: Lexicon<number>;
  readonly weights: Lexicon<string>;
  readonly weighing: Lexicon<true>;
  readonly tender: Lexicon<true>;
  /** ISO 4217 codes by the hash of their letters. */
  readonly codes: ReadonlyMap<number, string>;
}

/** Currency signs by UTF-16 unit, and what they mean without a country before them. */
export const signs: ReadonlyMap<number, string> = new Map(
  '$USD €EUR £GBP ¥JPY ￥CNY ₽RUB ₹INR ₨INR ₴UAH ₩KRW ₪ILS ₺TRY ₫VND ₦NGN ₱PHP ฿THB ₡CRC ₭LAK ₮MNT ₲PYG ₵GHS ₸KZT ₼AZN ₾GEL ₿XBT ¢USD ৳BDT ៛KHR ₣FRF ₤GBP ﷼IRR ＄USD ￡GBP ￦KRW'
    .split(' ')
    .map((row) => [row.charCodeAt(0), row.slice(1)] as const),
);

/** Letters written before "$" (and "£", "¥") that name the country: "A$", "HK$", "US$". */
export const signPrefixes: ReadonlyMap<number, string> = new Map(
  'us:USD u.s.:USD a:AUD au:AUD aus:AUD c:CAD ca:CAD can:CAD cdn:CAD hk:HKD nz:NZD s:SGD sg:SGD nt:TWD tw:TWD r:BRL mex:MXN mx:MXN j:JMD bz:BZD bds:BBD fj:FJD tt:TTD n:NAD z:ZWL cn:CNY rmb:CNY e:EGP le:EGP australian:AUD canadian:CAD american:USD'
    .split(' ')
    .map((row) => row.split(':'))
    .map(([word = '', code = '']) => [hashOf(word), code] as const),
);

/** Abbreviations that stand beside a number and are other words elsewhere: "kr 500", "500 zł". */
const shortNames = wordTable([
  ['SEK', 'kr'],
  ['PLN', 'zł|zl'],
  ['CZK', 'kč'],
  ['CHF', 'chf'],
  ['INR', 'rs'],
  ['KES', 'ksh|kes'],
  ['MYR', 'rm'],
  ['BDT', 'tk'],
  ['IDR', 'rp'],
  ['RUB', 'rub|руб'],
  ['AED', 'dhs'],
  ['CNY', '元'],
  ['JPY', '円'],
  ['KRW', '원'],
  ['LKR', 'ரூ'],
  ['UAH', 'грн'],
]);

/** Codes that are words as well; "ALL 27 states" and "TOP 10" are no money. */
const wordCodes = new Set(
  'ALL TOP TRY CUP MOP PEN SOS LAK ANG BAM GEL MAD COP STD XXX AFA BOB CDF'.split(' '),
);

const made = new WeakMap<Language, MoneyLexicons>();

export function moneyLexicons(language: Language): MoneyLexicons {
  const known = made.get(language);
  if (known) return known;
  const codes = Intl.supportedValuesOf('currency');
  // Three hundred names cost milliseconds to make; few articles need one.
  let platform: Lexicon<string> | undefined;
  const lexicons: MoneyLexicons = {
    names: defineLexicon({ ...shortNames, ...language.money.names }),
    platformNames: () => {
      platform ??= defineLexicon(platformNames(language.id, codes));
      return platform;
    },
    scales: defineLexicon(language.money.scales),
    weights: defineLexicon(language.money.weights),
    weighing: defineWords(language.money.weighing),
    tender: defineWords(language.money.tender ?? ''),
    minor: defineLexicon(language.money.minor),
    codes: new Map(
      [...codes.filter((code) => !wordCodes.has(code)), 'BTC'].map((code) => [hashOf(code), code]),
    ),
  };
  made.set(language, lexicons);
  return lexicons;
}

/** Names as the platform writes them ("Finnish Markka", "US Dollar"), with the plain English plural beside them. */
function platformNames(id: string, codes: readonly string[]): Record<string, string> {
  const names = new Intl.DisplayNames(id, { type: 'currency', fallback: 'none' });
  const table: Record<string, string> = {};
  for (const code of codes) {
    const name = names.of(code)?.toLowerCase();
    // "(1984–1998)": old money of the same name.
    if (name === undefined || name === '' || name.includes('(') || !/\p{L}/u.test(name)) continue;
    table[name] ??= code;
    if (id === 'en') table[`${name}s`] ??= code;
  }
  return table;
}
