import { wordSet } from './cue-context';
import type { SentenceReading } from './sentence-reading';
import {
  isCapitalised,
  isDotted,
  isNumber,
  isPossessive,
  isQuote,
  isSingleQuote,
  isWord,
} from './token-flags';
import { comma, dot, hyphen } from './token-marks';
import { hashOf } from './tokens';
import * as is from './word-classes';

const and = hashOf('and');
const ampersand = hashOf('&');
const of = hashOf('of');
const that = hashOf('that');
const by = hashOf('by');
const who = hashOf('who');
/** "which its owner said": they are what was said. */
const relatives = wordSet('which what whatever');

/** No speaker is described in more words than these before the verb. */
const longestSpeaker = 16;

/** A capitalised word that is no sentence opener from a closed class. */
export function isNameLike(sentence: SentenceReading, at: number): boolean {
  const bits = sentence.prose.tokens.flags[at] as number;
  if ((bits & (isCapitalised | isDotted)) === 0 || (bits & isWord) === 0) return false;
  const classes = sentence.prose.classes[at] as number;
  const closed =
    is.isDeterminer |
    is.isPreposition |
    is.isConjunction |
    is.isSubordinator |
    is.isSubjectPronoun |
    is.isSelfPronoun |
    is.isPossessiveWord |
    is.isAdverb |
    is.isBe |
    is.isHave |
    is.isModal |
    is.isDo |
    is.isDayWord |
    is.isNumberWord;
  // An unknown capitalised opener counts as a name: the closed classes are the usual other openers.
  return (classes & closed) === 0;
}

/**
 * Whether the words from `from` to `to` (exclusive) can speak: a pronoun, a name, an office, a body, a paper.
 */
export function isSpeaker(sentence: SentenceReading, from: number, to: number): boolean {
  const { classes } = sentence.prose;
  let last = to - 1;
  for (let at = from; at < to; at++) {
    const bits = classes[at] as number;
    // The head stands before the first preposition: "a spokesman for the ministry".
    if (at > from && (bits & is.isPreposition) !== 0) {
      last = at - 1;
      break;
    }
  }
  for (let at = last; at >= from; at--) {
    const bits = classes[at] as number;
    if ((bits & (is.isSpeakerNoun | is.isSubjectPronoun | is.isSourceNoun)) !== 0) return true;
    if (isNameLike(sentence, at)) return true;
    if (at === last && (bits & is.isQuantifier) !== 0) return true;
    if (at < last - 1) break;
  }
  return false;
}

/** First token of the noun phrase that ends at `last`; -1 when there is none. */
export function startOfSpeakerBefore(sentence: SentenceReading, last: number): number {
  const { classes, quotation } = sentence.prose;
  const { flags, hash } = sentence.prose.tokens;
  if (last < sentence.from || !isPhraseToken(sentence, last) || !canEndPhrase(sentence, last)) return -1;
  let from = last;
  let isOwner = false;
  const limit = Math.max(sentence.from, last - longestSpeaker);
  for (let at = last; at >= limit; at--) {
    const bits = classes[at] as number;
    if (quotation[at] !== quotation[last] || !isPhraseToken(sentence, at)) break;
    if (at < last && (bits & is.isSubordinator) !== 0 && (bits & (is.isPreposition | is.isDeterminer)) === 0)
      break;
    if (at < last && (bits & (is.isBe | is.isHave | is.isModal | is.isDo)) !== 0) break;
    if (at < last && relatives.has(hash[at] as number)) break;
    if (isOwner && startsClause(sentence, at)) break;
    isOwner ||= ((flags[at] as number) & isPossessive) !== 0;
    if (
      at < last &&
      (bits & is.isConjunction) !== 0 &&
      !(hash[at] === and && isNameLike(sentence, at + 1) && at > limit && isNameLike(sentence, at - 1))
    )
      break;
    if ((bits & is.isPreposition) !== 0) {
      // "for the ministry" belongs to "a spokesman"; "on Tuesday", "in the report" belong to the verb.
      if (at === sentence.from || !belongsToNoun(sentence, at)) break;
      continue;
    }
    from = at;
    if ((bits & (is.isSubjectPronoun | is.isSelfPronoun)) !== 0) break;
    if (
      (bits & is.isDeterminer) !== 0 &&
      !(at > sentence.from && ((classes[at - 1] as number) & is.isPreposition) !== 0)
    )
      break;
    if (((flags[at] as number) & isNumber) !== 0 && at === last) return -1;
  }
  while (from < last && ((classes[from] as number) & is.isDayWord) !== 0) from++;
  return from;
}

/** "policies Mr Rossi's critics have blamed", "that Rossi's critics say": the noun or "that" before a name that owns. */
function startsClause(sentence: SentenceReading, at: number): boolean {
  const { classes, tokens } = sentence.prose;
  if (!isNameLike(sentence, at + 1)) return false;
  if (tokens.hash[at] === that) return true;
  const isPlural = tokens.text.charCodeAt((tokens.end[at] as number) - 1) === 0x73;
  const named = is.isSpeakerNoun | is.isTitle | is.isPreposition | is.isPossessiveWord;
  return isPlural && !isNameLike(sentence, at) && ((classes[at] as number) & named) === 0;
}

/** An article, a preposition, "and" or "their" has its noun still to come. */
function canEndPhrase(sentence: SentenceReading, at: number): boolean {
  const bits = sentence.prose.classes[at] as number;
  const unfinished = is.isPreposition | is.isConjunction | is.isPossessiveWord | is.isDeterminer | is.isTo;
  if ((bits & unfinished) === 0) return true;
  return (
    (bits & (is.isQuantifier | is.isSubjectPronoun | is.isSpeakerNoun)) !== 0 || isNameLike(sentence, at)
  );
}

function belongsToNoun(sentence: SentenceReading, preposition: number): boolean {
  const { classes } = sentence.prose;
  const { hash } = sentence.prose.tokens;
  const before = classes[preposition - 1] as number;
  if (hash[preposition] === of) return true;
  const heads = is.isSpeakerNoun | is.isSourceNoun | is.isTitle;
  if ((before & heads) !== 0) return true;
  // "reports seen by Reuters"
  if (hash[preposition] === by)
    return preposition - 2 >= sentence.from && ((classes[preposition - 2] as number) & heads) !== 0;
  // "people briefed on the talks", "officials familiar with the plan"
  return preposition - 2 >= sentence.from && ((classes[preposition - 2] as number) & is.isSpeakerNoun) !== 0;
}

function isPhraseToken(sentence: SentenceReading, at: number): boolean {
  const { flags, hash } = sentence.prose.tokens;
  const bits = flags[at] as number;
  if ((bits & (isWord | isNumber)) !== 0) return true;
  if (hash[at] === hyphen || hash[at] === ampersand) return true;
  // "Lt. Gen. Smith", "J. Edgar": the dot of an abbreviation is a token of its own.
  return hash[at] === dot && at > sentence.from && at + 1 < sentence.to;
}

/** One past the noun phrase that starts at `first`; `first` itself when there is none. */
export function endOfSpeakerAfter(sentence: SentenceReading, first: number): number {
  const { classes, quotation } = sentence.prose;
  const { flags, hash } = sentence.prose.tokens;
  const limit = Math.min(sentence.to, first + longestSpeaker);
  let at = first;
  for (; at < limit; at++) {
    const bits = classes[at] as number;
    if (!isPhraseToken(sentence, at) || ((flags[at] as number) & (isQuote | isSingleQuote)) !== 0) break;
    if (at > first && quotation[at] !== quotation[first]) break;
    if (hash[at] === comma || hash[at] === who) break;
    if (at === first) {
      if ((bits & is.isSubjectPronoun) !== 0) return at + 1;
      continue;
    }
    if ((bits & is.isConjunction) !== 0 && !isNameLike(sentence, at + 1)) break;
    if ((bits & (is.isBe | is.isHave | is.isModal | is.isDo | is.isTo)) !== 0) break;
    if ((bits & is.isSubordinator) !== 0 && (bits & is.isPreposition) === 0) break;
    if ((bits & is.isDayWord) !== 0) break;
    if ((bits & is.isAdverb) !== 0 && !isNameLike(sentence, at)) break;
    if ((bits & is.isPreposition) !== 0 && !continuesTitle(sentence, at)) break;
    if (isVerbWithObject(sentence, first, at)) break;
  }
  return at;
}

/** "Liberals attacked the plan": a small word after a speaker and before an article. */
function isVerbWithObject(sentence: SentenceReading, first: number, at: number): boolean {
  const { classes, tokens } = sentence.prose;
  const closed = is.isDeterminer | is.isPreposition | is.isConjunction | is.isTitle;
  if (((tokens.flags[at] as number) & isCapitalised) !== 0 || ((classes[at] as number) & closed) !== 0)
    return false;
  const next = at + 1 < sentence.to ? (classes[at + 1] as number) : 0;
  // "the administration's"
  const isOwner = at + 1 < sentence.to && ((tokens.flags[at + 1] as number) & isPossessive) !== 0;
  const opensObject = !isOwner && (next & (is.isDeterminer | is.isPossessiveWord | is.isObjectPronoun)) !== 0;
  return opensObject && isSpeaker(sentence, first, at);
}

/** "the University of Leeds", "a spokesman for the club": of, for and with go on; in, after, during do not. */
function continuesTitle(sentence: SentenceReading, at: number): boolean {
  const { hash, text, start } = sentence.prose.tokens;
  if (hash[at] === of) return true;
  const word = text.slice(start[at] as number, (start[at] as number) + 4);
  if (!/^(?:for |at |with)/.test(word)) return false;
  return at + 1 < sentence.to;
}
