import { readFollowing } from './report-following';
import type { Report } from './report-marks';
import { clauseAfter, hash, isAtEnd, markBefore, quotesAfter, report, startsObject } from './report-marks';
import { calledHash, denying, noting, notSpeakers, sayingHash, toldHash } from './report-verb-sets';
import type { ReportingWord, ReportingWords } from './reporting';
import { isCertain, type ReportingVerb, readVerbGroup } from './reporting-verb';
import type { SentenceReading } from './sentence-reading';
import { endOfSpeakerAfter, isSpeaker, startOfSpeakerBefore } from './speakers';
import { isCapitalised, isWord } from './token-flags';
import * as is from './word-classes';

/** The report that a reporting verb or phrase at this token makes, if it makes one. */
export function readVerb(sentence: SentenceReading, words: ReportingWords, at: number): Report | undefined {
  const { prose, from, to } = sentence;
  const entry = words.verbs.find(prose.tokens, at, to);
  if (entry < 0) return undefined;
  const word = words.verbs.values[entry] as ReportingWord;
  const after = at + (words.verbs.lengths[entry] as number);
  const { hash: hashes } = prose.tokens;
  // A claim to land is no report of what was said ("claimed by Japan").
  if (isClaimToLand(sentence, at) && hashes[after] !== hash.that) return undefined;
  // "so-called", "self-described"; "the United States".
  if (at > from && (hashes[at - 1] === hash.hyphen || isInsideName(sentence, at))) return undefined;

  // "called Aotearoa by Māori" is quoted, "called by Māori" and "called on by tribes" are not.
  if (hashes[at] === calledHash && hashes[after] === hash.by) return undefined;

  if (word.form === 'phrase') {
    if (hashes[after - 1] === sayingHash) return readQuoted(sentence, at, after);
    if (after >= to || notSpeakers.has(hashes[after] as number)) return undefined;
    return report(at, after, after, endOfSpeakerAfter(sentence, after), 0.95);
  }
  const group = readVerbGroup(sentence, word, at);
  if (!group) return undefined;
  const { before, isPassive, isPerfect, isNegated } = group;
  if (isNegated && !denying.has(hashes[at] as number)) return undefined;
  if (word.form === 'participle' && !isPassive && !isPerfect) return undefined;
  // "disappointing investors with its forecast"
  const classBefore = before >= from ? (prose.classes[before] as number) : 0;
  if (before === at - 1 && (classBefore & is.isPossessiveWord) !== 0) return undefined;
  if (isPassive) return readPassive(sentence, word, at, after, before);
  if ((classBefore & is.isSelfPronoun) !== 0) return undefined;
  const verb: ReportingVerb = {
    sentence,
    words,
    word,
    at,
    after,
    before,
    marksBefore: before >= from ? markBefore(sentence, before) : 'start',
    quotes: quotesAfter(sentence, after),
    clause: clauseAfter(sentence, after),
    hash: hashes[at] as number,
    classBefore,
    classAfter: after < to ? (prose.classes[after] as number) : 0,
  };
  return readInverted(verb) ?? readFollowing(verb);
}

/** "Rossi was quoted as saying": who speaks stands before. */
function readQuoted(sentence: SentenceReading, at: number, after: number): Report {
  const auxiliaries = is.isBe | is.isHave | is.isAdverb;
  let last = at - 1;
  while (last > sentence.from && ((sentence.prose.classes[last] as number) & auxiliaries) !== 0) last--;
  return report(at, after, startOfSpeakerBefore(sentence, last), last + 1, 0.95);
}

/** "was confirmed by the ministry", "the court was told that". */
function readPassive(
  sentence: SentenceReading,
  word: ReportingWord,
  at: number,
  after: number,
  before: number,
): Report | undefined {
  const { prose, from, to } = sentence;
  const { hash: hashes } = prose.tokens;
  if (hashes[at] === toldHash && hashes[after] === hash.that) {
    const isHearing = before >= from && ((prose.classes[before] as number) & is.isLawActor) !== 0;
    return isHearing ? report(at, after, -1, -1, 0.5) : undefined;
  }
  if (word.sort === 'clause' || word.sort === 'believing') return undefined;
  for (let next = after; next < Math.min(after + 4, to); next++) {
    if (hashes[next] !== hash.by) continue;
    const speakerTo = endOfSpeakerAfter(sentence, next + 1);
    const names = speakerTo > next + 1 && isSpeaker(sentence, next + 1, speakerTo);
    return names ? report(at, after, next + 1, speakerTo, 0.7) : undefined;
  }
  return undefined;
}

/** “…,” said X / …, said X: the subject follows the verb. */
function readInverted(verb: ReportingVerb): Report | undefined {
  const { sentence, word, at, after, before, marksBefore } = verb;
  const { tokens, quotation } = sentence.prose;
  if (
    marksBefore === 'none' ||
    marksBefore === 'start' ||
    (word.form !== 'past' && word.form !== 'present') ||
    after >= sentence.to ||
    ((tokens.flags[after] as number) & isWord) === 0 ||
    verb.classAfter === is.isPreposition ||
    (verb.classAfter & is.isTo) !== 0 ||
    tokens.hash[after] === hash.that
  )
    return undefined;
  const speakerTo = endOfSpeakerAfter(sentence, after);
  const quoted = marksBefore === 'quote' || quotation[before] !== 0;
  // "Lind, a baker, said he was ill": what follows is the clause.
  const names = isSpeaker(sentence, after, speakerTo) && (quoted || !opensClause(sentence, after, speakerTo));
  const isQuoter =
    quoted && word.sort !== 'acting' && (names || isCertain(verb) || startsObject(sentence, after));
  const tells = word.sort === 'saying' || noting.has(verb.hash);
  return isQuoter || (names && tells) ? report(at, after, after, speakerTo, quoted ? 1 : 0.8) : undefined;
}

/** What looks like a speaker after the verb is the subject of what was said: a verb follows it, or a pronoun goes on. */
function opensClause(sentence: SentenceReading, first: number, speakerTo: number): boolean {
  if (speakerTo >= sentence.to || isAtEnd(sentence, speakerTo)) return false;
  const { classes } = sentence.prose;
  if (((classes[first] as number) & is.isSubjectPronoun) !== 0) return true;
  return ((classes[speakerTo] as number) & (is.isBe | is.isHave | is.isModal | is.isDo)) !== 0;
}

function isClaimToLand({ territories }: SentenceReading, at: number): boolean {
  for (const { relation, trigger, last } of territories) {
    if (relation === 'claims' && at >= trigger && at < last) return true;
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
