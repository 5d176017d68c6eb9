/** Seeded editors that change a text the way newsrooms, templates and typesetting do, and remember where everything went. */

export interface Random {
  /** 0 ≤ n < below, whole. */
  readonly int: (below: number) => number;
  readonly pick: <Item>(items: readonly Item[]) => Item;
  readonly chance: (probability: number) => boolean;
}

export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** mulberry32: small, seeded, good enough to scatter edits. */
export function seeded(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  return {
    int: (below) => Math.floor(next() * below),
    pick: (items) => items[Math.floor(next() * items.length)]!,
    chance: (probability) => next() < probability,
  };
}

export interface Edited {
  readonly text: string;
  /** The new span of an old one: what was put at its edges stays outside. Empty when it was deleted. */
  readonly map: (start: number, end: number) => { start: number; end: number };
}

/** Applies edits; of overlapping ones the first wins. */
export function applyEdits(text: string, edits: readonly Edit[]): Edited {
  const kept: Edit[] = [];
  for (const edit of [...edits].sort((a, b) => a.start - b.start || a.end - b.end))
    if (edit.start >= (kept.at(-1)?.end ?? 0)) kept.push(edit);
  let result = '';
  let at = 0;
  for (const edit of kept) {
    result += text.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  result += text.slice(at);
  const move = (offset: number, isEnd: boolean) => {
    let shift = 0;
    for (const edit of kept) {
      const isInsertion = edit.start === edit.end;
      if (edit.start > offset || (isEnd && edit.start === offset)) break;
      if (edit.end > offset && !isInsertion) return edit.start + shift + (isEnd ? edit.text.length : 0);
      shift += edit.text.length - (edit.end - edit.start);
    }
    return offset + shift;
  };
  return {
    text: result,
    map: (start, end) => {
      const from = move(start, false);
      return { start: from, end: Math.max(from, move(end, true)) };
    },
  };
}

const wordPattern = /\p{L}[\p{L}\p{M}'’-]*/gu;
const fillers =
  'steady broad minor recent central planned likely quiet formal joint early public narrow common sharp local'.split(
    ' ',
  );
const clauses = [
  ', officials familiar with the matter told reporters,',
  ', as expected,',
  ', according to a person close to the talks,',
  ' (in a reversal of earlier plans)',
  ', at least for the time being,',
];
const tenses: readonly [RegExp, string][] = [
  [/\bis\b/, 'was'],
  [/\bare\b/, 'were'],
  [/\bhas\b/, 'had'],
  [/\bhave\b/, 'had'],
  [/\bwill\b/, 'would'],
  [/\bsays\b/, 'said'],
  [/\bsaid\b/, 'says'],
  [/\bwas\b/, 'is'],
  [/\bwere\b/, 'are'],
  [/\bcan\b/, 'could'],
];

/** Replaces about one word in six, never one with a capital: wording only. */
export function rewordPassage(passage: string, random: Random): string {
  let changed = 0;
  const result = passage.replace(wordPattern, (word) => {
    if (/^\p{Lu}/u.test(word) || word.length < 4 || isLockedWord(word) || !random.chance(1 / 6)) return word;
    changed += 1;
    return random.pick(fillers);
  });
  return changed > 0 ? result : insertClause(passage, random);
}

export function insertClause(passage: string, random: Random): string {
  const gaps = [...passage.matchAll(/(?<=\p{Ll}{2}) (?=\p{Ll}{2})/gu)].map((match) => match.index);
  if (gaps.length === 0) return passage;
  const at = random.pick(gaps);
  return passage.slice(0, at) + random.pick(clauses) + passage.slice(at);
}

export function changeTense(passage: string, random: Random): string {
  const fits = tenses.filter(([from]) => from.test(passage));
  if (fits.length === 0) return rewordPassage(passage, random);
  const [from, to] = random.pick(fits);
  return passage.replace(from, to);
}

/** Splits a sentence at a comma, or joins two by one. */
export function resplit(passage: string, random: Random): string {
  const comma = /, (\p{Ll})/u.exec(passage);
  if (comma) return passage.replace(comma[0], `. ${(comma[1] ?? '').toUpperCase()}`);
  const stop = /(?<=\p{Ll})\. (\p{Lu})/u.exec(passage);
  return stop ? passage.replace(stop[0], `; ${stop[1]}`) : changeTense(passage, random);
}

export function dropWords(passage: string, random: Random): string {
  const words = passage.split(' ');
  if (words.length < 8) return rewordPassage(passage, random);
  const at = 2 + random.int(words.length - 5);
  if (words.slice(at, at + 2).some((word) => /[\d\p{Lu}]/u.test(word) || isLockedWord(word))) return passage;
  return [...words.slice(0, at), ...words.slice(at + 2)].join(' ');
}

/** Each character is, once in twenty, replaced, doubled or dropped. */
export function damage(text: string, random: Random, rate = 0.05): string {
  const letters = 'abcdefghijklmnopqrstuvwxyz';
  return [...text]
    .map((character) => {
      if (character === '\n' || !random.chance(rate)) return character;
      const kind = random.int(3);
      return kind === 0 ? random.pick([...letters]) : kind === 1 ? character + random.pick([...letters]) : '';
    })
    .join('');
}

/** Everything typesetting changes and nothing else. */
export function retypeset(text: string, random: Random): string {
  return text
    .replace(/"/g, () => (random.chance(0.5) ? '“' : '»'))
    .replace(/[“”«»]/g, () => (random.chance(0.6) ? '"' : '„'))
    .replace(/'/g, '’')
    .replace(/’/g, () => (random.chance(0.5) ? "'" : '’'))
    .replace(/[–—]/g, () => random.pick(['-', '–', '—']))
    .replace(/(?<=\d)%/g, () => (random.chance(0.5) ? '\u00A0%' : '%'))
    .replace(/ (?=\S)/g, () => (random.chance(0.1) ? random.pick(['\u00A0', '\u2009', '  ', '\u202F']) : ' '))
    .replace(/(?<=\p{Ll}{3})(?=\p{Ll}{3})/gu, () => (random.chance(0.05) ? '\u00AD' : ''))
    .replace(/fi/g, () => (random.chance(0.3) ? 'ﬁ' : 'fi'))
    .replace(/\.\.\./g, '…')
    .replace(/[éèüöäñç]/g, (letter) => (random.chance(0.5) ? letter.normalize('NFD') : letter));
}

export type LockedKind = 'number' | 'date' | 'name' | 'negation';

const months = 'January February March April May June July August September October November December'.split(
  ' ',
);
const weekdays = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ');
const otherNames =
  'Halvorsen Okafor Lindqvist Tanaka Moreau Ferreira Kowalczyk Norway Portugal Kenya Peru'.split(' ');
const verbs = /\b(?:is|are|was|were|has|have|had|will|would|can|could|should|did|does|do)\b(?! not|n['’]t)/g;

/** Changes exactly one number, date, name or negation; undefined when the passage has none of that kind. */
export function changeLocked(passage: string, kind: LockedKind, random: Random): string | undefined {
  switch (kind) {
    case 'number':
      return swapOne(passage, /(?<![\d.,:])\d[\d,.]*(?<=\d)(?![\d:])/g, random, (found) =>
        otherNumber(found, random),
      );
    case 'date':
      return swapOne(
        passage,
        new RegExp(`\\b(?:${[...months, ...weekdays].join('|')}|(?:19|20)\\d\\d)\\b`, 'g'),
        random,
        (found) => otherDate(found, random),
      );
    case 'name':
      return swapOne(passage, /(?<=\p{Ll}{2},? )\p{Lu}\p{Ll}{3,}/gu, random, (found) =>
        [...months, ...weekdays].includes(found)
          ? undefined
          : random.pick(otherNames.filter((name) => name !== found)),
      );
    case 'negation':
      if (/\b(?:not|never) /.test(passage)) return passage.replace(/\b(?:not|never) /, '');
      return swapOne(passage, verbs, random, (found) => `${found} ${random.chance(0.8) ? 'not' : 'never'}`);
  }
}

function swapOne(
  passage: string,
  pattern: RegExp,
  random: Random,
  other: (found: string) => string | undefined,
): string | undefined {
  const matches = [...passage.matchAll(pattern)];
  if (matches.length === 0) return undefined;
  const match = random.pick(matches);
  const replacement = other(match[0]);
  if (replacement === undefined || replacement === match[0]) return undefined;
  return passage.slice(0, match.index) + replacement + passage.slice(match.index + match[0].length);
}

function otherNumber(found: string, random: Random): string {
  const places = [...found.matchAll(/\d/g)].map((match) => match.index);
  const at = random.pick(places);
  const digit = (Number(found[at]) + 1 + random.int(8)) % 10;
  return `${found.slice(0, at)}${at === 0 && digit === 0 ? 9 : digit}${found.slice(at + 1)}`;
}

function otherDate(found: string, random: Random): string {
  if (/^\d/.test(found)) return String(Number(found) + 1 + random.int(5));
  const list = months.includes(found) ? months : weekdays;
  return random.pick(list.filter((name) => name !== found));
}

function isLockedWord(word: string): boolean {
  return (
    /^(?:one|two|three|four|five|six|seven|eight|nine|ten|million|billion|hundred|percent|never|not|without|cent|dollars|years?|days?|months?|weeks?|hours?|none|nothing|nobody|denied|fail\w*|refus\w*|deny|points?|miles|first|second|third|half|quarter|both|twice|double|couple|several|single|today|yesterday|tomorrow|minutes?|unlikely|false|reject\w*|lack\w*|neither|cannot|thousands?|dozens?)$/i.test(
      word,
    ) || /n['’]t$/.test(word)
  );
}
