import type { Attribution } from './claim';
import { quantityNear } from './cue-context';
import { list } from './phrase-lists';
import type { Prose } from './prose';
import type { ReportingWord, ReportingWords } from './reporting';
import type { SentenceReading } from './sentence-reading';
import { endOfSpeakerAfter, isNameLike, isSpeaker, startOfSpeakerBefore } from './speakers';
import {
  isCapitalised,
  isClose,
  isDash,
  isOpen,
  isQuote,
  isSingleQuote,
  isTerminator,
  isWord,
} from './token-flags';
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

const hash = {
  that: hashOf('that'),
  at: hashOf('at'),
  which: hashOf('which'),
  who: hashOf('who'),
  and: hashOf('and'),
  but: hashOf('but'),
  in: hashOf('in'),
  hyphen: hashOf('-'),
  by: hashOf('by'),
  of: hashOf('of'),
  as: hashOf('as'),
  for: hashOf('for'),
  comma: hashOf(','),
  colon: hashOf(':'),
  on: hashOf('on'),
  to: hashOf('to'),
  it: hashOf('it'),
  a: hashOf('a'),
  an: hashOf('an'),
  the: hashOf('the'),
  how: hashOf('how'),
  why: hashOf('why'),
  whether: hashOf('whether'),
  if: hashOf('if'),
  what: hashOf('what'),
  whatever: hashOf('whatever'),
  there: hashOf('there'),
  responsibility: hashOf('responsibility'),
  life: hashOf('life'),
  lives: hashOf('lives'),
};

/** "according to plan" names nobody. */
const notSpeakers = new Set(
  'plan plans schedule need needs size age ability taste law tradition protocol rank merit type height'
    .split(' ')
    .map(hashOf),
);

/** Adverbs of manner by their ending; the few names and nouns in -ly do not stand before a verb. */
function isManner(prose: Prose, at: number): boolean {
  const end = prose.tokens.end[at] as number;
  return (
    end - (prose.tokens.start[at] as number) > 4 &&
    prose.tokens.text.charCodeAt(end - 1) === 0x79 &&
    prose.tokens.text.charCodeAt(end - 2) === 0x6c
  );
}

/** The plainest report in a sentence, or undefined. Linear in the sentence's tokens. */
export function findReport(sentence: SentenceReading, words: ReportingWords): Report | undefined {
  let best: Report | undefined;
  if ((sentence.cues & (list.verbs | list.nouns | list.colon)) === 0) return undefined;
  const { cues, starts } = sentence.prose;
  for (let cue = sentence.cueFrom; cue < sentence.cueTo; cue++) {
    const at = cues[cue] as number;
    const begins = starts[at] as number;
    const found =
      ((begins & list.verbs) !== 0 ? readVerb(sentence, words, at) : undefined) ??
      ((begins & list.nouns) !== 0 ? readSpeechNoun(sentence, words, at) : undefined) ??
      ((begins & list.colon) !== 0 ? readColon(sentence, at) : undefined);
    if (found && (!best || found.strength > best.strength)) best = found;
  }
  return best;
}

function isClaimToLand({ territories }: SentenceReading, at: number): boolean {
  for (const { relation, trigger, last } of territories) {
    if (relation === 'claims' && at >= trigger && at < last) return true;
  }
  return false;
}

function readVerb(sentence: SentenceReading, words: ReportingWords, at: number): Report | undefined {
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

/** The token after "on Monday" or "Monday" at `at`, or `at` itself. */
function afterDay({ prose, to }: SentenceReading, at: number): number {
  const day = prose.tokens.hash[at] === hash.on ? at + 1 : at;
  return day < to && ((prose.classes[day] as number) & is.isDayWord) !== 0 ? day + 1 : at;
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

const openers = new Set(
  ['as', 'when', 'while', 'after', 'before', 'if', 'although', 'though', 'since'].map(hashOf),
);

/** Nothing but a place or a time may follow: the end, a comma, "in the paper", "on Monday". */
function closesSentence(sentence: SentenceReading, after: number, sort: ReportingWord['sort']): boolean {
  if (isAtEnd(sentence, after)) return true;
  const { hash: hashes } = sentence.prose.tokens;
  if (sort === 'believing' || openers.has(hashes[sentence.from] as number)) return false;
  if (((sentence.prose.classes[after] as number) & is.isDayWord) !== 0) return true;
  const word = hashes[after] as number;
  return word === hash.in || word === hash.on || (sort === 'saying' && word === hash.at);
}

const longestPostposed = 14;

/** First token after the comma or closing mark before a speaker at a sentence's end; -1 when a verb stands between. */
function startAfterComma(sentence: SentenceReading, before: number): number {
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

function report(
  verbFrom: number,
  verbTo: number,
  speakerFrom: number,
  speakerTo: number,
  strength: number,
): Report {
  return { verbFrom, verbTo, speakerFrom: speakerTo > speakerFrom ? speakerFrom : -1, speakerTo, strength };
}

/** "…, saying that …": who says it is the subject of the sentence. */
function leading(sentence: SentenceReading, at: number, after: number, strength: number): Report {
  const speakerTo = endOfSpeakerAfter(sentence, sentence.from);
  const names = speakerTo > sentence.from && speakerTo <= at && isSpeaker(sentence, sentence.from, speakerTo);
  return report(at, after, names ? sentence.from : -1, names ? speakerTo : -1, strength);
}

/** "X, who represents Y, said": who says it stands before the words between commas. */
function aside(
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

const longestAside = 30;

function speakerBeforeAside(
  sentence: SentenceReading,
  comma: number,
): { from: number; to: number } | undefined {
  const { hash: hashes, flags } = sentence.prose.tokens;
  const isBracket = hashes[comma] !== hash.comma;
  for (let at = comma - 1; at > sentence.from && comma - at < longestAside; at--) {
    const opens = isBracket
      ? ((flags[at] as number) & (isOpen | isDash)) !== 0 &&
        ((flags[at] as number) & (isQuote | isSingleQuote)) === 0
      : hashes[at] === hash.comma;
    if (!opens) continue;
    const from = startOfSpeakerBefore(sentence, at - 1);
    if (from >= 0 && isSpeaker(sentence, from, at)) return { from, to: at };
  }
  return undefined;
}

type MarkBefore = 'none' | 'start' | 'comma' | 'quote' | 'close';

function markBefore(sentence: SentenceReading, before: number): MarkBefore {
  const { flags, hash: hashes } = sentence.prose.tokens;
  const bits = flags[before] as number;
  if ((bits & (isQuote | isSingleQuote)) !== 0) return 'quote';
  if (hashes[before] === hash.comma) return 'comma';
  if ((bits & (isClose | isDash)) !== 0) return 'close';
  return 'none';
}

/** A quotation begins within a few words, without another clause between ("said in a statement: “…"). */
function quotesAfter(sentence: SentenceReading, after: number): boolean {
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
function clauseAfter(sentence: SentenceReading, after: number): boolean {
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
function isAtEnd(sentence: SentenceReading, after: number): boolean {
  if (after >= sentence.to) return true;
  const { flags, hash: hashes } = sentence.prose.tokens;
  return ((flags[after] as number) & (isTerminator | isQuote)) !== 0 || hashes[after] === hash.comma;
}

/** A closing quotation mark stands just before the subject. */
function quoteEndsBefore(sentence: SentenceReading, speakerFrom: number): boolean {
  const at = speakerFrom - 1;
  if (at < sentence.from) return false;
  const { flags, hash: hashes } = sentence.prose.tokens;
  const isMark = (index: number) =>
    index >= sentence.from && ((flags[index] as number) & (isQuote | isSingleQuote)) !== 0;
  return isMark(at) || (hashes[at] === hash.comma && isMark(at - 1));
}

/** An article, a name, a pronoun or a number: the verb has an object, so it is a verb. */
function startsObject(sentence: SentenceReading, after: number): boolean {
  if (after >= sentence.to) return false;
  const { classes } = sentence.prose;
  const bits = classes[after] as number;
  return (
    (bits & (is.isDeterminer | is.isPossessiveWord | is.isSubjectPronoun | is.isObjectPronoun)) !== 0 ||
    isNameLike(sentence, after)
  );
}

const putting = new Set(['put', 'puts'].map(hashOf));
const citing = new Set(['cited', 'cites'].map(hashOf));
const downHash = hashOf('down');
/** "put support at 48 per cent": a number after "at". */
const putReach = 9;

function putsAt(sentence: SentenceReading, after: number): boolean {
  const { hash: hashes } = sentence.prose.tokens;
  for (let at = after; at < Math.min(after + putReach, sentence.to); at++) {
    if (hashes[at] === hash.at) return quantityNear(sentence, at, 4) !== undefined;
    // "put the rise down to a shortage"
    if (hashes[at] === hash.to && hashes[at - 1] === downHash) return true;
  }
  return false;
}

const accusing = new Set(['accuse', 'accuses', 'accused'].map(hashOf));
const blaming = new Set(
  ['credit', 'credits', 'credited', 'attribute', 'attributed', 'attributes'].map(hashOf),
);
const describing = new Set(
  'quote quotes quoted describe describes described cite cites cited dismiss dismisses dismissed reject rejects rejected characterise characterised characterize characterized portray portrayed depict depicts depicted brand branded label labelled labeled hail hailed denounce denounced condemn condemned praise praised defend defended welcome welcomed deride derided decry decried'
    .split(' ')
    .map(hashOf),
);
const calling = new Set(['call', 'calls', 'called'].map(hashOf));
/** They need no more than an object: the word itself is a judgement spoken aloud. */
const judging = new Set(
  'blame blames blamed criticise criticises criticised criticize criticizes criticized condemn condemns condemned denounce denounces denounced praise praises praised slam slams slammed refute refutes refuted rebuke rebuked deplore deplored decry decries decried lambast lambasted lambaste blast blasts blasted applaud applauds applauded ridicule ridiculed deride derided castigate castigated urge urges urged dispute disputes disputed rebut rebutted downplay downplayed'
    .split(' ')
    .map(hashOf),
);
const speechObjects = new Set(
  'claim claims allegation allegations accusation accusations report reports suggestion suggestions charge charges criticism idea notion rumour rumours rumor rumors complaint complaints'
    .split(' ')
    .map(hashOf),
);

function actsOn(sentence: SentenceReading, at: number, after: number, quotes: boolean): boolean {
  const { hash: hashes } = sentence.prose.tokens;
  const verb = hashes[at] as number;
  if (putting.has(verb)) return putsAt(sentence, after);
  if (quotes) return true;
  if (citing.has(verb))
    return after < sentence.to && ((sentence.prose.tokens.flags[after] as number) & isWord) !== 0;
  if (judging.has(verb)) return true;
  const limit = Math.min(after + 14, sentence.to);
  for (let next = after; next < limit; next++) {
    const word = hashes[next] as number;
    if (accusing.has(verb) && word === hash.of) return true;
    if (blaming.has(verb) && next > after && (word === hash.for || word === hash.on || word === hash.to))
      return true;
    if (describing.has(verb) && (word === hash.as || speechObjects.has(word))) return true;
    if (describing.has(verb) && next === after && (word === hash.how || isGerund(sentence, next)))
      return true;
    if (calling.has(verb) && next > after && next < after + 6 && (word === hash.a || word === hash.an))
      return true;
  }
  return calling.has(verb) && namesObject(sentence, after);
}

/** "called the conditions inhumane": a definite object of two words, the second no preposition. */
function namesObject(sentence: SentenceReading, after: number): boolean {
  const { classes } = sentence.prose;
  const { flags } = sentence.prose.tokens;
  if (after + 2 >= sentence.to || ((classes[after] as number) & definite) === 0) return false;
  const judgement = classes[after + 2] as number;
  const open =
    is.isPreposition | is.isConjunction | is.isTo | is.isSubordinator | is.isDayWord | is.isSpeakerNoun;
  return (
    (judgement & open) === 0 &&
    ((flags[after + 2] as number) & isWord) !== 0 &&
    !officers.has(sentence.prose.tokens.hash[after + 1] as number)
  );
}

const definite = is.isDeterminer | is.isPossessiveWord;
const officers = new Set(
  'police ambulance meeting election vote strike fire session doctor referendum'.split(' ').map(hashOf),
);

function isGerund(sentence: SentenceReading, at: number): boolean {
  const { text, start, end } = sentence.prose.tokens;
  const last = end[at] as number;
  return last - (start[at] as number) > 4 && text.startsWith('ing', last - 3);
}

/** "his claim that", "the ministry's denial of": somebody's, and of something. */
function readSpeechNoun(sentence: SentenceReading, words: ReportingWords, at: number): Report | undefined {
  const { hash: hashes } = sentence.prose.tokens;
  if (words.nouns.findToken(sentence.prose.tokens, at) < 0 || at + 1 >= sentence.to) return undefined;
  if (hashes[at + 1] !== hash.that && hashes[at + 1] !== hash.of && !saysThatSoon(sentence, at))
    return undefined;
  const { classes } = sentence.prose;
  for (let before = at - 1; before >= Math.max(sentence.from, at - 3); before--) {
    const bits = classes[before] as number;
    if ((bits & is.isPossessiveWord) !== 0 && (bits & is.isSelfPronoun) === 0) {
      const from = startOfSpeakerBefore(sentence, before - 1);
      return report(at, at + 1, from, from < 0 ? -1 : before, 0.6);
    }
    if ((bits & (is.isPreposition | is.isConjunction | is.isBe)) !== 0) return undefined;
  }
  return undefined;
}

/** "his claim in the same interview that" */
function saysThatSoon(sentence: SentenceReading, at: number): boolean {
  const { hash: hashes } = sentence.prose.tokens;
  if (((sentence.prose.classes[at + 1] as number) & is.isPreposition) === 0) return false;
  for (let next = at + 2; next < Math.min(at + 7, sentence.to); next++)
    if (hashes[next] === hash.that) return true;
  return false;
}

/** `Name: “…”`, as in interviews and tweets. */
function readColon(sentence: SentenceReading, at: number): Report | undefined {
  const { hash: hashes, flags } = sentence.prose.tokens;
  if (hashes[at] !== hash.colon || at === sentence.from || at + 1 >= sentence.to) return undefined;
  if (((flags[at + 1] as number) & (isQuote | isSingleQuote)) === 0 && !headsLine(sentence, at))
    return undefined;
  const from = startOfSpeakerBefore(sentence, at - 1);
  if (from < 0 || !isSpeaker(sentence, from, at)) return undefined;
  return report(at, at + 1, from, at, 0.7);
}

/** "Mayor: Tree felling will go ahead", "Internal memo: Guards slept": a headline, and its first words can speak. */
function headsLine(sentence: SentenceReading, colon: number): boolean {
  const { from, to, prose } = sentence;
  if (colon - from > longestHeadlineSpeaker || to - colon < shortestHeadline) return false;
  if (((prose.tokens.flags[to - 1] as number) & isWord) === 0) return false;
  const office = (prose.classes[colon - 1] as number) & (is.isSpeakerNoun | is.isTitle);
  return office !== 0 || headlineSources.has(prose.tokens.hash[colon - 1] as number);
}

/** Tokens. */
const longestHeadlineSpeaker = 5;
const shortestHeadline = 4;
const headlineSources = new Set(
  'memo report study poll survey documents records sources source data filing lawsuit indictment emails'
    .split(' ')
    .map(hashOf),
);

/**
 * Who says each sentence, in order: its own report; else the report that stands elsewhere in the same quotation;
 * else, for a quotation that opens right after one already attributed, the same speaker going on. Reports of a
 * pronoun are given the last speaker who was named.
 */
export function attributeSentences(sentences: readonly SentenceReading[]): (Attribution | undefined)[] {
  const result: (Attribution | undefined)[] = sentences.map(() => undefined);
  const byQuotation = new Map<number, Attribution>();
  let lastNamed: string | undefined;
  sentences.forEach((sentence, index) => {
    const found = sentence.report;
    if (!found) return;
    const { attribution, named } = describeReport(sentence, found, lastNamed);
    if (named) lastNamed = attribution.speaker;
    result[index] = attribution;
    if (!attribution.direct) return;
    for (let at = sentence.from; at < sentence.to; at++) {
      const quotation = sentence.prose.quotation[at] as number;
      if (quotation > 0 && !byQuotation.has(quotation)) byQuotation.set(quotation, attribution);
    }
  });
  sentences.forEach((sentence, index) => {
    if (result[index]) return;
    const quotation = wholeQuotation(sentence);
    if (quotation === 0) return;
    const own = byQuotation.get(quotation);
    const before = result[index - 1];
    if (own) result[index] = { ...own, direct: true };
    else if (before?.direct) {
      result[index] = before;
      byQuotation.set(quotation, before);
    }
  });
  return result;
}

/** The quotation a sentence begins in; 0 when it begins outside. */
function wholeQuotation(sentence: SentenceReading): number {
  return sentence.prose.quotation[sentence.from] ?? 0;
}

const shortestSpeech = 3;

function describeReport(
  sentence: SentenceReading,
  found: Report,
  lastNamed: string | undefined,
): { attribution: Attribution; named: boolean } {
  const { prose } = sentence;
  const { text, start, end } = prose.tokens;
  const verb = text.slice(start[found.verbFrom] as number, end[found.verbTo - 1] as number);
  const isNamed = found.speakerFrom >= 0;
  const first = isNamed ? Math.min(found.speakerFrom, found.verbFrom) : found.verbFrom;
  const last = isNamed ? Math.max(found.speakerTo, found.verbTo) : found.verbTo;
  const written = isNamed
    ? text.slice(start[found.speakerFrom] as number, end[found.speakerTo - 1] as number)
    : undefined;
  const isPronoun =
    isNamed &&
    found.speakerTo - found.speakerFrom === 1 &&
    ((prose.classes[found.speakerFrom] as number) & is.isSubjectPronoun) !== 0;
  const speaker = isPronoun ? (lastNamed ?? written) : written;
  return {
    named: written !== undefined && !isPronoun,
    attribution: {
      start: start[first] as number,
      end: end[last - 1] as number,
      ...(speaker === undefined ? {} : { speaker }),
      verb,
      direct: hasSpeech(sentence, found),
    },
  };
}

/** Enough quoted words to be speech rather than a word held with tongs. */
function hasSpeech(sentence: SentenceReading, found: Report): boolean {
  const { quotation, quotationWords } = sentence.prose;
  for (let at = sentence.from; at < sentence.to; at++) {
    const number = quotation[at] as number;
    if (number > 0 && at !== found.verbFrom && (quotationWords[number] ?? 0) >= shortestSpeech) return true;
  }
  return false;
}
