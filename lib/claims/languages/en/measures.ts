import type { MeasureWords } from '@/lib/claims/language';

/** By the letter each is written with below; `u` is µ in signs. */
const prefixes: Readonly<Record<string, string>> = {
  p: 'pico',
  n: 'nano',
  u: 'micro',
  m: 'milli',
  c: 'centi',
  d: 'deci',
  da: 'deca',
  h: 'hecto',
  k: 'kilo',
  M: 'mega',
  G: 'giga',
  T: 'tera',
  P: 'peta',
};

/**
 * Units that take prefixes: `CLDR name,other spelling:prefixes:sign:prefixes it is written with`. A sign that is a word
 * besides ("am", "pa", "gm") is left to its longer forms.
 */
const scaled = `meter,metre:p n u m c d da h k:m:p n u m c d k|gram,gramme:n u m c d k:g:u m k|
  liter,litre:u m c d h k M:l:m c d h|ton,tonne:k M G::|watt:m k M G T:w:k M G|watt-hour,watt hour:k M G T:wh:k M G T|
  joule:k M G:j:k|calorie:k:cal:k|volt:m k:v:k|hertz:k M G T:hz:k M G|pascal:h k M:pa:h k|sievert:u m:sv:u m|becquerel:k M G T:bq:|
  newton:k M::|bit:k M G T:bit:M G|byte:k M G T P:b:k M G T|pixel:M::|parsec:k M::|ampere,amp:m::|bar:m:bar:m`;

/** Lengths that are squared and cubed, with what they are called then. */
const lengths: Readonly<Record<string, string>> = {
  meter: 'meter+|metre+|m',
  kilometer: 'kilometer+|kilometre+|km|kms',
  centimeter: 'centimeter+|centimetre+|cm',
  millimeter: 'millimeter+|millimetre+|mm',
  mile: 'mile+|mi',
  foot: 'foot|feet|ft',
  inch: 'inch|inches',
  yard: 'yard+|yd',
};

/** All other spellings by CLDR identifier; a plus says that an "s" makes the plural. */
const spellings: Readonly<Record<string, string>> = {
  meter: 'mtr',
  kilometer: 'kms',
  centimeter: 'cms',
  micrometer: 'micron+',
  mile: 'mile+|mi',
  'nautical-mile': 'nautical mile+|nmi',
  yard: 'yard+|yd+',
  foot: 'foot|feet|ft',
  inch: 'inch|inches',
  fathom: 'fathom+',
  furlong: 'furlong+',
  'light-year': 'light year+|light-year+',
  'astronomical-unit': 'astronomical unit+',
  'square-meter': 'sqm',
  acre: 'acre+',
  hectare: 'hectare+|ha',
  'cubic-centimeter': 'cc',
  gallon: 'gallon+|gal',
  quart: 'quart+',
  pint: 'pint+',
  cup: 'cups',
  tablespoon: 'tablespoon+|tbsp',
  teaspoon: 'teaspoon+|tsp',
  'fluid-ounce': 'fluid ounce+|fl oz',
  bushel: 'bushel+',
  barrel: 'barrel+|bbl',
  'acre-foot': 'acre foot|acre feet|acre-foot|acre-feet',
  gram: 'gm',
  kilogram: 'kilo+|kgs',
  microgram: 'mcg',
  'metric-ton': 'metric ton+|metric tonne+|tonne+',
  ton: 'short ton+|long ton+',
  ounce: 'ounce+|oz',
  'troy-ounce': 'troy ounce+',
  pound: 'lb+',
  stone: 'stone',
  carat: 'carat+',
  celsius:
    'degrees celsius|degree celsius|degrees centigrade|degrees c|celsius|°c|° c|deg c|°celsius|ºc|degc|centigrade',
  fahrenheit: 'degrees fahrenheit|degree fahrenheit|degrees f|fahrenheit|°f|° f|deg f|°fahrenheit|ºf',
  kelvin: 'kelvin+',
  degree: 'degree+|°|º',
  radian: 'radian+|rad',
  horsepower: 'horsepower|bhp|hp',
  'british-thermal-unit': 'british thermal unit+|btu+',
  decibel: 'decibel+|db',
  'pound-force-per-square-inch': 'psi',
  knot: 'knot+|kt+',
  'kilometer-per-hour': 'kph|kmh|kmph|km/h|km/hr',
  'mile-per-hour': 'mph',
  'meter-per-second': 'm/s',
  'megabit-per-second': 'mbps',
  'gigabit-per-second': 'gbps',
  'part-per-million': 'parts per million|part per million|ppm',
  'part-per-billion': 'parts per billion|ppb',
  'revolution-per-minute': 'rpm',
  revolution: 'revolution+',
  turn: 'turn+',
};

const units: Record<string, string> = {};

/** A unit under each of the words, and in the plural where a plus says so. */
function name(unit: string, words: string, before = ''): void {
  for (const word of words.split('|')) {
    const single = before + word.replace('+', '');
    units[single] = unit;
    if (word.endsWith('+')) units[`${single}s`] = unit;
  }
}

for (const row of scaled.split('|')) {
  const [names = '', spoken = '', sign = '', written = ''] = row.trim().split(':');
  const spelt = names.split(',');
  const base = spelt[0] ?? '';
  for (const letter of ['', ...spoken.split(' ')]) {
    const prefix = prefixes[letter] ?? '';
    // "bar" by itself is a place to drink.
    for (const word of spelt)
      name(prefix + base, base === 'bar' && prefix === '' ? 'bars' : `${prefix}${word}+`);
  }
  if (sign === 'hz' || sign === 'sv' || sign === 'bq') units[sign] = base;
  for (const letter of written.split(' ').filter(Boolean))
    for (const mark of letter === 'u' ? 'µμ' : letter.toLowerCase())
      units[mark + sign] = (prefixes[letter] ?? '') + base;
}
for (const [length, words] of Object.entries(lengths)) {
  for (const [power, short] of [
    ['square', 'sq'],
    ['cubic', 'cu'],
  ]) {
    for (const before of [`${power} `, `${short} `, `${short}. `]) name(`${power}-${length}`, words, before);
  }
  const metric = /(?:^|\|)(\w?m)(?:$|\|)/.exec(words)?.[1];
  if (metric) {
    name(`square-${length}`, `${metric}2|${metric}²`);
    name(`cubic-${length}`, `${metric}3|${metric}³`);
  }
}
for (const [unit, words] of Object.entries(spellings)) name(unit, words);

export const measures: MeasureWords = {
  units,
  attachedUnits: {
    m: 'meter',
    in: 'inch',
    t: 'metric-ton',
    l: 'liter',
    g: 'gram',
    '"': 'inch',
    w: 'watt',
    v: 'volt',
    a: 'ampere',
    c: 'celsius',
    f: 'fahrenheit',
    lb: 'pound',
    st: 'stone',
  },
  lengthWords:
    'tall|long|wide|high|deep|thick|away|above|below|race|sprint|hurdles|freestyle|butterfly|backstroke|breaststroke|final|relay|radius|diameter|off|from|x|dash|world record',
};
