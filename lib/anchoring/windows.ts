import type { PreparedText } from './prepared-text';
import type { QuotePattern, SearchedQuote } from './searched-quote';
import { wordsOf } from './word-index';

/** A stretch of the folded text where many of a quote's words stand in about their order. */
export interface Window {
  readonly from: number;
  readonly to: number;
  /** Evidence of the quote and its context together, in idf. */
  readonly votes: number;
}

/** Positions looked at for one quote: the rarest words and pairs come first, so what is left out says little. */
const maxPositions = 600;
/** A window with less than this share of what a perfect place would have is not worth aligning. */
const leastShare = 0.15;
/** Folded units by which words may shift inside one window before their votes part; grows with the quote. */
const bucketUnits = 96;
/** Text taken on each side beyond the quote's own length, for clauses put in. */
const slackUnits = 120;
const slackShare = 0.25;

/**
 * The windows worth aligning, at most `limit` by the quote's own words and as many by quote and context together.
 * Each word votes for the place the quote would have if that word stood where it stands now.
 */
export function findWindows(quote: SearchedQuote, text: PreparedText, limit: number): Window[] {
  const pattern = quote.pattern();
  const bucketSize = bucketUnits + ((pattern.end - pattern.start) >> 3);
  const { all, own, possible } = countVotes(pattern, text, bucketSize);
  const chosen = new Map<number, number>();
  for (const [bucket, weight] of [...best(all, limit), ...best(own, limit)])
    if ((all.get(bucket) ?? 0) + (all.get(bucket + 1) ?? 0) >= possible * leastShare)
      chosen.set(bucket, Math.max(weight, chosen.get(bucket) ?? 0));
  return merge([...chosen].map(([bucket, weight]) => toWindow(bucket * bucketSize, weight)));

  function toWindow(at: number, weight: number): Window {
    const slack = slackUnits + Math.ceil((pattern.end - pattern.start) * slackShare);
    return {
      from: Math.max(0, at - slack),
      to: Math.min(text.normal().text.length, at + 2 * bucketSize + (pattern.end - pattern.start) + slack),
      votes: weight,
    };
  }
}

interface Votes {
  /** Evidence by bucket of places: of quote and context, and of the quote's own words. */
  readonly all: ReadonlyMap<number, number>;
  readonly own: ReadonlyMap<number, number>;
  /** What a place with every word in order would have. */
  readonly possible: number;
}

function countVotes(pattern: QuotePattern, text: PreparedText, bucketSize: number): Votes {
  const index = text.index();
  const total = text.normal().text.length / 5;
  const seeds = wordsOf(pattern.normal.text)
    .map((word) => ({ ...word, count: index.count(word.hash) }))
    .sort((a, b) => a.count - b.count);
  const own = new Map<number, number>();
  const all = new Map<number, number>();
  let possible = 0;
  let left = maxPositions;
  for (const { hash, start, count } of seeds) {
    if (count > left) break;
    left -= count;
    const weight = Math.log(1 + total / Math.max(1, count));
    possible += weight;
    if (count === 0) continue;
    const isOwn = start >= pattern.start && start < pattern.end;
    const positions = index.find(hash);
    for (let at = 0; at < positions.length; at += 1) {
      const bucket = Math.floor(((positions[at] ?? 0) - start + pattern.start) / bucketSize);
      all.set(bucket, (all.get(bucket) ?? 0) + weight);
      if (isOwn) own.set(bucket, (own.get(bucket) ?? 0) + weight);
    }
  }
  return { all, own, possible };
}

/** The heaviest buckets, each with the next one's votes, since a place may straddle two. */
function best(buckets: ReadonlyMap<number, number>, limit: number): [number, number][] {
  return [...buckets]
    .map(([bucket, weight]): [number, number] => [bucket, weight + (buckets.get(bucket + 1) ?? 0)])
    .sort((a, b) => b[1] - a[1])
    .slice(0, limit);
}

/** Windows that largely overlap become one, heaviest first. */
function merge(windows: readonly Window[]): Window[] {
  const merged: Window[] = [];
  for (const window of [...windows].sort((a, b) => a.from - b.from)) {
    const last = merged.at(-1);
    if (last && window.from < (last.from + last.to) / 2) {
      merged[merged.length - 1] = {
        from: last.from,
        to: Math.max(last.to, window.to),
        votes: Math.max(last.votes, window.votes),
      };
    } else merged.push(window);
  }
  return merged.sort((a, b) => b.votes - a.votes);
}
