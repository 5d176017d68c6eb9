import { mostTerms } from './claim-terms';

/** Of a word or pair of words all claims are listed up to this many … */
const mostPerLead = 300;
/** … of more, crowded ones, only the latest, enough to bring together what contradicts: all pairs would be too many. */
const latestPerLead = 50;
/** Of each claim about so many others are compared, the likeliest: 1.5 µs each. */
const mostOthers = 900;
const mostLeads = mostTerms + (mostTerms * (mostTerms - 1)) / 2;
/** Slots for each claim; two leads that share one only bring a comparison for nothing. */
const slotsPerClaim = 16;
const mostSlots = 2 ** 22;

/**
 * The claims under each of their words and each pair of them. A pair leads where its words alone are of too many claims:
 * of 4,000 claims about a town, "bridge cost" has few. All are numbers in flat arrays, about 100 bytes a claim.
 */
export class Leads {
  private readonly mask: number;
  /** How many claims have the lead of this slot. */
  private readonly counts: Uint32Array;
  /** The leads of claim `i` from `i * mostLeads`, `sizes[i]` of them. */
  private readonly slots: Uint32Array;
  private readonly sizes: Uint8Array;
  /** Of each slot that leads, where its claims begin in `listed`, and how many have been listed so far. */
  private starts = new Uint32Array();
  private filled = new Uint32Array();
  private listed = new Uint32Array();

  constructor(claimCount: number) {
    let slotCount = 1024;
    while (slotCount < claimCount * slotsPerClaim && slotCount < mostSlots) slotCount *= 2;
    this.mask = slotCount - 1;
    this.counts = new Uint32Array(slotCount);
    this.slots = new Uint32Array(claimCount * mostLeads);
    this.sizes = new Uint8Array(claimCount);
  }

  /** Counts a claim's leads, from the hashes of its terms. First all claims are counted, then they are asked in order. */
  count(claim: number, termHashes: readonly number[]): void {
    const hashes = [...termHashes].sort((a, b) => a - b);
    const own = new Set<number>();
    for (const [at, first] of hashes.entries()) {
      own.add(mix(first) & this.mask);
      for (const second of hashes.slice(at + 1)) own.add(mix(Math.imul(first, 31) ^ second) & this.mask);
    }
    let at = claim * mostLeads;
    for (const slot of own) {
      this.slots[at++] = slot;
      this.counts[slot] = (this.counts[slot] ?? 0) + 1;
    }
    this.sizes[claim] = own.size;
  }

  /**
   * The claims listed before this one that share a lead with it, those with the rarest first; lists this one too. Where
   * all its leads are crowded, the latest of the rarest of them.
   */
  othersOf(claim: number): ReadonlySet<number> {
    if (this.starts.length === 0) this.makeRoom();
    const from = claim * mostLeads;
    const leading = this.slots
      .subarray(from, from + (this.sizes[claim] ?? 0))
      .filter((slot) => roomFor(this.counts[slot] ?? 0) > 0)
      .sort((a, b) => (this.counts[a] ?? 0) - (this.counts[b] ?? 0));
    const others = new Set<number>();
    for (const slot of leading) {
      const start = this.starts[slot] ?? 0;
      const filled = this.filled[slot] ?? 0;
      const count = this.counts[slot] ?? 0;
      const room = roomFor(count);
      const isWanted = others.size < mostOthers && (room === count || others.size === 0);
      if (isWanted)
        for (let at = start; at < start + Math.min(filled, room); at++) others.add(this.listed[at] ?? 0);
      this.listed[start + (filled % room)] = claim;
      this.filled[slot] = filled + 1;
    }
    return others;
  }

  private makeRoom(): void {
    this.starts = new Uint32Array(this.counts.length);
    this.filled = new Uint32Array(this.counts.length);
    let room = 0;
    for (let slot = 0; slot < this.counts.length; slot++) {
      this.starts[slot] = room;
      room += roomFor(this.counts[slot] ?? 0);
    }
    this.listed = new Uint32Array(room);
  }
}

/** How many claims are listed under a lead that so many have; what only one has leads nowhere. */
function roomFor(count: number): number {
  if (count < 2) return 0;
  return count <= mostPerLead ? count : latestPerLead;
}

/** The finalizer of MurmurHash3: near hashes come to stand far apart. */
function mix(hash: number): number {
  let mixed = hash;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
