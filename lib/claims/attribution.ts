import type { Attribution } from './claim';
import { wordSet } from './cue-context';
import type { Report } from './report-marks';
import type { SentenceReading } from './sentence-reading';
import { isNameLike } from './speakers';
import { isCapitalised, isWord } from './token-flags';
import { hashOf } from './tokens';
import * as is from './word-classes';
import type { Writable } from './writable';

/** Who spoke last in the stretches of a text that were read before. */
export interface SpeechMemory {
  lastNamed?: string | undefined;
  /** The last who can be "he" or "she". */
  lastPerson?: string | undefined;
  /** Of the last sentence. */
  before?: Attribution | undefined;
}

/**
 * Who says each sentence, in order: its own report; else the report that stands elsewhere in the same quotation;
 * else, for a quotation that opens right after one already attributed, the same speaker going on. Reports of a
 * pronoun are given the last speaker who was named.
 */
export function attributeSentences(
  sentences: readonly SentenceReading[],
  memory: SpeechMemory,
): (Attribution | undefined)[] {
  const result: (Attribution | undefined)[] = sentences.map(() => undefined);
  const byQuotation = new Map<number, Attribution>();
  sentences.forEach((sentence, index) => {
    const found = sentence.report;
    if (!found) return;
    const { attribution, named, isPerson } = describeReport(sentence, found, memory);
    if (named) memory.lastNamed = attribution.speaker;
    if (isPerson) memory.lastPerson = attribution.speaker;
    result[index] = attribution;
    if (!attribution.direct) return;
    for (let at = sentence.from; at < sentence.to; at++) {
      const quotation = sentence.prose.quotation[at] as number;
      if (quotation > 0 && !byQuotation.has(quotation)) byQuotation.set(quotation, attribution);
    }
  });
  sentences.forEach((sentence, index) => {
    result[index] ??= goesOn(sentence, byQuotation, memory.before);
    memory.before = result[index];
  });
  return result;
}

/** Who says a sentence that holds no report, where it begins inside a quotation. */
function goesOn(
  sentence: SentenceReading,
  byQuotation: Map<number, Attribution>,
  before: Attribution | undefined,
): Attribution | undefined {
  const quotation = sentence.prose.quotation[sentence.from] ?? 0;
  if (quotation === 0) return undefined;
  const own = byQuotation.get(quotation);
  if (own) return { ...own, direct: true };
  if (!before?.direct) return undefined;
  byQuotation.set(quotation, before);
  return before;
}

const shortestSpeech = 3;

function describeReport(
  sentence: SentenceReading,
  found: Report,
  memory: SpeechMemory,
): { attribution: Attribution; named: boolean; isPerson: boolean } {
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
  const speaker = (isPronoun ? meantBy(sentence, found.speakerFrom, memory) : undefined) ?? written;
  const named = isNamed && !isPronoun;
  const attribution: Writable<Attribution> = {
    start: start[first] as number,
    end: end[last - 1] as number,
    verb,
    direct: hasSpeech(sentence, found),
  };
  if (speaker !== undefined) attribution.speaker = speaker;
  return {
    named,
    // It is papers and agencies that report.
    isPerson:
      named && !verb.startsWith('report') && canBePerson(sentence, found.speakerFrom, found.speakerTo),
    attribution,
  };
}

/** Who the pronoun at `at` stands for. */
function meantBy(sentence: SentenceReading, at: number, memory: SpeechMemory): string | undefined {
  const pronoun = sentence.prose.tokens.hash[at] as number;
  const isPersonal = personal.has(pronoun);
  if (!isPersonal && pronoun !== it) return memory.lastNamed;
  return subjectBefore(sentence, at) ?? (isPersonal ? memory.lastPerson : lastThing(memory));
}

/** The last who spoke, unless they are several: "it" is none of "officials". */
function lastThing({ lastNamed }: SpeechMemory): string | undefined {
  return lastNamed && /(?:^| )[a-z]+s$/.test(lastNamed) ? undefined : lastNamed;
}

const personal = wordSet('he she');
const it = hashOf('it');

/** Endings of words for one person, and what ends so and is none. */
const agentEnding = /(?:er|or|man|woman|ist|ian|ent|ant|chief|head|official|witness|source|king|queen)$/;
const noAgent = /(?:paper|letter|order|number|center|ment)$/;

/** Whether "he" or "she" may take up these words: a name without an article, or one person by what they do. */
function canBePerson({ prose, from: opening }: SentenceReading, from: number, to: number): boolean {
  const { classes, tokens } = prose;
  const { text, start, end, flags } = tokens;
  let head = from;
  while (head + 1 < to && ((classes[head + 1] as number) & is.isPreposition) === 0) head++;
  // "People say": a word that has its capital from the sentence.
  const isPlainWord = head === opening && ((classes[head] as number) & is.isSpeakerNoun) !== 0;
  if (((flags[head] as number) & isCapitalised) !== 0 && !isPlainWord)
    return ((classes[from] as number) & is.isDeterminer) === 0;
  const word = text.slice(start[head] as number, end[head] as number);
  return agentEnding.test(word) && !noAgent.test(word);
}

/** "But Ruiz has found lead; makers, she says, …": the name that the sentence opens with, before its verb. */
function subjectBefore(sentence: SentenceReading, pronoun: number): string | undefined {
  const { classes, tokens } = sentence.prose;
  const { text, start, end, flags } = tokens;
  const isOpener = ((classes[sentence.from] as number) & is.isConjunction) !== 0;
  const first = sentence.from + (isOpener ? 1 : 0);
  let after = first;
  while (after < pronoun && after - first < longestName && isNameLike(sentence, after)) after++;
  if (after === first || after >= pronoun || ((flags[after] as number) & isWord) === 0) return undefined;
  const isVerb =
    ((classes[after] as number) & (is.isBe | is.isHave | is.isModal | is.isDo)) !== 0 ||
    /[a-z](?:s|ed)$/.test(text.slice(start[after] as number, end[after] as number));
  return isVerb ? text.slice(start[first] as number, end[after - 1] as number) : undefined;
}

/** Tokens of a person's name. */
const longestName = 4;

/** Enough quoted words to be speech rather than a word held with tongs. */
function hasSpeech(sentence: SentenceReading, found: Report): boolean {
  const { quotation, quotationWords } = sentence.prose;
  for (let at = sentence.from; at < sentence.to; at++) {
    const number = quotation[at] as number;
    if (number > 0 && at !== found.verbFrom && (quotationWords[number] ?? 0) >= shortestSpeech) return true;
  }
  return false;
}
