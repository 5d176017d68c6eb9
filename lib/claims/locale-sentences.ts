import { addSentence, type Sentence } from './sentence';
import type { Tokens } from './tokens';

/** A stretch given to `Intl.Segmenter` at once, in units: its time grows faster than the text. */
const longestStretch = 4000;

const segmenters = new Map<string, Intl.Segmenter>();

/** Splits tokens `from` to `to` by the platform's rules for the language, a stretch at a time. */
export function splitBlockByLocale(
  tokens: Tokens,
  from: number,
  to: number,
  tag: string,
  into: Sentence[],
): void {
  const segmenter = segmenterOf(tag);
  const blockEnd = tokens.end[to - 1] ?? 0;
  let first = from;
  while (first < to) {
    const start = tokens.start[first] ?? 0;
    const stop = Math.min(blockEnd, start + longestStretch);
    let segmentEnd = stop;
    // The last segment of a cut stretch may go on after the cut: it is left to the next, unless it is all there is.
    for (const { index, segment } of segmenter.segment(tokens.text.slice(start, stop))) {
      const isCut = stop < blockEnd && start + index + segment.length >= stop && index > 0;
      if (isCut) break;
      segmentEnd = start + index + segment.length;
      let last = first;
      while (last < to && (tokens.start[last] ?? 0) < segmentEnd) last++;
      addSentence(tokens, first, last, into);
      first = last;
    }
  }
}

/** Cached: making one costs more than using it. A tag that is no tag gets the root rules. */
function segmenterOf(tag: string): Intl.Segmenter {
  const known = segmenters.get(tag);
  if (known) return known;
  const segmenter = new Intl.Segmenter(validTag(tag), { granularity: 'sentence' });
  segmenters.set(tag, segmenter);
  return segmenter;
}

function validTag(tag: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(tag.replaceAll('_', '-'))[0];
  } catch {
    return undefined;
  }
}
