import type { MoneyWords } from '@/lib/claims/language';

/**
 * Currency nouns by ISO 4217 code. What stands by itself is the currency most news means by it; with a country's
 * adjective `Intl.DisplayNames` knows better, but for those here, which it calls otherwise or no longer knows.
 */
const nouns = `AED dirham|AFN afghani|ALL lek|AMD dram|AOA kwanza|ATS schilling|AWG florin|AZN manat|BDT taka|BEF belgian franc|
  BGN lev|BGN leva|BOB boliviano|BRL reai|BRL reals|BTN ngultrum|BWP pula|CHF franc|CNY yuan|CNY renminbi|CNY rmb|
  CNY kuai|CRC colone|CRC colón|CZK koruna|CZK czech crown|DEM deutsche mark|DEM deutschmark|DEM german mark|DEM mark|
  DKK danish kroner|DKK danish crown|EGP egyptian pound|ESP peseta|ETB birr|EUR euro|FIM markka|FIM finnish mark|FRF french franc|
  GBP pound|GBP quid|GBP pound sterling|GBP pounds sterling|GBP sterling|GBP british pound|GEL lari|GHS cedi|GRD drachma|
  GTQ quetzal|HNL lempira|HRK kuna|HTG gourde|HUF forint|IDR rupiah|IEP irish pound|ILS shekel|INR rupee|IRR rial|ISK kronur|
  ITL lire|ITL italian lira|JPY yen|KES shilling|KGS som|KHR riel|KRW won|KRW korean won|
  KWD dinar|KZT tenge|LAK kip|MGA ariary|MKD denar|MMK kyat|MNT tugrik|MRU ouguiya|
  MVR rufiyaa|MXN peso|MYR ringgit|MZN metical|MZN meticai|NGN naira|NIO cordoba|NLG guilder|NOK krone|NOK kroner|NOK norwegian kroner|
  NOK norwegian crown|PAB balboa|PLN zloty|PLN zlotie|PTE escudo|PYG guarani|RON leu|RON lei|RUB rouble|RUB ruble|SAR riyal|
  SEK krona|SEK kronor|SEK swedish kronor|SEK swedish crown|THB baht|TJS somoni|TRY lira|TWD taiwan dollar|
  UAH hryvnia|USD dollar|USD buck|USD us dollar|USD u.s. dollar|USD american dollar|VES bolivar|VND dong|XBT bitcoin|
  XBT btc|XOF cfa franc|ZAR rand|ZMW kwacha`;

/** A noun's word, how many make one of its currency, and the code. */
const smaller = `cent 100 USD|us cent 100 USD|penny 100 GBP|pennie 100 GBP|pence 100 GBP|eurocent 100 EUR|euro cent 100 EUR|kopeck 100 RUB|
  kopek 100 RUB|kopiyka 100 UAH|paise 100 INR|mao 10 CNY|jiao 10 CNY|centavo 100 MXN|centime 100 CHF|
  pfennig 100 DEM|satoshi 100000000 XBT`;

const names: Record<string, string> = {};
for (const row of nouns.split('|')) {
  const [, code = '', noun = ''] = /^\s*(\w+) (.+)$/.exec(row) ?? [];
  names[noun] = names[`${noun}s`] = code;
}
const minor: Record<string, readonly [string, number]> = {};
for (const row of smaller.split('|')) {
  const [, noun = '', per, code = ''] = /^\s*(.+) (\d+) (\w+)$/.exec(row) ?? [];
  minor[noun] = minor[`${noun}s`] = [code, Number(per)];
}

export const money: MoneyWords = {
  names,
  minor,
  scales: { mm: 1e6 },
  weights: { pound: 'pound', pounds: 'pound' },
  weighing:
    '~weigh|~lose|~gain|drop|dropped|shed|shedding|heavier|lighter|lift|lifted|grow+|grew|caught|capped|harvested',
  tender: 'note+|bill+|coin+',
};
