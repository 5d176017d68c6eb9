import { capitaliseNeedle, initialBit } from './fold-text';
import type { Needle } from './parse-search';
import { scanText } from './scan-text';

/** Needles whose finds are remembered: those of the words being typed, and some strokes back. */
const MOST_REMEMBERED = 12;
/** Letters of a needle up to which browsers search fastest. */
const FAST = 6;

/** What is looked through: columns and words of a claim index, as they are when asked. */
export interface Haystack {
  /** Claims, empty places included. */
  readonly size: number;
  /** Folded words of articles, and the places their claims have. */
  readonly articles: readonly { readonly text: string; readonly first: number; readonly end: number }[];
  readonly sources: readonly { readonly text: string }[];
  /** A claim's places in `sources` are `evidence[i]` for `evidenceEnds[claim - 1] <= i < evidenceEnds[claim]`. */
  readonly evidence: Uint32Array;
  readonly evidenceEnds: Uint32Array;
  /** Bits of the letters that a claim's words begin with. */
  readonly initials: Uint32Array;
  readonly blocks: readonly WordBlock[];
}

/** The claims' own words, of one digest. */
export interface WordBlock {
  readonly text: string;
  /** Where in `text` each claim's words end. */
  readonly ends: Uint32Array;
  /** Place of its first claim. */
  readonly first: number;
}

export interface NeedleFinder {
  /** 1 for every claim with the needle in its own words, its article's or a source's. */
  find(needle: Needle): Uint8Array;
  /** Forgets what was found: the haystack is another. */
  forget(): void;
}

/** Finds words in claims; what was found is remembered until the haystack changes. */
export function createNeedleFinder(lookThrough: () => Haystack): NeedleFinder {
  let remembered = new Map<Needle, Uint8Array>();

  const find = (asked: Needle): Uint8Array => {
    const needle = capitaliseNeedle(asked);
    const known = remembered.get(needle);
    if (known) return known;
    // What is typed on finds less and less: only where the beginning was found. A long needle begins with a short one:
    // browsers look for up to six letters by a faster way.
    const beginning = [...remembered].findLast(([other]) => needle.startsWith(other))?.[1];
    const candidates = beginning ?? (needle.length > FAST ? find(needle.slice(0, FAST)) : undefined);
    const haystack = lookThrough();
    const found = new Uint8Array(haystack.size);
    for (const { text, first, end } of haystack.articles)
      if (text.includes(needle)) found.fill(1, first, end);
    markSourced(haystack, found, needle);
    markWorded(haystack, found, needle, candidates);
    remembered.set(needle, found);
    for (const [oldest] of remembered) {
      if (remembered.size <= MOST_REMEMBERED) break;
      remembered.delete(oldest);
    }
    return found;
  };

  return {
    find,
    forget() {
      remembered = new Map();
    },
  };
}

/** Marks the claims with a source that holds the needle. */
function markSourced(
  { size, sources, evidence, evidenceEnds }: Haystack,
  found: Uint8Array,
  needle: Needle,
): void {
  const hits = Uint8Array.from(sources, ({ text }) => (text.includes(needle) ? 1 : 0));
  if (!hits.includes(1)) return;
  for (let claim = 0, at = 0; claim < size; claim++) {
    const end = evidenceEnds[claim] ?? 0;
    for (; at < end; at++) if (hits[evidence[at] ?? 0]) found[claim] = 1;
  }
}

/** Marks the claims with the needle in their own words; with `candidates`, of these alone. */
function markWorded(
  { size, initials, blocks }: Haystack,
  found: Uint8Array,
  needle: Needle,
  candidates: Uint8Array | undefined,
): void {
  const bit = initialBit(needle);
  if (bit !== undefined) {
    for (let claim = 0; claim < size; claim++) if (((initials[claim] ?? 0) & bit) !== 0) found[claim] = 1;
    return;
  }
  for (const { text, ends, first } of blocks) {
    scanText(text, ends, needle, found.subarray(first), candidates?.subarray(first));
  }
}
