import { formsOf, presentOf } from './inflect';
import { createTokens, tokeniseInto } from './tokens';
import { addToHash, fnvOffset } from './word-hash';

/** Phrases as the hashes of their tokens, one after the other. */
export interface Phrases<Value> {
  readonly sequence: Int32Array;
  /** Where in `sequence` each phrase begins. */
  readonly starts: Int32Array;
  /** Tokens each is long. */
  readonly lengths: Uint8Array;
  /** The hash of each phrase's first token. */
  readonly firsts: Int32Array;
  /** The hash of its second token; 0 for a phrase of one. */
  readonly seconds: Int32Array;
  readonly values: Value[];
}

/** What stands between phrases: in a list, in a list of names, in a set of words. */
export const bar = 0x7c;
export const comma = 0x2c;
export const blank = 0x20;
/** For a text that is one phrase. */
export const none = 0;

const plus = 0x2b;
const hyphen = 0x2d;
const slash = 0x2f;
const tilde = 0x7e;
const hyphenHash = addToHash(fnvOffset, hyphen);

/**
 * What has been read and not been taken yet. All lists are read into the same room, unit by unit: arrays and strings of
 * their own for 17,000 phrases cost a page more time than all the rest. The functions are small, and keep to numbers in
 * typed arrays, so that an engine that sees them for the first time soon has fast code for them, and never another.
 */
const sequence = new Int32Array(1 << 15);
const ends = new Int32Array(1 << 14);
/** For each phrase the number of its value. */
const owners = new Int32Array(1 << 14);
let values: unknown[] = [];
let count = 0;
let top = 0;

/** Of the phrase being read: the tokens of its words' choices, where each choice begins, and each word's first choice. */
const parts = new Int32Array(1 << 9);
const choices = new Int32Array(1 << 9);
const words = new Int32Array(1 << 6);
let part = 0;
let choice = 0;
let word = 0;

/** Hashes of the forms of verbs that have been met. */
const forms = new Map<string, Int32Array>();
const columns = createTokens(1 << 6);
/** Called apart from its string, as in tokens.ts. */
const unitAt = String.prototype.charCodeAt;

/**
 * Reads phrases in any case, all of the same value. In lists and sets of words `~verb` stands for all forms of the verb,
 * `a/b` for either and `noun+` for a noun and its plural: "~lead to" for "lead to", "leads to", "led to" and "leading
 * to". Letters and hyphens, which nearly all phrases are made of, are hashed where they stand; a word that is more than
 * that is cut by the tokeniser, so that a list and a text can never disagree, and takes neither "~" nor "+". Throws
 * when there is no room for the phrases: a bug in a list.
 */
export function readPhrases(list: string, value: unknown, separator: number = bar): void {
  const hasMarks = separator === bar || separator === blank;
  const size = list.length;
  const owner = values.push(value) - 1;
  for (let at = 0; at <= size; at++) {
    at = readChoice(list, at, size, separator, hasMarks);
    const code = at < size ? unitAt.call(list, at) : separator;
    if (hasMarks && code === slash) continue;
    if (choice > (words[word] as number)) words[++word] = choice;
    if (code === separator || (separator === blank && code <= blank)) writeOut(owner);
  }
  if (top > sequence.length || count >= ends.length) throw new Error(`No room for "${list}".`);
}

/** The phrases read since they were last taken. */
export function takePhrases<Value>(): Phrases<Value> {
  const phrases = {
    sequence: sequence.slice(0, top),
    starts: new Int32Array(count),
    lengths: new Uint8Array(count),
    firsts: new Int32Array(count),
    seconds: new Int32Array(count),
    // Whoever reads a list says of which value.
    values: Array.from(owners.subarray(0, count), (owner) => values[owner]) as Value[],
  };
  measure(phrases);
  count = top = 0;
  values = [];
  return phrases;
}

function measure({ starts, lengths, firsts, seconds }: Phrases<unknown>): void {
  let start = 0;
  for (let phrase = 0; phrase < count; phrase++) {
    const end = ends[phrase] as number;
    starts[phrase] = start;
    lengths[phrase] = end - start;
    firsts[phrase] = sequence[start] as number;
    if (end > start + 1) seconds[phrase] = sequence[start + 1] as number;
    start = end;
  }
}

/** Reads one word as it stands, or all that it stands for, up to a blank, a separator or a slash; returns where that is. */
function readChoice(list: string, first: number, size: number, separator: number, hasMarks: boolean): number {
  const from = part;
  const code = first < size ? unitAt.call(list, first) : separator;
  let letters = hasMarks && code === tilde ? first + 1 : first;
  let at = readLetters(list, letters, size);
  if (letters > first) {
    part = from;
    addForms(list.slice(letters, at));
    return at;
  }
  while (at > letters && at < size && unitAt.call(list, at) === hyphen) {
    parts[part++] = hyphenHash;
    letters = at + 1;
    at = readLetters(list, letters, size);
  }
  let end = at < size ? unitAt.call(list, at) : separator;
  if (!endsChoice(end, separator, hasMarks)) {
    part = from;
    at = cutOther(list, first, size, separator, hasMarks);
    end = separator;
  }
  if (part > from) choices[++choice] = part;
  if (!hasMarks || end !== plus) return at;
  addPlural(from, list.slice(letters, at));
  return at + 1;
}

/** Adds the hash of the letters from `at` on, if there are any; returns where they end. */
function readLetters(list: string, at: number, size: number): number {
  const first = at;
  let hash = fnvOffset;
  for (; at < size; at++) {
    const letter = unitAt.call(list, at) | 0x20;
    if (letter < 0x61 || letter > 0x7a) break;
    hash = addToHash(hash, letter);
  }
  if (at > first) parts[part++] = hash;
  return at;
}

/** Adds the choice that begins at `from` once more, with the plural of its last word. */
function addPlural(from: number, noun: string): void {
  for (let same = from, last = part - 1; same < last; same++) parts[part++] = parts[same] as number;
  const plural = presentOf(noun);
  readLetters(plural, 0, plural.length);
  choices[++choice] = part;
}

/** Adds each form of a verb as a choice. */
function addForms(verb: string): void {
  let known = forms.get(verb);
  if (!known) {
    known = Int32Array.from(formsOf(verb), hashLetters);
    forms.set(verb, known);
  }
  for (let form = 0; form < known.length; form++) {
    parts[part++] = known[form] as number;
    choices[++choice] = part;
  }
}

function hashLetters(word: string): number {
  readLetters(word, 0, word.length);
  return parts[--part] as number;
}

/** Has the tokeniser cut a word. */
function cutOther(list: string, start: number, size: number, separator: number, hasMarks: boolean): number {
  let end = start;
  while (end < size && !endsChoice(unitAt.call(list, end), separator, hasMarks)) end++;
  const tokens = tokeniseInto(columns, list, { start, end });
  for (let token = 0; token < tokens.count; token++) parts[part++] = tokens.hash[token] as number;
  return end;
}

function endsChoice(code: number, separator: number, hasMarks: boolean): boolean {
  return code <= blank || code === separator || (hasMarks && (code === slash || code === plus));
}

/** Adds the phrase that has been read, once for each way to choose its words. */
function writeOut(owner: number): void {
  let variants = +(word > 0);
  for (let w = 0; w < word; w++) variants *= (words[w + 1] as number) - (words[w] as number);
  for (let variant = 0; variant < variants; variant++) {
    let rest = variant;
    for (let w = 0; w < word; w++) {
      const first = words[w] as number;
      const number = (words[w + 1] as number) - first;
      const chosen = first + (rest % number);
      rest = (rest / number) | 0;
      const stop = choices[chosen + 1] as number;
      for (let p = choices[chosen] as number; p < stop; p++) sequence[top++] = parts[p] as number;
    }
    owners[count] = owner;
    ends[count++] = top;
  }
  part = choice = word = 0;
}
