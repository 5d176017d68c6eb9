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
  report,
  speakerBeforeAside,
  startAfterComma,
  startsObject,
} from './report-marks';
import { actsOn } from './report-objects';
import type { ReportingWord, ReportingWords } from './reporting';
import type { SentenceReading } from './sentence-reading';
import { endOfSpeakerAfter, isNameLike, isSpeaker, startOfSpeakerBefore } from './speakers';
import { isCapitalised, isWord } from './token-flags';
import { hashOf } from './tokens';
import * as is from './word-classes';

/** "according to plan" names nobody. */
const notSpeakers = new Set(
  'plan plans schedule need needs size age ability taste law tradition protocol rank merit type height'
    .split(' ')
    .map(hashOf),
);

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
  if (isNegated && !deniesByItself(hashes[at] as number)) return undefined;
  if (word.form === 'participle' && !isPassive && !isPerfect) return undefined;

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
    const names = isSpeaker(sentence, after, speakerTo);
    const quoted = marksBefore === 'quote' || quotation[before] !== 0;
    const isQuoter = quoted && word.sort !== 'acting' && (names || certain || startsObject(sentence, after));
    const tells = word.sort === 'saying' || noting.has(hashes[at] as number);
    if (isQuoter || (names && tells)) return report(at, after, after, speakerTo, quoted ? 1 : 0.8);
  }

  const speakerFrom = before >= from ? startOfSpeakerBefore(sentence, before) : -1;
  const hasSubject = speakerFrom >= 0;
  const speaks = hasSubject && isSpeaker(sentence, speakerFrom, before + 1);
  const isSource = hasSubject && isSourceHead(sentence, speakerFrom, before + 1);
  const follows = quotes || clause;
  const endsQuote =
    hasSubject &&
    (isAtEnd(sentence, after) || quotes || (nextClass & (is.isPreposition | is.isTo)) !== 0) &&
    quoteEndsBefore(sentence, speakerFrom);
  if (hasSubject && isQuestioned(sentence, speakerFrom) && !clause && !quotesAfter(sentence, after))
    return undefined;
  const postposed =
    word.sort !== 'acting' && word.form !== 'gerund' && closesSentence(sentence, after, word.sort);
  if (postposed) {
    const opening = startAfterComma(sentence, before);
    if (opening >= 0 && isSpeaker(sentence, opening, before + 1))
      return report(at, after, opening, before + 1, 0.9);
  }
  const subject = (strength: number) =>
    report(at, after, hasSubject ? speakerFrom : -1, before + 1, endsQuote ? 1 : strength);

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
      if (!(speaks || isSource) || hashes[before] === hash.who) return undefined;
      return follows ||
        hashes[after] === hash.to ||
        (startsObject(sentence, after) && (subjectClass & is.isSpeakerNoun) !== 0)
        ? subject(0.7)
        : undefined;
    case 'acting':
      if (!(speaks || isSource || isRelative) && marksBefore !== 'comma' && marksBefore !== 'close')
        return undefined;
      return actsOn(sentence, at, after, quotes) ? subject(0.7) : undefined;
    default:
      return undefined;
  }
}

/** "…, noted Felix Amadi": after a comma they only tell who spoke. */
const noting = new Set(
  ['noted', 'notes', 'wrote', 'writes', 'concluded', 'observed', 'added', 'recalled'].map(hashOf),
);

const isThing = is.isDeterminer | is.isNumberWord | is.isPossessiveWord;

/** With a thing for their object they are deeds: "declared an emergency", "conceded two goals". */
const proclaiming = new Set(
  ['declared', 'declares', 'proclaimed', 'proclaims', 'conceded', 'concedes'].map(hashOf),
);

const asking = new Set(
  ['asked', 'asks', 'ask', 'wondered', 'wonders', 'wonder', 'inquired', 'enquired', 'questioned'].map(hashOf),
);

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

/** A verb written with a capital inside a sentence is part of a name: "the United States". */
function isInsideName(sentence: SentenceReading, at: number): boolean {
  const { flags } = sentence.prose.tokens;
  return ((flags[at] as number) & isCapitalised) !== 0 && ((flags[at - 1] as number) & isWord) !== 0;
}

/** "what he said", "which she announced": the words are an object, not a report of anything. */
function isQuestioned(sentence: SentenceReading, speakerFrom: number): boolean {
  const { hash: hashes } = sentence.prose.tokens;
  const word = speakerFrom > sentence.from ? (hashes[speakerFrom - 1] as number) : 0;
  return word === hash.what || word === hash.which || word === hash.whatever;
}

function isJoined(sentence: SentenceReading, before: number): boolean {
  const word = before > sentence.from ? (sentence.prose.tokens.hash[before] as number) : 0;
  return word === hash.and || word === hash.but;
}

/** Past forms that have other uses than speech. */
const nounLikePast = new Set(
  ['signaled', 'signalled', 'demanded', 'projected', 'guaranteed', 'reported', 'stated', 'cautioned'].map(
    hashOf,
  ),
);

const sayingHash = hashOf('saying');

const citingHash = hashOf('citing');

const saidHash = hashOf('said');

const saysHash = hashOf('says');

const toldHash = hashOf('told');

const denying = new Set(['deny', 'denies', 'denied', 'dispute', 'disputed', 'rule', 'ruled'].map(hashOf));

function deniesByItself(verb: number): boolean {
  return denying.has(verb);
}
