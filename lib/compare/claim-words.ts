import type { Span } from '@/lib/claims';
import { denials, emptyWords, meaningOf, plainWords, rootOfName, stem } from './word-groups';

/** A word of a claim's subject. */
export interface SubjectWord {
  /** Equal for words that mean the same. */
  readonly key: string;
  /** The first letter, for acronyms. */
  readonly initial: string;
  readonly isName: boolean;
  /** How much sharing it says. */
  readonly weight: number;
}

/** What a claim speaks of: its words without figures, dates, who said it and words that say nothing. */
export interface ClaimWords {
  readonly subject: ReadonlyMap<string, SubjectWord>;
  /** Whether an odd number of its words deny. */
  readonly isDenied: boolean;
  /** Says of each one of several: "each", "a single", "per unit". */
  readonly isPerUnit: boolean;
}

/** A name says more than a common noun, a plain or very short word less. */
const weights = { name: 1.6, number: 1.6, ordinary: 1, short: 0.6, plain: 0.4 } as const;
const shortLength = 3;
/** Letters of the longest of `denials`, and a few more. */
const longestDenial = 10;
/** Endings of common nouns, by which the first word of a sentence is told from a name. */
const commonEnding = /(tion|ment|ness|ity|ing|ers|ies|ance|ence|ism|ship|age|al|ts|ns|rs|ly|ed)$/;
const perUnit =
  /\b(each|apiece|per unit|a single|per (aircraft|vehicle|plane|ship|system|missile|tank|jet)|a piece)\b/i;

/** Reads the words of a claim; what stands inside `leftOut` (figures, dates, the speaker) is not read. */
export function readWords(text: string, leftOut: readonly Span[]): ClaimWords {
  const subject = new Map<string, SubjectWord>();
  let isDenied = false;
  let isFirst = true;
  for (const match of joinNames(text).matchAll(/[\p{L}\p{N}]+(?:[.'’-][\p{L}\p{N}]+)*/gu)) {
    const [word] = match;
    const { index } = match;
    const wasFirst = isFirst || endsSentence(text, index);
    isFirst = false;
    if (isDenial(word)) isDenied = !isDenied;
    if (leftOut.some(({ start, end }) => index < end && index + word.length > start)) continue;
    for (const part of partsOf(word)) {
      const read = readWord(part, wasFirst);
      if (read && !(subject.get(read.key)?.isName && !read.isName)) subject.set(read.key, read);
    }
  }
  return { subject, isDenied, isPerUnit: perUnit.test(text) };
}

/** Whether what stands before a place ends a sentence or opens a quotation. */
function endsSentence(text: string, index: number): boolean {
  let before = index - 1;
  while (before >= 0 && text.charCodeAt(before) <= 0x20) before--;
  return before >= 0 && '.!?:“"'.includes(text[before] ?? ' ');
}

function isDenial(word: string): boolean {
  if (word.length > longestDenial) return false;
  const lower = word.toLowerCase().replace('’', "'");
  return denials.has(lower) || lower.endsWith("n't");
}

/** Names of several words that have a short form of their own. */
function joinNames(text: string): string {
  if (!/\bUnited |\bEuropean U|[A-Z]\.[A-Z]\./.test(text)) return text;
  return text
    .replace(/\bUnited (States|Kingdom|Nations)\b/g, 'United-$1')
    .replace(/\bEuropean Union\b/g, 'European-Union')
    .replace(/\b([A-Z])\.([A-Z])\.(?:([A-Z])\.)?/g, (whole, a, b, c) =>
      `${a}${b}${c ?? ''}`.padEnd(whole.length),
    );
}

/** "Su-35" and "United-States" are one word; "long-range" and "cost-cutting" are two. */
function partsOf(word: string): readonly string[] {
  if (!word.includes('-') || /\d/.test(word) || /^(united|european)-/i.test(word)) return [word];
  return word.split('-');
}

/** Words read so far, at the start of a sentence and elsewhere: a library says most words many times. */
const known = new Map<string, SubjectWord | undefined>();
const mostKnown = 20_000;

function readWord(word: string, isFirst: boolean): SubjectWord | undefined {
  const place = isFirst ? `^${word}` : word;
  const read = known.get(place);
  if (read || known.has(place)) return read;
  if (known.size >= mostKnown) known.clear();
  const made = makeWord(word, isFirst);
  known.set(place, made);
  return made;
}

function makeWord(word: string, isFirst: boolean): SubjectWord | undefined {
  const lower = word.toLowerCase();
  if (emptyWords.has(lower) || denials.has(lower)) return undefined;
  const stemmed = stem(word);
  if (emptyWords.has(stemmed) || stemmed === '') return undefined;
  const meaning = meaningOf(stemmed);
  const isNumber = /\d/.test(word);
  const isCapital = /^\p{Lu}/u.test(word);
  const isAcronym = /^\p{Lu}{2,}$/u.test(word);
  const isName = isNumber || isAcronym || (isCapital && (!isFirst || !commonEnding.test(lower)));
  const isPlain = plainWords.has(meaning);
  const key = isName && !isNumber && !isPlain && meaning === stemmed ? rootOfName(stemmed) : meaning;
  return {
    key,
    initial: lower[0] ?? '',
    isName: isName && !(isFirst && isPlain),
    weight: weigh(meaning, lower.length, isName, isNumber),
  };
}

function weigh(key: string, length: number, isName: boolean, isNumber: boolean): number {
  if (isNumber) return weights.number;
  if (isName) return weights.name;
  if (plainWords.has(key)) return weights.plain;
  return length <= shortLength ? weights.short : weights.ordinary;
}
