import { type ClaimKindId, findClaims } from '@/lib/claims';
import { kindWordsOf } from '@/lib/claims/kind-words';
import { readProse } from '@/lib/claims/prose';
import type { SentenceReading } from '@/lib/claims/sentence-reading';
import { tokenise } from '@/lib/claims/tokens';
import { createWorthFeatures, firstShapeFeature, listWorthFeatures } from '@/lib/claims/worth-features';
import { isSame } from '@/scripts/evaluate/score-articles';
import type { Example, Passage } from './examples';

/** An example as the model sees it. */
export interface Observation extends Pick<Example, 'worth' | 'corpus'> {
  readonly features: Int32Array;
}

const features = createWorthFeatures();
const endsSentence = /[.!?:…"”’')\]]$/;
/** Passages read at once: reading a short text has its fixed cost. */
const batch = 200;

/** Reads passages with the kinds of the current code and lists each sentence's features. */
export function observe(passages: readonly Passage[]): Observation[] {
  const observed: Observation[] = [];
  for (let at = 0; at < passages.length; at += batch) {
    observed.push(...observeTogether(passages.slice(at, at + batch)));
  }
  return observed;
}

function observeTogether(passages: readonly Passage[]): Observation[] {
  let text = '';
  const placed: { example: Example; start: number; end: number }[] = [];
  for (const passage of passages) {
    for (const example of passage) {
      const start = text.length;
      // A headline is a block of its own; so is every passage.
      text += example.text + (endsSentence.test(example.text) ? ' ' : '\n\n');
      placed.push({ example, start, end: start + example.text.length });
    }
    text += '\n\n';
  }
  const claims = findClaims(text, { language: 'en', sensitivity: 1 });
  const tokens = tokenise(text);
  const prose = readProse(tokens, kindWordsOf('en').index);
  let token = 0;
  let claim = 0;
  return placed.map(({ example, start, end }) => {
    while (token < tokens.count && tokens.start[token]! < start) token++;
    const from = token;
    while (token < tokens.count && tokens.start[token]! < end) token++;
    while (claim < claims.length && claims[claim]!.end <= start) claim++;
    const found = new Set<ClaimKindId>();
    for (let next = claim; next < claims.length && claims[next]!.start < end; next++) {
      const near = claims[next]!;
      if (isSame(near, { start, end })) for (const kind of near.kinds) found.add(kind);
    }
    const reading: SentenceReading = {
      start,
      end,
      prose,
      from,
      to: token,
      cues: 0,
      cueFrom: 0,
      cueTo: 0,
      quantities: [],
      allQuantities: [],
      quantityAt: new Int32Array(tokens.count),
      isTime: new Uint8Array(tokens.count),
      times: [],
      territories: [],
    };
    listWorthFeatures(reading, [...found], features);
    return {
      worth: example.worth,
      corpus: example.corpus,
      features: features.ids.slice(0, features.count),
    };
  });
}

/** The same sentence as a language without trained words shows it. */
export function withoutWords(observation: Observation): Observation {
  return { ...observation, features: observation.features.filter((id) => id >= firstShapeFeature) };
}
