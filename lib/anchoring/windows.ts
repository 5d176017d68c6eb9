import type { IndexedText } from './prepared-text';
import { scratch } from './scratch';
import type { SearchedQuote } from './searched-quote';
import type { TokenRow } from './tokens';

/** A stretch of the text, by its tokens, where many of a quote's words stand in about their order. */
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
/** Words are looked at in these classes of how often they stand in the text, the rarest first. */
const rarities = [1, 4, 16, 64, maxPositions];
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
export function findWindows(quote: SearchedQuote, text: IndexedText, limit: number): Window[] {
  const length = quote.end - quote.start;
  const bucketSize = bucketUnits + (length >> 3);
  const votes = countVotes(quote, text, bucketSize);
  const buckets: number[] = [];
  addBest(buckets, votes, votes.all, limit);
  addBest(buckets, votes, votes.own, limit);
  const slack = slackUnits + Math.ceil(length * slackShare);
  const windows: Window[] = [];
  for (const bucket of buckets) {
    if (!isWorthAligning(votes, bucket, length >= tellingUnits)) continue;
    const at = (bucket - votes.shift) * bucketSize;
    windows.push({
      from: tokenAt(text.row, at - slack),
      to: tokenAt(text.row, at + 2 * bucketSize + length + slack),
      votes: votesOf(votes.all, bucket),
      ownShare: share(votesOf(votes.own, bucket), votes.possibleOwn),
    });
  }
  for (const bucket of votes.touched) {
    votes.all[bucket] = 0;
    votes.own[bucket] = 0;
  }
  return merge(windows);
}

/** The first token that starts at or after a folded offset. */
function tokenAt({ starts }: TokenRow, offset: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
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
const seedCounts = scratch((length) => new Int32Array(length));
const seedKinds = scratch((length) => new Int32Array(length));

function countVotes(quote: SearchedQuote, { row, index, normal }: IndexedText, bucketSize: number): Votes {
  const { ids, starts } = quote.row;
  const { words, pairs } = index;
  const placeStarts = row.starts;
  const total = normal.text.length / 5;
  const shift = Math.ceil(quote.normal.text.length / bucketSize) + 1;
  const size = shift + Math.ceil((normal.text.length + quote.start) / bucketSize) + 2;
  const all = allVotes.take(size);
  const own = ownVotes.take(size);
  const touched: number[] = [];
  let possible = 0;
  let possibleOwn = 0;
  let left = maxPositions;
  // Words at even places, pairs of words at odd ones.
  const seeds = 2 * ids.length - 1;
  const counts = seedCounts.take(seeds);
  const kinds = seedKinds.take(seeds);
  for (let seed = 0; seed < seeds; seed += 1) {
    const id = ids[seed >> 1] ?? 0;
    const kind = seed & 1 ? index.pairOf(id, ids[(seed >> 1) + 1] ?? 0) : id;
    kinds[seed] = kind;
    counts[seed] = (seed & 1 ? pairs : words).counts[kind] ?? 0;
  }
  let least = -1;
  for (const most of rarities) {
    for (let seed = 0; seed < seeds; seed += 1) {
      const count = counts[seed] ?? 0;
      if (count <= least || count > most || count > left) continue;
      const q = seed >> 1;
      const weight = Math.log(1 + total / Math.max(1, count));
      const isOwn = q >= quote.from && q < quote.to;
      left -= count;
      possible += weight;
      if (isOwn) possibleOwn += weight;
      if (count === 0) continue;
      const { firsts, next } = seed & 1 ? pairs : words;
      const ahead = shift * bucketSize + quote.start - (starts[q] ?? 0);
      for (let place = firsts[kinds[seed] ?? 0] ?? 0; place > 0; place = next[place] ?? 0) {
        const bucket = (((placeStarts[place - 1] ?? 0) + ahead) / bucketSize) | 0;
        const votes = all[bucket] ?? 0;
        if (votes === 0) touched.push(bucket);
        all[bucket] = votes + weight;
        if (isOwn) own[bucket] = (own[bucket] ?? 0) + weight;
      }
    }
    least = most;
  }
  return { all, own, touched, shift, possible, possibleOwn };
}

/** A bucket's votes with the next one's, since a place may straddle two. */
function votesOf(votes: Float64Array, bucket: number): number {
  return (votes[bucket] ?? 0) + (votes[bucket + 1] ?? 0);
}

/** Adds the heaviest buckets, heaviest first, that are not there yet. */
function addBest(chosen: number[], { touched }: Votes, votes: Float64Array, limit: number): void {
  const best: number[] = [];
  for (const bucket of touched) {
    const weight = votesOf(votes, bucket);
    let rank = best.length;
    while (rank > 0 && weight > votesOf(votes, best[rank - 1] ?? 0)) rank -= 1;
    if (rank >= limit) continue;
    best.splice(rank, 0, bucket);
    if (best.length > limit) best.pop();
  }
  for (const bucket of best) if (!chosen.includes(bucket)) chosen.push(bucket);
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
