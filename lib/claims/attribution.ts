import type { Attribution } from './claim';
import type { Report } from './report-marks';
import type { SentenceReading } from './sentence-reading';
import * as is from './word-classes';

/** Who spoke last in the stretches of a text that were read before. */
export interface SpeechMemory {
  lastNamed?: string | undefined;
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
    const { attribution, named } = describeReport(sentence, found, memory.lastNamed);
    if (named) memory.lastNamed = attribution.speaker;
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
