import { list } from './phrase-lists';
import type { Report } from './report-marks';
import { readColon, readSpeechNoun } from './report-nouns';
import { readVerb } from './report-verbs';
import type { ReportingWords } from './reporting';
import type { SentenceReading } from './sentence-reading';

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
