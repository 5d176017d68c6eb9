import type { Report } from './report-marks';
import {
  afterDay,
  aside,
  clauseAfter,
  closesSentence,
  hash,
  isAtEnd,
  isManner,
  leading,
  markBefore,
  quoteEndsBefore,
  quotesAfter,
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
  denying,
  noting,
  notSpeakers,
  nounLikePast,
  proclaiming,
  saidHash,
  sayingHash,
  saysHash,
  showHash,
  toldHash,
} from './report-verb-sets';
import type { ReportingWord, ReportingWords } from './reporting';
import type { SentenceReading } from './sentence-reading';
import { endOfSpeakerAfter, isNameLike, isSpeaker, startOfSpeakerBefore } from './speakers';
import { isCapitalised, isWord } from './token-flags';
import * as is from './word-classes';

function isRelativeWho({ tokens, classes }: SentenceReading['prose'], at: number): boolean {
  // Without a class it is the organisation.
  return tokens.hash[at] === hash.who && classes[at] !== 0;
}

function isClaimToLand({ territories }: SentenceReading, at: number): boolean {
  for (const { relation, trigger, last } of territories) {
    if (relation === 'claims' && at >= trigger && at < last) return true;
  }
  return false;
}

export function readVerb(sentence: SentenceReading, words: ReportingWords, at: number): Report | undefined {
  const { prose, from, to } = sentence;
  const entry = words.verbs.find(prose.tokens, at, to);
  if (entry < 0) return undefined;
  const word = words.verbs.values[entry] as ReportingWord;
  const after = at + (words.verbs.lengths[entry] as number);
  const { classes, quotation } = prose;
  const { hash: hashes, flags } = prose.tokens;
  // A claim to land is no report of what was said ("claimed by Japan").
  if (isClaimToLand(sentence, at) && hashes[after] !== hash.that) return undefined;
  // "so-called", "self-described"; "the United States".
  if (at > from && (hashes[at - 1] === hash.hyphen || isInsideName(sentence, at))) return undefined;

  if (word.form === 'phrase') {
    if (after >= to || notSpeakers.has(hashes[after] as number)) return undefined;
    return report(at, after, after, endOfSpeakerAfter(sentence, after), 0.95);
  }

  // Walk back over what stands between subject and verb.
  let before = at - 1;
  let isPassive = false;
  let isPerfect = false;
  let isNegated = false;
  while (before >= from) {
    const bits = classes[before] as number;
    // "Hanoi on Friday accused", "The board Tuesday said"
    if ((bits & is.isDayWord) !== 0 && before > from) {
      before -= hashes[before - 1] === hash.on ? 2 : 1;
      continue;
    }
    const isName = before > from && isNameLike(sentence, before);
    if ((bits & (is.isModal | is.isTo)) !== 0) return undefined;
    if ((bits & is.isBe) !== 0) isPassive = word.form === 'past' || word.form === 'participle';
    else if ((bits & is.isHave) !== 0) isPerfect = true;
    else if ((bits & is.isDo) !== 0) isNegated ||= (bits & is.isNegation) !== 0;
    else if (isName || !((bits & is.isAdverb) !== 0 || isManner(prose, before))) break;
    if ((bits & is.isNegation) !== 0) isNegated = true;
    before--;
  }
  if (isNegated && !denying.has(hashes[at] as number)) return undefined;
  if (word.form === 'participle' && !isPassive && !isPerfect) return undefined;
  // "disappointing investors with its forecast"
  if (before === at - 1 && before >= from && ((classes[before] as number) & is.isPossessiveWord) !== 0)
    return undefined;

  if (isPassive && hashes[at] === toldHash && hashes[after] === hash.that) {
    const isHearing = before >= from && ((classes[before] as number) & is.isLawActor) !== 0;
    return isHearing ? report(at, after, -1, -1, 0.5) : undefined;
  }
  if (isPassive) {
    if (word.sort === 'clause' || word.sort === 'believing') return undefined;
    for (let next = after; next < Math.min(after + 4, to); next++) {
      if (hashes[next] !== hash.by) continue;
      const speakerTo = endOfSpeakerAfter(sentence, next + 1);
      const names = speakerTo > next + 1 && isSpeaker(sentence, next + 1, speakerTo);
      return names ? report(at, after, next + 1, speakerTo, 0.7) : undefined;
    }
    return undefined;
  }

  const subjectClass = before >= from ? (classes[before] as number) : 0;
  if ((subjectClass & is.isSelfPronoun) !== 0) return undefined;
  const nextClass = after < to ? (classes[after] as number) : 0;
  const marksBefore = before >= from ? markBefore(sentence, before) : 'start';
  const quotes = quotesAfter(sentence, after);
  const clause = clauseAfter(sentence, after);
  // "ruled on Monday that"
  const content = afterDay(sentence, after);
  const saysThat = hashes[content] === hash.that;
  const certain = hashes[at] === saidHash || hashes[at] === saysHash || hashes[at] === toldHash;

  // “…,” said X / …, X said. — the subject follows the verb.
  const isInverted =
    marksBefore !== 'none' &&
    marksBefore !== 'start' &&
    (word.form === 'past' || word.form === 'present') &&
    after < to &&
    ((flags[after] as number) & isWord) !== 0 &&
    nextClass !== is.isPreposition &&
    hashes[after] !== hash.that;
  if (isInverted) {
    const speakerTo = endOfSpeakerAfter(sentence, after);
    const quoted = marksBefore === 'quote' || quotation[before] !== 0;
    // "Lind, a baker, said he was ill": what follows is the clause.
    const names =
      isSpeaker(sentence, after, speakerTo) && (quoted || !opensClause(sentence, after, speakerTo));
    const isQuoter = quoted && word.sort !== 'acting' && (names || certain || startsObject(sentence, after));
    const tells = word.sort === 'saying' || noting.has(hashes[at] as number);
    if (isQuoter || (names && tells)) return report(at, after, after, speakerTo, quoted ? 1 : 0.8);
  }

  const speakerFrom = before >= from ? startOfSpeakerBefore(sentence, before) : -1;
  const hasSubject = speakerFrom >= 0;
  if (hasSubject && isSingular(sentence, word, words, at, speakerFrom, before)) return undefined;
  const speaks = hasSubject && isSpeaker(sentence, speakerFrom, before + 1);
  const isSource = hasSubject && isSourceHead(sentence, speakerFrom, before + 1);
  const follows = quotes || clause;
  const endsQuote =
    hasSubject &&
    (isAtEnd(sentence, after) || quotes || (nextClass & (is.isPreposition | is.isTo)) !== 0) &&
    quoteEndsBefore(sentence, speakerFrom);
  if (
    hasSubject &&
    isQuestioned(sentence, speakerFrom, certain || word.sort === 'acting') &&
    !clause &&
    !quotesAfter(sentence, after)
  )
    return undefined;
  const postposed =
    word.sort !== 'acting' && word.form !== 'gerund' && closesSentence(sentence, after, word.sort);
  if (postposed) {
    const comma = startAfterComma(sentence, before);
    const opening = hashes[comma] === hash.as ? comma + 1 : comma;
    if (opening >= 0 && isSpeaker(sentence, opening, before + 1))
      return report(at, after, opening, before + 1, 0.9);
  }
  const subject = (strength: number) => {
    if (isRelativeWho(prose, before)) return relative(sentence, at, after, before, strength);
    return report(at, after, hasSubject ? speakerFrom : -1, before + 1, endsQuote ? 1 : strength);
  };

  if (word.form === 'gerund') {
    if (word.sort === 'saying' || word.sort === 'clause' || word.sort === 'acting') {
      const introduces =
        marksBefore === 'comma' || marksBefore === 'quote' || marksBefore === 'start' || speaks;
      const plain = hashes[at] === sayingHash || hashes[at] === citingHash;
      if ((introduces && (follows || plain)) || (plain && clause))
        return leading(sentence, at, after, follows ? 0.8 : 0.65);
    }
    return undefined;
  }

  const isBare = word.form === 'base' || word.form === 'present';
  const nounLike = isBare && words.nounLike.has(hashes[at] as number);
  const isRelative = hashes[before] === hash.which && word.sort !== 'clause';
  if (!hasSubject && isJoined(sentence, before)) {
    // "visited the border and argued that …": the subject of the first verb goes on.
    const goesOn =
      (word.sort === 'saying' || word.sort === 'clause') && (saysThat || (certain && clause) || quotes);
    const shared = leading(sentence, at, after, goesOn ? 0.75 : 0.55);
    const promises =
      word.sort === 'saying' &&
      word.form === 'past' &&
      shared.speakerFrom >= 0 &&
      !proclaiming.has(hashes[at] as number) &&
      !nounLikePast.has(hashes[at] as number);
    return (goesOn || promises) && word.form !== 'base' ? shared : undefined;
  }
  if (!hasSubject && !isRelative && marksBefore !== 'comma' && marksBefore !== 'close') return undefined;
  if (
    nounLike &&
    !saysThat &&
    !quotes &&
    !endsQuote &&
    !((speaks || isSource) && startsObject(sentence, after))
  )
    return undefined;

  switch (word.sort) {
    case 'saying': {
      if (proclaiming.has(hashes[at] as number) && !follows && (nextClass & isThing) !== 0) return undefined;
      if (word.form === 'base' && !speaks && !isSource && marksBefore === 'none') return undefined;
      if (certain && marksBefore !== 'comma' && marksBefore !== 'close')
        return subject(follows ? 0.95 : 0.85);
      if (marksBefore === 'comma' || marksBefore === 'close') {
        return certain || follows || speakerBeforeAside(sentence, before)
          ? aside(sentence, at, after, before, 0.75)
          : undefined;
      }
      if (speaks || isSource || endsQuote) return subject(follows ? 0.9 : 0.7);
      return follows ? subject(0.6) : undefined;
    }
    case 'clause':
      if (endsQuote) return subject(1);
      if (
        marksBefore === 'comma' &&
        quoteEndsBefore(sentence, speakerBeforeAside(sentence, before)?.from ?? from)
      )
        return aside(sentence, at, after, before, 0.9);
      if (
        isSource &&
        after < to &&
        ((flags[after] as number) & isWord) !== 0 &&
        nextClass !== is.isPreposition
      ) {
        return subject(0.75);
      }
      // "asked why the banks went dark", "wondered whether it was legal"
      if (speaks && asking.has(hashes[at] as number) && isAsked(hashes[after] as number)) return subject(0.7);
      if (saysThat || quotes) return hasSubject ? subject(0.8) : aside(sentence, at, after, before, 0.7);
      return undefined;
    case 'believing':
      if (!(speaks || isSource) || isRelativeWho(prose, before)) return undefined;
      return follows ||
        hashes[after] === hash.to ||
        (startsObject(sentence, after) && (subjectClass & is.isSpeakerNoun) !== 0)
        ? subject(0.7)
        : undefined;
    case 'acting':
      if (!(speaks || isSource || isRelative) && marksBefore !== 'comma' && marksBefore !== 'close')
        return undefined;
      if (!actsOn(sentence, at, after, quotes)) return undefined;
      if (marksBefore !== 'comma' && marksBefore !== 'close') return subject(0.7);
      // "the group, called Clean Rivers"
      if (hashes[at] === calledHash && !speakerBeforeAside(sentence, before)) return undefined;
      return aside(sentence, at, after, before, 0.7);
    default:
      return undefined;
  }
}

/** What looks like a speaker after the verb is the subject of what was said: a verb follows it, or a pronoun goes on. */
function opensClause(sentence: SentenceReading, first: number, speakerTo: number): boolean {
  if (speakerTo >= sentence.to || isAtEnd(sentence, speakerTo)) return false;
  const { classes } = sentence.prose;
  if (((classes[first] as number) & is.isSubjectPronoun) !== 0) return true;
  return ((classes[speakerTo] as number) & (is.isBe | is.isHave | is.isModal | is.isDo)) !== 0;
}

/** "another project", "the Apollo project": a noun, since one alone would have the verb in -s. */
function isSingular(
  sentence: SentenceReading,
  word: ReportingWord,
  words: ReportingWords,
  at: number,
  from: number,
  before: number,
): boolean {
  const { classes, tokens } = sentence.prose;
  if (!words.nounLike.has(tokens.hash[at] as number)) return false;
  // "the bloodshed raised fears"
  if (word.form === 'present') return tokens.text.endsWith('ed', tokens.end[before]);
  if (word.form !== 'base') return false;
  const bits = classes[before] as number;
  if ((bits & (is.isSubjectPronoun | is.isSpeakerNoun | is.isSourceNoun)) !== 0) return false;
  // "a tender offer"
  if ((bits & is.isDeterminer) !== 0 || tokens.hash[from] === hash.a) return true;
  if (tokens.hash[at] === showHash || !isNameLike(sentence, before)) return false;
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

/** A verb written with a capital inside a sentence is part of a name: "the United States", "Dr. Claim". */
function isInsideName(sentence: SentenceReading, at: number): boolean {
  const { tokens } = sentence.prose;
  const { flags } = tokens;
  if (((flags[at] as number) & isCapitalised) === 0) return false;
  return ((flags[at - 1] as number) & isWord) !== 0 || tokens.hash[at - 1] === hash.dot;
}

/** "what he said", "which she announced": the words are an object, not a report of anything. */
function isQuestioned(sentence: SentenceReading, speakerFrom: number, isPlain: boolean): boolean {
  const { hash: hashes } = sentence.prose.tokens;
  // "what lawyers call", "which the palace says" still say who.
  if (isPlain && ((sentence.prose.classes[speakerFrom] as number) & is.isSubjectPronoun) === 0) return false;
  const word = speakerFrom > sentence.from ? (hashes[speakerFrom - 1] as number) : 0;
  return word === hash.what || word === hash.which || word === hash.whatever;
}

function isJoined(sentence: SentenceReading, before: number): boolean {
  const word = before > sentence.from ? (sentence.prose.tokens.hash[before] as number) : 0;
  return word === hash.and || word === hash.but;
}
