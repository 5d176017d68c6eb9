/**
 * Text with everything folded that typesetting may change without changing a word: case, quotation marks, dashes,
 * spaces, soft hyphens and joiners, ligatures, full-width forms, composed and decomposed letters. Each unit of `text`
 * knows the raw units it came from, so a place found here is exact there.
 */
export interface NormalText {
  readonly raw: string;
  readonly text: string;
  /** Raw offset at which the unit's character starts. */
  readonly starts: Int32Array;
  /** Raw offset at which it ends. */
  readonly ends: Int32Array;
}

const space = 32;
const firstCombining = 0x300;
/** Marks taken into one character at most; hostile text stacks thousands, and normalising those is quadratic. */
const maxMarks = 24;
const maxCached = 20_000;

const invisible =
  /\u034F|[\uFE00-\uFE0F]|[\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF\u2122\u00AE]/g;
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

/** Texts up to this length, quotes and contexts, are folded in buffers that are used again. */
const shortUnits = 4096;

/** Folds `raw`. Linear; any string will do, lone surrogates included. */
export function normalise(raw: string): NormalText {
  const isShort = raw.length <= shortUnits;
  const output = isShort ? shortOutput : new Output(raw.length);
  foldInto(output, raw);
  return output.finish(raw, isShort);
}

/** Raw units folded between two chances to pause. */
const unitsPerStep = 65_536;

/** The same for a long text, step by step; yields to be paused. */
export function* normaliseInSteps(raw: string): Generator<void, NormalText, void> {
  if (raw.length <= unitsPerStep) return normalise(raw);
  const output = new Output(raw.length);
  for (let at = 0; at < raw.length; yield) at = foldSome(output, raw, at, at + unitsPerStep);
  return output.finish(raw, false);
}

/** The folded text alone. */
export function foldText(raw: string): string {
  const output = raw.length <= shortUnits ? shortOutput : new Output(raw.length);
  foldInto(output, raw);
  return output.text();
}

function foldInto(output: Output, raw: string): void {
  output.clear();
  foldSome(output, raw, 0, raw.length);
}

/** Folds the characters that begin in `from` … `until`; the answer is where the last of them ends. */
function foldSome(output: Output, raw: string, from: number, until: number): number {
  const length = Math.min(raw.length, until);
  let at = from;
  while (at < length) {
    at = output.addPlain(raw, at, length);
    if (at >= length) break;
    const code = raw.charCodeAt(at);
    const end = endOfCharacter(raw, at, code);
    const unit = end === at + 1 ? foldUnit(code) : 0;
    if (unit > 0) output.add(unit, at, end);
    else {
      const folded = fold(raw.slice(at, end));
      const text = output.endsWithDigit() ? folded.afterDigit : folded.plain;
      for (let unit = 0; unit < text.length; unit += 1) output.add(text.charCodeAt(unit), at, end);
    }
    at = end;
  }
  return at;
}

/** Latin-1 folded unit by unit; 0 for what is not one unit folded, or another after a digit. */
const latinFolded = Uint8Array.from({ length: 256 }, (_, code) => {
  if ((code >= 65 && code <= 90) || (code >= 0xc0 && code <= 0xde && code !== 0xd7)) return code + 32;
  if ((code >= 9 && code <= 13) || code === 0xa0) return space;
  if (code === 96) return 39;
  if (code === 0xab || code === 0xbb) return 34;
  return code < 128 || code >= 0xd7 || '¡¢£¤¥¦§©¬°±¶·¿'.includes(String.fromCharCode(code)) ? code : 0;
});

/**
 * One unit folded to one, of Latin-1 and the commonest marks beyond; 0 for others. The browser's normaliser, asked for
 * one of these, would first have to be loaded.
 */
function foldUnit(code: number): number {
  if (code < 256) return latinFolded[code] ?? 0;
  if (code >= 0x2010 && code <= 0x2015) return 45;
  if (code >= 0x2018 && code <= 0x201b) return 39;
  return code >= 0x201c && code <= 0x201f ? 34 : 0;
}

/** The raw end of the character at `at`: a surrogate pair is one, combining marks and Hangul jamo belong to their base. */
function endOfCharacter(raw: string, at: number, code: number): number {
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
    if (!joins && (next < firstCombining || !isMark(next))) break;
    end += 1;
  }
  return end;
}

const markCache = new Map<number, boolean>();

function isMark(code: number): boolean {
  // Punctuation, signs of currencies: what most often stands beside plain letters.
  if (code >= 0x2000 && code < 0x20d0) return false;
  const known = markCache.get(code);
  if (known !== undefined) return known;
  const is = mark.test(String.fromCharCode(code)) && !(code >= 0xfe00 && code <= 0xfe0f);
  markCache.set(code, is);
  return is;
}

function fold(character: string): Folded {
  const known = cache.get(character);
  if (known) return known;
  const plain = foldTypography(character.normalize('NFKC'));
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
    .replace(invisible, '')
    .replace(anySpace, ' ')
    .replace(dash, '-')
    .replace(doubleQuote, '"')
    .replace(singleQuote, "'")
    .toLowerCase()
    .replaceAll('ς', 'σ');
}

/** Growing buffers; runs of space become one, spanning them all. */
class Output {
  private codes: Uint16Array;
  private starts: Int32Array;
  private ends: Int32Array;
  private length = 0;
  private last = 0;

  constructor(expected: number) {
    this.codes = new Uint16Array(expected + 16);
    this.starts = new Int32Array(expected + 16);
    this.ends = new Int32Array(expected + 16);
  }

  add(code: number, start: number, end: number): void {
    if (code === space && this.last === space) {
      this.ends[this.length - 1] = end;
      return;
    }
    if (this.length === this.codes.length) this.grow();
    this.codes[this.length] = code;
    this.starts[this.length] = start;
    this.ends[this.length] = end;
    this.length += 1;
    this.last = code;
  }

  /** Adds plain characters of `raw` up to one that is not, or that may have a mark; the answer is where that is. */
  addPlain(raw: string, from: number, limit: number): number {
    const { codes, starts, ends } = this;
    let { length, last } = this;
    let at = from;
    let code = raw.charCodeAt(at);
    while (at < limit && length < codes.length) {
      const folded = latinFolded[code] ?? 0;
      const next = raw.charCodeAt(at + 1);
      if (folded === 0 || (next >= firstCombining && isMark(next))) break;
      at += 1;
      if (folded === space && last === space) ends[length - 1] = at;
      else {
        codes[length] = folded;
        starts[length] = at - 1;
        ends[length] = at;
        length += 1;
      }
      last = folded;
      code = next;
    }
    this.length = length;
    this.last = last;
    return at;
  }

  clear(): void {
    this.length = 0;
    this.last = 0;
  }

  endsWithDigit(): boolean {
    return this.last >= 48 && this.last <= 57;
  }

  text(): string {
    return decode(this.codes, this.length);
  }

  /** A copy leaves the buffers free for the next text. */
  finish(raw: string, isCopy: boolean): NormalText {
    const { starts, ends, length } = this;
    return {
      raw,
      text: this.text(),
      starts: isCopy ? starts.slice(0, length) : starts.subarray(0, length),
      ends: isCopy ? ends.slice(0, length) : ends.subarray(0, length),
    };
  }

  private grow(): void {
    const size = this.codes.length * 2;
    const codes = new Uint16Array(size);
    const starts = new Int32Array(size);
    const ends = new Int32Array(size);
    codes.set(this.codes);
    starts.set(this.starts);
    ends.set(this.ends);
    this.codes = codes;
    this.starts = starts;
    this.ends = ends;
  }
}

/** Units → string, in slices that fit an argument list; TextDecoder would replace lone surrogates. */
function decode(codes: Uint16Array, length: number): string {
  const slice = 8192;
  let text = '';
  for (let at = 0; at < length; at += slice)
    text += Reflect.apply(String.fromCharCode, String, codes.subarray(at, Math.min(length, at + slice)));
  return text;
}

const shortOutput = new Output(shortUnits);
