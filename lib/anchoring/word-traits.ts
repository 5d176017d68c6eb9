/** What can be known of a word by itself, a bit each. */
export const trait = {
  /** What the tokens are: a number, a symbol, a character of unspaced writing; a spaced word has none of these. */
  number: 1,
  symbol: 2,
  unspaced: 4,
  functionWord: 8,
  negation: 16,
  dayOrMonth: 32,
  month: 64,
  /** A state, its capital or adjective. */
  place: 128,
  numberWord: 256,
  unit: 512,
  magnitude: 1024,
  /** Only its capital makes it a name, or another word. */
  toldByCapital: 2048,
  /** A day or month that is a common word as well. */
  doubtfulDate: 4096,
  /** What makes the number before it one of a date or time. */
  afterClock: 8192,
  /** "10:30", "12.04.2026"; up to four digits; a bare year. */
  clockTime: 16_384,
  fewDigits: 32_768,
  year: 65_536,
  currencyMark: 131_072,
} as const;
