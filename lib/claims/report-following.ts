import {
  afterDay,
  aside,
  closesSentence,
  hash,
  isAtEnd,
  leading,
  quoteEndsBefore,
  type Report,
  relative,
  report,
  speakerBeforeAside,
  startAfterComma,
  startsObject,
} from './report-marks';
import { actsOn } from './report-objects';
import {
  asking,
  calledHash,
  citingHash,
  nounLikePast,
  proclaiming,
  sayingHash,
  showHash,
  showingHash,
} from './report-verb-sets';
import { isCertain, type ReportingVerb } from './reporting-verb';
import type { SentenceReading } from './sentence-reading';
import { isNameLike, isSpeaker, startOfSpeakerBefore } from './speakers';
import { isWord } from './token-flags';
import * as is from './word-classes';

/** What stands before a reporting verb. */
interface Subject {
  /** The first token of who speaks; -1 when nobody is named. */
  readonly from: number;
  /** Somebody who can speak. */
  readonly speaks: boolean;
  /** A study, a poll, a document. */
  readonly isSource: boolean;
  /** A quotation ends right before it: “…,” Lind said. */
  readonly endsQuote: boolean;
}

/** "X said …", "…, X said", "saying …", "visited the border and argued that …": the verb follows its subject. */
export function readFollowing(verb: ReportingVerb): Report | undefined {
  const { sentence, word, at, after, before, quotes, clause } = verb;
  const from = before >= sentence.from ? startOfSpeakerBefore(sentence, before) : -1;
  const named = from >= 0;
  if (named && (isSingular(verb, from) || (!clause && !quotes && isQuestioned(verb, from)))) return undefined;
  if (word.sort !== 'acting' && word.form !== 'gerund' && closesSentence(sentence, after, word.sort)) {
    const comma = startAfterComma(sentence, before);
    const opening = sentence.prose.tokens.hash[comma] === hash.as ? comma + 1 : comma;
    // "…, Obama hailed signs of hope": a noun, after "of".
    const isNoun = (verb.classBefore & is.isPreposition) !== 0;
    if (opening >= 0 && !isNoun && isSpeaker(sentence, opening, before + 1))
      return report(at, after, opening, before + 1, 0.9);
  }
  const subject = readSubject(verb, from);
  if (word.form === 'gerund') return readGerund(verb, subject);
  if (!named && isJoined(sentence, before)) return readSecondVerb(verb);
  return isVerbHere(verb, subject) ? readBySort(verb, subject) : undefined;
}

function readSubject({ sentence, after, before, quotes, classAfter }: ReportingVerb, from: number): Subject {
  if (from < 0) return { from, speaks: false, isSource: false, endsQuote: false };
  return {
    from,
    speaks: isSpeaker(sentence, from, before + 1),
    isSource: isSourceHead(sentence, from, before + 1),
    endsQuote:
      (isAtEnd(sentence, after) || quotes || (classAfter & (is.isPreposition | is.isTo)) !== 0) &&
      quoteEndsBefore(sentence, from),
  };
}

/** "saying that", "citing a report". */
function readGerund(
  { sentence, word, hash, at, after, marksBefore, quotes, clause }: ReportingVerb,
  { speaks }: Subject,
): Report | undefined {
  // ", showing how": what a thing shows.
  if (word.sort === 'believing' || hash === showingHash) return undefined;
  const introduces = marksBefore === 'comma' || marksBefore === 'quote' || marksBefore === 'start' || speaks;
  const plain = hash === sayingHash || hash === citingHash;
  const follows = quotes || clause;
  if (!(introduces && (follows || plain)) && !(plain && clause)) return undefined;
  return leading(sentence, at, after, follows ? 0.8 : 0.65);
}

/** "visited the border and argued that …": the subject of the first verb goes on. */
function readSecondVerb(verb: ReportingVerb): Report | undefined {
  const { sentence, word, at, after, quotes, clause } = verb;
  if (word.form === 'base') return undefined;
  const goesOn =
    (word.sort === 'saying' || word.sort === 'clause') &&
    (saysThat(verb) || (isCertain(verb) && clause) || quotes);
  const shared = leading(sentence, at, after, goesOn ? 0.75 : 0.55);
  if (goesOn) return shared;
  const promises =
    word.sort === 'saying' &&
    word.form === 'past' &&
    shared.speakerFrom >= 0 &&
    !proclaiming.has(verb.hash) &&
    !nounLikePast.has(verb.hash);
  return promises ? shared : undefined;
}

/** It has a subject, and is not the noun that is written alike ("claims", "reports"). */
function isVerbHere(verb: ReportingVerb, { from, speaks, isSource, endsQuote }: Subject): boolean {
  const { sentence, words, word, after, quotes } = verb;
  if (from < 0 && !isRelative(verb) && !standsAside(verb)) return false;
  const nounLike = (word.form === 'base' || word.form === 'present') && words.nounLike.has(verb.hash);
  return (
    !nounLike ||
    saysThat(verb) ||
    quotes ||
    endsQuote ||
    ((speaks || isSource) && startsObject(sentence, after))
  );
}

function readBySort(verb: ReportingVerb, subject: Subject): Report | undefined {
  switch (verb.word.sort) {
    case 'saying':
      return readSaying(verb, subject);
    case 'clause':
      return readClauseVerb(verb, subject);
    case 'believing':
      return readBelieving(verb, subject);
    default:
      return readActing(verb, subject);
  }
}

function readSaying(verb: ReportingVerb, subject: Subject): Report | undefined {
  const { sentence, word, at, after, before, marksBefore, quotes, clause } = verb;
  const { speaks, isSource, endsQuote } = subject;
  const follows = quotes || clause;
  const says = proclaiming.has(verb.hash);
  if (says && !follows && (verb.classAfter & isThing) !== 0) return undefined;
  if (word.form === 'base' && !speaks && !isSource && marksBefore === 'none') return undefined;
  if (standsAside(verb)) {
    return isCertain(verb) || follows || speakerBeforeAside(sentence, before)
      ? aside(sentence, at, after, before, 0.75)
      : undefined;
  }
  if (isCertain(verb)) return reportOf(verb, subject, follows ? 0.95 : 0.85);
  if (speaks || isSource || endsQuote) return reportOf(verb, subject, follows ? 0.9 : 0.7);
  return follows ? reportOf(verb, subject, 0.6) : undefined;
}

function readClauseVerb(verb: ReportingVerb, subject: Subject): Report | undefined {
  const { sentence, at, after, before, marksBefore, quotes } = verb;
  const { from, to, prose } = sentence;
  if (subject.endsQuote) return reportOf(verb, subject, 1);
  if (
    marksBefore === 'comma' &&
    quoteEndsBefore(sentence, speakerBeforeAside(sentence, before)?.from ?? from)
  )
    return aside(sentence, at, after, before, 0.9);
  if (
    subject.isSource &&
    after < to &&
    ((prose.tokens.flags[after] as number) & isWord) !== 0 &&
    prose.classes[after] !== is.isPreposition
  )
    return reportOf(verb, subject, 0.75);
  // "asked why the banks went dark", "wondered whether it was legal"
  const { hash: hashes } = prose.tokens;
  if (subject.speaks && asking.has(verb.hash) && isAsked(hashes[after] as number))
    return reportOf(verb, subject, 0.7);
  if (!saysThat(verb) && !quotes) return undefined;
  return subject.from >= 0 ? reportOf(verb, subject, 0.8) : aside(sentence, at, after, before, 0.7);
}

function readBelieving(verb: ReportingVerb, subject: Subject): Report | undefined {
  const { sentence, after, quotes, clause } = verb;
  if (!(subject.speaks || subject.isSource) || isWho(verb)) return undefined;
  return quotes ||
    clause ||
    sentence.prose.tokens.hash[after] === hash.to ||
    (startsObject(sentence, after) && (verb.classBefore & is.isSpeakerNoun) !== 0)
    ? reportOf(verb, subject, 0.7)
    : undefined;
}

function readActing(verb: ReportingVerb, subject: Subject): Report | undefined {
  const { sentence, at, after, before, quotes } = verb;
  const isAside = standsAside(verb);
  if (!(subject.speaks || subject.isSource || isRelative(verb)) && !isAside) return undefined;
  if (!actsOn(sentence, at, after, quotes)) return undefined;
  if (!isAside) return reportOf(verb, subject, 0.7);
  // "the group, called Clean Rivers"
  return verb.hash === calledHash && !speakerBeforeAside(sentence, before)
    ? undefined
    : aside(sentence, at, after, before, 0.7);
}

function reportOf(verb: ReportingVerb, subject: Subject, strength: number): Report {
  const { sentence, at, after, before } = verb;
  if (isWho(verb)) return relative(sentence, at, after, before, strength);
  return report(at, after, subject.from, before + 1, subject.endsQuote ? 1 : strength);
}

/** "ruled that", "ruled on Monday that" */
function saysThat({ sentence, after }: ReportingVerb): boolean {
  return sentence.prose.tokens.hash[afterDay(sentence, after)] === hash.that;
}

/** Set off from its subject: "Lind, a baker, said". */
function standsAside({ marksBefore }: ReportingVerb): boolean {
  return marksBefore === 'comma' || marksBefore === 'close';
}

/** "the officer who said"; without a class it is the organisation. */
function isWho({ sentence, before, classBefore }: ReportingVerb): boolean {
  return classBefore !== 0 && sentence.prose.tokens.hash[before] === hash.who;
}

/** "the report, which warned" */
function isRelative({ sentence, word, before }: ReportingVerb): boolean {
  return sentence.prose.tokens.hash[before] === hash.which && word.sort !== 'clause';
}

/** "another project", "the Apollo project": a noun, since one alone would have the verb in -s. */
function isSingular(verb: ReportingVerb, from: number): boolean {
  const { sentence, words, word, before, classBefore } = verb;
  const { classes, tokens } = sentence.prose;
  if (!words.nounLike.has(verb.hash)) return false;
  // "the bloodshed raised fears"
  if (word.form === 'present') return tokens.text.endsWith('ed', tokens.end[before]);
  if (word.form !== 'base') return false;
  if ((classBefore & (is.isSubjectPronoun | is.isSpeakerNoun | is.isSourceNoun)) !== 0) return false;
  // "a tender offer"
  if ((classBefore & is.isDeterminer) !== 0 || tokens.hash[from] === hash.a) return true;
  if (verb.hash === showHash || !isNameLike(sentence, before)) return false;
  const isNamed = ((classes[before - 1] as number) & is.isDeterminer) !== 0;
  return isNamed && tokens.text.charCodeAt((tokens.end[before] as number) - 1) !== 0x73;
}

const isThing = is.isDeterminer | is.isNumberWord | is.isPossessiveWord;

function isAsked(word: number): boolean {
  return (
    word === hash.why || word === hash.whether || word === hash.how || word === hash.what || word === hash.if
  );
}

/** The noun before the first preposition is a study, a poll, a document: "a poll by the university". */
function isSourceHead(sentence: SentenceReading, from: number, to: number): boolean {
  const { classes } = sentence.prose;
  for (let at = from; at < to; at++) {
    if (at > from && ((classes[at] as number) & is.isPreposition) !== 0) return false;
    if (((classes[at] as number) & is.isSourceNoun) !== 0) return true;
  }
  return false;
}

/** "what he said", "which she announced": the words are an object, not a report of anything. */
function isQuestioned(verb: ReportingVerb, speakerFrom: number): boolean {
  const { sentence, word } = verb;
  const { tokens, classes } = sentence.prose;
  // "what lawyers call", "which the palace says" still say who.
  const isPlain = isCertain(verb) || word.sort === 'acting';
  if (isPlain && ((classes[speakerFrom] as number) & is.isSubjectPronoun) === 0) return false;
  const before = speakerFrom > sentence.from ? (tokens.hash[speakerFrom - 1] as number) : 0;
  return before === hash.what || before === hash.which || before === hash.whatever;
}

function isJoined({ prose, from }: SentenceReading, before: number): boolean {
  const word = before > from ? (prose.tokens.hash[before] as number) : 0;
  return word === hash.and || word === hash.but;
}
