import { wordSet } from './cue-context';
import type { Report } from './report-marks';
import { hash, report } from './report-marks';
import type { ReportingWords } from './reporting';
import type { SentenceReading } from './sentence-reading';
import { isSpeaker, startOfSpeakerBefore } from './speakers';
import { isQuote, isSingleQuote, isWord } from './token-flags';
import * as is from './word-classes';

/** "his claim that", "the ministry's denial of": somebody's, and of something. */
export function readSpeechNoun(
  sentence: SentenceReading,
  words: ReportingWords,
  at: number,
): Report | undefined {
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
export function readColon(sentence: SentenceReading, at: number): Report | undefined {
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

const headlineSources = wordSet(
  'memo report study poll survey documents records sources source data filing lawsuit indictment emails',
);
