import type { PreparedText } from './prepared-text';
import { scratch } from './scratch';
import type { SearchedQuote } from './searched-quote';

/** A stretch of the folded text where many of a quote's words stand in about their order. */
export interface Window {
  readonly from: number;
  readonly to: number;
  /** Evidence of the quote and its context together, in idf. */
  readonly votes: number;
  /** 0..1: of the quote's own words alone, the share of what a perfect place would have. */
  readonly ownShare: number;
}

/** Positions looked at for one quote: the rarest words and pairs come first, so what is left out says little. */
const maxPositions = 600;
/** A window with less than this share of what a perfect place would have is not worth aligning. */
const leastShare = 0.15;
/**
 * Nor, where the quote is long enough to tell, one with less than these of its own words, of its context, and of the
 * two together. Of 13,600 places that were proved to be the passage (fixtures of quotes-node.ts) 11 had less; of 4,500
 * that were aligned in vain, three quarters.
 */
const tellingUnits = 48;
const leastOwnShare = 0.2;
const leastContextShare = 0.2;
const leastBothShares = 0.6;
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
  const votes = countVotes(quote, text, bucketSize);
  const chosen = [...best(votes, votes.all, limit), ...best(votes, votes.own, limit)]
    .filter(
      (bucket, index, all) =>
        all.indexOf(bucket) === index &&
        isWorthAligning(votes, bucket, pattern.end - pattern.start >= tellingUnits),
    )
    .map((bucket) => toWindow(bucket));
  for (const bucket of votes.touched) {
    votes.all[bucket] = 0;
    votes.own[bucket] = 0;
  }
  return merge(chosen);

  function toWindow(bucket: number): Window {
    const at = (bucket - votes.shift) * bucketSize;
    const slack = slackUnits + Math.ceil((pattern.end - pattern.start) * slackShare);
    return {
      from: Math.max(0, at - slack),
      to: Math.min(text.normal().text.length, at + 2 * bucketSize + (pattern.end - pattern.start) + slack),
      votes: votesOf(votes.all, bucket),
      ownShare: votes.possibleOwn === 0 ? 1 : votesOf(votes.own, bucket) / votes.possibleOwn,
    };
  }
}

interface Votes {
  /** Evidence by bucket of places: of quote and context, and of the quote's own words. All zero between two quotes. */
  readonly all: Float64Array;
  readonly own: Float64Array;
  /** The buckets that have any. */
  readonly touched: readonly number[];
  /** Added to every bucket's number: a quote may have begun before the text does. */
  readonly shift: number;
  /** What a place with every word in order would have. */
  readonly possible: number;
  readonly possibleOwn: number;
}

const allVotes = scratch((length) => new Float64Array(length));
const ownVotes = scratch((length) => new Float64Array(length));
const seedOrder = scratch((length) => new Float64Array(length));
/** Seeds of a quote are numbered below this, so that a count and a number fit one sortable figure. */
const maxSeeds = 1 << 20;

function countVotes(quote: SearchedQuote, text: PreparedText, bucketSize: number): Votes {
  const pattern = quote.pattern();
  const index = text.index();
  const textLength = text.normal().text.length;
  const total = textLength / 5;
  const shift = Math.ceil(pattern.normal.text.length / bucketSize) + 1;
  const size = shift + Math.ceil((textLength + pattern.start) / bucketSize) + 2;
  const all = allVotes.take(size);
  const own = ownVotes.take(size);
  const touched: number[] = [];
  const seeds = quote.seeds();
  const order = seedOrder.take(seeds.length);
  for (let seed = 0; seed < seeds.length; seed += 1)
    order[seed] = index.count(seeds[seed]?.hash ?? 0) * maxSeeds + (seed % maxSeeds);
  const sorted = order.subarray(0, seeds.length).sort();
  let possible = 0;
  let possibleOwn = 0;
  let left = maxPositions;
  let at = 0;
  let weight = 0;
  let isOwn = false;
  const vote = (position: number) => {
    const bucket = shift + Math.floor((position - at + pattern.start) / bucketSize);
    if (all[bucket] === 0) touched.push(bucket);
    all[bucket] = (all[bucket] ?? 0) + weight;
    if (isOwn) own[bucket] = (own[bucket] ?? 0) + weight;
  };
  for (const entry of sorted) {
    const count = Math.floor(entry / maxSeeds);
    const seed = seeds[entry % maxSeeds];
    if (count > left) break;
    if (!seed) continue;
    left -= count;
    at = seed.start;
    weight = Math.log(1 + total / Math.max(1, count));
    isOwn = at >= pattern.start && at < pattern.end;
    possible += weight;
    if (isOwn) possibleOwn += weight;
    if (count > 0) index.each(seed.hash, vote);
  }
  return { all, own, touched, shift, possible, possibleOwn };
}

/** A bucket's votes with the next one's, since a place may straddle two. */
function votesOf(votes: Float64Array, bucket: number): number {
  return (votes[bucket] ?? 0) + (votes[bucket + 1] ?? 0);
}

/** The heaviest buckets, heaviest first. */
function best({ touched }: Votes, votes: Float64Array, limit: number): number[] {
  const chosen: number[] = [];
  for (const bucket of touched) {
    const weight = votesOf(votes, bucket);
    let rank = chosen.length;
    while (rank > 0 && weight > votesOf(votes, chosen[rank - 1] ?? 0)) rank -= 1;
    if (rank >= limit) continue;
    chosen.splice(rank, 0, bucket);
    if (chosen.length > limit) chosen.pop();
  }
  return chosen;
}

function isWorthAligning(
  { all, own, possible, possibleOwn }: Votes,
  bucket: number,
  isTelling: boolean,
): boolean {
  const ofAll = votesOf(all, bucket);
  const ofOwn = votesOf(own, bucket);
  if (ofAll < possible * leastShare) return false;
  if (!isTelling) return true;
  const ownShare = share(ofOwn, possibleOwn);
  const contextShare = share(ofAll - ofOwn, possible - possibleOwn);
  return (
    ownShare >= leastOwnShare &&
    contextShare >= leastContextShare &&
    ownShare + contextShare >= leastBothShares
  );
}

/** A quote without context, or without a word, has nothing to be missed. */
function share(found: number, possible: number): number {
  return possible > 0 ? found / possible : 1;
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
        ownShare: Math.max(last.ownShare, window.ownShare),
      };
    } else merged.push(window);
  }
  return merged.sort((a, b) => b.votes - a.votes);
}
