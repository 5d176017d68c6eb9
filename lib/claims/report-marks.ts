import { wordSet } from './cue-context';
import type { Prose } from './prose';
import type { ReportingWord } from './reporting';
import type { SentenceReading } from './sentence-reading';
import { endOfSpeakerAfter, isNameLike, isSpeaker, startOfSpeakerBefore } from './speakers';
import { isCapitalised, isClose, isDash, isOpen, isQuote, isSingleQuote, isTerminator } from './token-flags';
import { colon, comma, dot, hyphen } from './token-marks';
import { hashOf } from './tokens';
import * as is from './word-classes';

/** A report found in a sentence: token numbers of its verb and of who speaks. */
export interface Report {
  readonly verbFrom: number;
  readonly verbTo: number;
  /** -1 when nobody is named. */
  readonly speakerFrom: number;
  readonly speakerTo: number;
  /** 0..1: how plainly it is a report. */
  readonly strength: number;
}

export const hash = {
  that: hashOf('that'),
  at: hashOf('at'),
  which: hashOf('which'),
  who: hashOf('who'),
  and: hashOf('and'),
  but: hashOf('but'),
  in: hashOf('in'),
  hyphen,
  by: hashOf('by'),
  of: hashOf('of'),
  as: hashOf('as'),
  for: hashOf('for'),
  comma,
  dot,
  colon,
  on: hashOf('on'),
  to: hashOf('to'),
  a: hashOf('a'),
  an: hashOf('an'),
  how: hashOf('how'),
  why: hashOf('why'),
  whether: hashOf('whether'),
  if: hashOf('if'),
  what: hashOf('what'),
  whatever: hashOf('whatever'),
  there: hashOf('there'),
};

/** Adverbs of manner by their ending; the few names and nouns in -ly do not stand before a verb. */
export function isManner(prose: Prose, at: number): boolean {
  const end = prose.tokens.end[at] as number;
  return (
    end - (prose.tokens.start[at] as number) > 4 &&
    prose.tokens.text.charCodeAt(end - 1) === 0x79 &&
    prose.tokens.text.charCodeAt(end - 2) === 0x6c
  );
}

/** The token after "on Monday" or "Monday" at `at`, or `at` itself. */
export function afterDay({ prose, to }: SentenceReading, at: number): number {
  const day = prose.tokens.hash[at] === hash.on ? at + 1 : at;
  return day < to && ((prose.classes[day] as number) & is.isDayWord) !== 0 ? day + 1 : at;
}

const openers = wordSet('as when while after before if although though since');

/** Nothing but a place or a time may follow: the end, a comma, "in the paper", "on Monday". */
export function closesSentence(
  sentence: SentenceReading,
  after: number,
  sort: ReportingWord['sort'],
): boolean {
  if (isAtEnd(sentence, after)) return true;
  const { hash: hashes } = sentence.prose.tokens;
  if (sort === 'believing' || openers.has(hashes[sentence.from] as number)) return false;
  if (((sentence.prose.classes[after] as number) & is.isDayWord) !== 0) return true;
  const word = hashes[after] as number;
  return word === hash.in || word === hash.on || (sort === 'saying' && word === hash.at);
}

const longestPostposed = 14;

/** First token after the comma or closing mark before a speaker at a sentence's end; -1 when a verb stands between. */
export function startAfterComma(sentence: SentenceReading, before: number): number {
  const { classes } = sentence.prose;
  const { hash: hashes, flags } = sentence.prose.tokens;
  const limit = Math.max(sentence.from, before - longestPostposed);
  for (let at = before; at > limit; at--) {
    const isMark = hashes[at] === hash.comma || ((flags[at] as number) & (isQuote | isSingleQuote)) !== 0;
    if (isMark) {
      const opens =
        at < before && at > sentence.from && ((classes[at + 1] as number) & is.isConjunction) === 0;
      return opens ? at + 1 : -1;
    }
    if (((classes[at] as number) & (is.isBe | is.isHave | is.isModal | is.isDo | is.isSelfPronoun)) !== 0)
      return -1;
    if (
      ((classes[at] as number) & is.isSubordinator) !== 0 &&
      ((classes[at] as number) & is.isPreposition) === 0
    )
      return -1;
  }
  return -1;
}

export function report(
  verbFrom: number,
  verbTo: number,
  speakerFrom: number,
  speakerTo: number,
  strength: number,
): Report {
  return { verbFrom, verbTo, speakerFrom: speakerTo > speakerFrom ? speakerFrom : -1, speakerTo, strength };
}

/** "…, saying that …": who says it is the subject of the sentence. */
export function leading(sentence: SentenceReading, at: number, after: number, strength: number): Report {
  const from = afterOpening(sentence);
  let speakerTo = endOfSpeakerAfter(sentence, from);
  // "Uber stepped into the fray, saying": a name ends before its verb.
  for (let next = from + 1; next < speakerTo; next++)
    if (isNameLike(sentence, next - 1) && isPast(sentence.prose, next)) speakerTo = next;
  const names = speakerTo > from && speakerTo <= at && isSpeaker(sentence, from, speakerTo);
  return report(at, after, names ? from : -1, names ? speakerTo : -1, strength);
}

/** A small word in -ed. */
function isPast({ tokens }: Prose, at: number): boolean {
  return ((tokens.flags[at] as number) & isCapitalised) === 0 && tokens.text.endsWith('ed', tokens.end[at]);
}

const longestOpening = 8;

/** The first token after "In Washington," or "On Monday,": where the subject stands. */
function afterOpening({ prose, from, to }: SentenceReading): number {
  if (((prose.classes[from] as number) & is.isPreposition) === 0) return from;
  for (let at = from + 1; at < Math.min(to - 1, from + longestOpening); at++)
    if (prose.tokens.hash[at] === hash.comma) return at + 1;
  return from;
}

/** "X, who represents Y, said": who says it stands before the words between commas. */
export function aside(
  sentence: SentenceReading,
  at: number,
  after: number,
  comma: number,
  strength: number,
): Report {
  const opening = speakerBeforeAside(sentence, comma);
  if (!opening) return report(at, after, -1, -1, strength);
  return report(at, after, opening.from, opening.to, strength);
}

/** "a Nevada Democrat who warned": who says it stands before the pronoun, or before the words that describe them. */
export function relative(
  sentence: SentenceReading,
  at: number,
  after: number,
  pronoun: number,
  strength: number,
): Report {
  const { hash: hashes } = sentence.prose.tokens;
  const last = hashes[pronoun - 1] === hash.comma ? pronoun - 2 : pronoun - 1;
  const named = last >= sentence.from ? describedBy(sentence, last) : undefined;
  return report(at, after, named?.from ?? -1, named?.to ?? -1, strength);
}

const longestAside = 30;

export function speakerBeforeAside(sentence: SentenceReading, comma: number): Speaker | undefined {
  const { hash: hashes, flags } = sentence.prose.tokens;
  const isBracket = hashes[comma] !== hash.comma;
  for (let at = comma - 1; at > sentence.from && comma - at < longestAside; at--) {
    const opens = isBracket
      ? ((flags[at] as number) & (isOpen | isDash)) !== 0 &&
        ((flags[at] as number) & (isQuote | isSingleQuote)) === 0
      : hashes[at] === hash.comma;
    const found = opens ? describedBy(sentence, at - 1) : undefined;
    if (found) return found;
  }
  return undefined;
}

/** Tokens of a speaker, `to` exclusive. */
interface Speaker {
  readonly from: number;
  readonly to: number;
}

/** Descriptions one behind the other that are looked past: "Lind, a baker, the mayor of Visby". */
const mostDescriptions = 3;

/** The speaker whose words end at `last`; of "Lind, a baker" it is Lind. */
function describedBy(sentence: SentenceReading, last: number): Speaker | undefined {
  const { classes, tokens } = sentence.prose;
  let found: Speaker | undefined;
  let end = last;
  for (let count = 0; count < mostDescriptions; count++) {
    const from = startOfSpeakerBefore(sentence, end);
    if (from < 0 || !isSpeaker(sentence, from, end + 1)) break;
    found = { from, to: end + 1 };
    const isDescription =
      from > sentence.from + 1 &&
      tokens.hash[from - 1] === hash.comma &&
      ((classes[from] as number) & is.isDeterminer) !== 0;
    if (!isDescription) break;
    end = from - 2;
  }
  return found;
}

export type MarkBefore = 'none' | 'start' | 'comma' | 'quote' | 'close';

export function markBefore(sentence: SentenceReading, before: number): MarkBefore {
  const { flags, hash: hashes } = sentence.prose.tokens;
  const bits = flags[before] as number;
  if ((bits & (isQuote | isSingleQuote)) !== 0) return 'quote';
  if (hashes[before] === hash.comma) return 'comma';
  if ((bits & (isClose | isDash)) !== 0) return 'close';
  return 'none';
}

/** A quotation begins within a few words, without another clause between ("said in a statement: “…"). */
export function quotesAfter(sentence: SentenceReading, after: number): boolean {
  const { flags, hash: hashes } = sentence.prose.tokens;
  const { quotation } = sentence.prose;
  if (after < sentence.to && quotation[after] !== 0 && quotation[after] === quotation[after - 1])
    return false;
  const limit = Math.min(after + 9, sentence.to);
  for (let at = after; at < limit; at++) {
    const bits = flags[at] as number;
    if (quotation[at] !== 0 && (bits & (isQuote | isSingleQuote)) !== 0) return true;
    if ((bits & isTerminator) !== 0) return false;
    if (hashes[at] === hash.comma && at > after + 6) return false;
  }
  return false;
}

/** "that", "how", "there …", or the start of a clause, perhaps after "on Monday" or "reporters". */
export function clauseAfter(sentence: SentenceReading, after: number): boolean {
  const { hash: hashes, flags } = sentence.prose.tokens;
  const { classes } = sentence.prose;
  const limit = Math.min(after + 7, sentence.to);
  if (hashes[after] === hash.comma) return false;
  for (let at = after; at < limit; at++) {
    const word = hashes[at] as number;
    if (word === hash.that) return at + 1 < sentence.to;
    if (word === hash.whether || word === hash.how || word === hash.why || word === hash.there) return true;
    if (word === hash.comma && at > after) return false;
    if (((flags[at] as number) & isTerminator) !== 0) return false;
  }
  if (after >= sentence.to) return false;
  const bits = classes[after] as number;
  if ((bits & is.isSubjectPronoun) !== 0) return true;
  if ((bits & (is.isPreposition | is.isBe | is.isHave | is.isModal)) !== 0) return false;
  // "warned the ship was sinking": a noun phrase and a finite verb soon after it.
  for (let at = after + 1; at < Math.min(after + 9, sentence.to); at++) {
    const inner = classes[at] as number;
    if (hashes[at] === hash.comma) return false;
    if (
      (inner & (is.isBe | is.isHave | is.isModal | is.isDo)) !== 0 &&
      (classes[at - 1] as number) !== is.isTo
    ) {
      return (inner & is.isSubordinator) === 0;
    }
    if ((inner & (is.isSubordinator | is.isTo)) !== 0 && (inner & is.isPreposition) === 0) return false;
  }
  return false;
}

/** Nothing but a time or a place stands between the verb and the end. */
export function isAtEnd(sentence: SentenceReading, after: number): boolean {
  if (after >= sentence.to) return true;
  const { flags, hash: hashes } = sentence.prose.tokens;
  return ((flags[after] as number) & (isTerminator | isQuote)) !== 0 || hashes[after] === hash.comma;
}

/** A closing quotation mark stands just before the subject. */
export function quoteEndsBefore(sentence: SentenceReading, speakerFrom: number): boolean {
  const at = speakerFrom - 1;
  if (at < sentence.from) return false;
  const { flags, hash: hashes } = sentence.prose.tokens;
  const isMark = (index: number) =>
    index >= sentence.from && ((flags[index] as number) & (isQuote | isSingleQuote)) !== 0;
  return isMark(at) || (hashes[at] === hash.comma && isMark(at - 1));
}

/** An article, a name, a pronoun or a number: the verb has an object, so it is a verb. */
export function startsObject(sentence: SentenceReading, after: number): boolean {
  if (after >= sentence.to) return false;
  const { classes } = sentence.prose;
  const bits = classes[after] as number;
  return (
    (bits & (is.isDeterminer | is.isPossessiveWord | is.isSubjectPronoun | is.isObjectPronoun)) !== 0 ||
    isNameLike(sentence, after)
  );
}
