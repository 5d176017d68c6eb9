import { quantityNear, wordSet } from './cue-context';
import { hash } from './report-marks';
import type { SentenceReading } from './sentence-reading';
import { isWord } from './token-flags';
import { hashOf } from './tokens';
import * as is from './word-classes';

const putting = wordSet('put puts');

const citing = wordSet('cited cites');

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

const accusing = wordSet('accuse accuses accused');

const blaming = wordSet('credit credits credited attribute attributed attributes');

const describing = wordSet(
  'quote quotes quoted describe describes described cite cites cited dismiss dismisses dismissed reject rejects rejected characterise characterised characterize characterized portray portrayed depict depicts depicted brand branded label labelled labeled hail hailed denounce denounced condemn condemned praise praised defend defended welcome welcomed deride derided decry decried',
);

const calling = wordSet('call calls called');

/** They need no more than an object: the word itself is a judgement spoken aloud. */
const judging = wordSet(
  'blame blames blamed criticise criticises criticised criticize criticizes criticized condemn condemns condemned denounce denounces denounced praise praises praised slam slams slammed refute refutes refuted rebuke rebuked deplore deplored decry decries decried lambast lambasted lambaste blast blasts blasted applaud applauds applauded ridicule ridiculed deride derided castigate castigated urge urges urged dispute disputes disputed rebut rebutted downplay downplayed',
);

const speechObjects = wordSet(
  'claim claims allegation allegations accusation accusations report reports suggestion suggestions charge charges criticism idea notion rumour rumours rumor rumors complaint complaints',
);

export function actsOn(sentence: SentenceReading, at: number, after: number, quotes: boolean): boolean {
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

const officers = wordSet('police ambulance meeting election vote strike fire session doctor referendum');

function isGerund(sentence: SentenceReading, at: number): boolean {
  const { text, start, end } = sentence.prose.tokens;
  const last = end[at] as number;
  return last - (start[at] as number) > 4 && text.startsWith('ing', last - 3);
}
