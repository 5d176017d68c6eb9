import { buildOffsetMap, type OffsetMap } from './offset-map';
import { runThrough } from './steps';

/**
 * Text with everything folded that typesetting may change without changing a word: case, quotation marks, dashes,
 * spaces, soft hyphens and joiners, ligatures, full-width forms, composed and decomposed letters. Each unit of `text`
 * knows the raw units it came from, so a place found here is exact there.
 */
export interface NormalText extends OffsetMap {
  readonly raw: string;
  readonly text: string;
}

const space = 32;
const firstCombining = 0x300;
/** Marks taken into one character at most; hostile text stacks thousands, and normalising those is quadratic. */
const maxMarks = 24;
const maxCached = 20_000;

/** Finds what is folded otherwise than by making it small: its last unit. */
const special = /[^!-_a-~ ]| {2}/g;

const invisible =
  /[\u034F\u0640]|[\uFE00-\uFE0F]|[\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF\u2122\u00AE]/g;
const anySpace = /[\s\u0085\u180E]/g;
const dash = /[\u2010-\u2015\u2212\uFE58\uFE63\u2043]/g;
const doubleQuote = /[\u00AB\u00BB\u201C-\u201F\u2039\u203A\u2033\u275D\u275E\u300C-\u300F]/g;
const singleQuote = /[\u2018-\u201B\u2032\u02BC\u02B9\u00B4`\u275B\u275C]/g;
const mark = /^\p{M}$/u;

interface Folded {
  readonly plain: string;
  /** What stands instead after a digit: "10²" is not "102", a footnote "12①" not "121". */
  readonly afterDigit: string;
}

const cache = new Map<string, Folded>();

/** Raw units folded between two chances to pause. */
const unitsPerStep = 65_536;

/** Folds `raw`. Linear; any string will do, lone surrogates included. */
export function normalise(raw: string): NormalText {
  return runThrough(normaliseInSteps(raw));
}

/** The folded text alone. */
export function foldText(raw: string): string {
  return startOfSpecial(raw, 0, 0) < raw.length ? normalise(raw).text : raw.toLowerCase();
}

/**
 * The same, step by step; yields to be paused. The browser's own search goes from one special unit to the next, and all
 * between them is made small at once.
 */
export function* normaliseInSteps(raw: string): Generator<void, NormalText, void> {
  const map = buildOffsetMap();
  let text = '';
  let piece = '';
  let length = 0;
  let last = 0;
  for (let at = 0; at < raw.length; ) {
    const start = startOfSpecial(raw, at, last);
    if (start > at) {
      piece += raw.slice(at, start);
      length += start - at;
      last = raw.charCodeAt(start - 1);
    }
    if (piece.length > unitsPerStep) {
      text += piece.toLowerCase();
      piece = '';
      yield;
    }
    if (start === raw.length) break;
    const end = endOfCharacter(raw, start);
    let folded = foldCharacter(raw, start, end, last >= 48 && last <= 57);
    const isJoined = last === space && folded.charCodeAt(0) === space;
    if (isJoined) {
      map.extend(length - 1, end);
      folded = folded.slice(1);
    }
    const isOneForOne = !isJoined && folded.length === 1 && end === start + 1;
    if (folded !== '') {
      if (!isOneForOne) map.addPart(length, start, end);
      piece += folded;
      length += folded.length;
      last = folded.charCodeAt(folded.length - 1);
    }
    if (!isOneForOne) map.addPart(length, end);
    at = end;
  }
  return { raw, text: text + piece.toLowerCase(), startOf: map.startOf, endOf: map.endOf };
}

/** Where the next character begins that is not only to be made small; `last` is the unit folded last. */
function startOfSpecial(raw: string, at: number, last: number): number {
  const code = raw.charCodeAt(at);
  if (code > 126 || (code === space && last === space)) return at;
  special.lastIndex = at;
  if (!special.test(raw)) return raw.length;
  const start = special.lastIndex - 1;
  return start > at && isMark(raw.charCodeAt(start)) ? start - 1 : start;
}

function foldCharacter(raw: string, start: number, end: number, isAfterDigit: boolean): string {
  const unit = end === start + 1 ? foldUnit(raw.charCodeAt(start)) : 0;
  if (unit > 0) return String.fromCharCode(unit);
  const folded = fold(raw.slice(start, end));
  return isAfterDigit ? folded.afterDigit : folded.plain;
}

/**
 * One unit folded to one, of Latin-1 and the commonest marks beyond; 0 for others, and for what is another after a
 * digit. The browser's normaliser, asked for one of these, would first have to be loaded.
 */
function foldUnit(code: number): number {
  if (code < 0x80) return code === 96 ? 39 : code >= 9 && code <= 13 ? space : code;
  if (code === 0xa0) return space;
  if (code === 0xab || code === 0xbb || (code >= 0x201c && code <= 0x201f)) return 34;
  if (code >= 0xc0 && code <= 0xff) return code <= 0xde && code !== 0xd7 ? code + 32 : code;
  if (code < 0x100) return '¡¢£¤¥¦§©¬°±¶·¿'.includes(String.fromCharCode(code)) ? code : 0;
  if (code >= 0x2010 && code <= 0x2015) return 45;
  return code >= 0x2018 && code <= 0x201b ? 39 : 0;
}

/** The raw end of the character at `at`: a surrogate pair is one, combining marks and Hangul jamo belong to their base. */
function endOfCharacter(raw: string, at: number): number {
  const code = raw.charCodeAt(at);
  let end = at + 1;
  if (code >= 0xd800 && code < 0xdc00) {
    const next = raw.charCodeAt(end);
    if (next >= 0xdc00 && next < 0xe000) end += 1;
  }
  const isJamo = code >= 0x1100 && code < 0x1160;
  const limit = Math.min(raw.length, end + maxMarks);
  while (end < limit) {
    const next = raw.charCodeAt(end);
    const joins = isJamo && next >= 0x1160 && next < 0x1200;
    if (!joins && !isMark(next)) break;
    end += 1;
  }
  return end;
}

const markCache = new Map<number, boolean>();

function isMark(code: number): boolean {
  // Punctuation, signs of currencies: what most often stands beside plain letters.
  if (code < firstCombining || (code >= 0x2000 && code < 0x20d0)) return false;
  const known = markCache.get(code);
  if (known !== undefined) return known;
  const is = mark.test(String.fromCharCode(code)) && !(code >= 0xfe00 && code <= 0xfe0f);
  markCache.set(code, is);
  return is;
}

function fold(character: string): Folded {
  const known = cache.get(character);
  if (known) return known;
  const plain = foldTypography(character.replace(invisible, '').normalize('NFKC'));
  const isDisguisedNumber = /\d/.test(plain) && !/^\p{Nd}/u.test(character);
  const folded = {
    plain,
    afterDigit: isDisguisedNumber ? foldTypography(character.normalize('NFC')) : plain,
  };
  if (cache.size >= maxCached) cache.clear();
  cache.set(character, folded);
  return folded;
}

function foldTypography(text: string): string {
  return text
    .replace(anySpace, ' ')
    .replace(dash, '-')
    .replace(doubleQuote, '"')
    .replace(singleQuote, "'")
    .toLowerCase()
    .replaceAll('ς', 'σ')
    .replaceAll('٪', '%');
}
