import { termHashesOf } from './claim-terms';
import { compareClaims, type ValueDifference } from './compare-claims';
import { Leads } from './leads';
import type { PreparedClaim } from './prepare-claim';

/** A claim with the id it is kept under. */
export interface NamedClaim {
  readonly id: string;
  readonly prepared: PreparedClaim;
}

/** Two kept claims about the same thing with different values. */
export interface Contradiction {
  readonly a: string;
  readonly b: string;
  readonly score: number;
  readonly differences: readonly ValueDifference[];
}

/** Claims that contradict at least one other of the group, with each pair that does. */
export interface ContradictionGroup {
  readonly ids: readonly string[];
  readonly pairs: readonly Contradiction[];
}

/** With so many pairs found, more than anybody reads and about 20 MB, the search ends. */
const mostPairs = 50_000;

/**
 * The contradictions among some claims, the most alike first. Yields how far it is, 0..1, twice for every claim, so that
 * a caller can pause. Claims that share neither a rare word nor a rare pair of words are not compared: all pairs of
 * 100,000 claims would be five thousand million.
 */
export function* findContradictions(
  claims: readonly NamedClaim[],
): Generator<number, readonly Contradiction[]> {
  const leads = new Leads(claims.length);
  const steps = 2 * claims.length;
  for (const [index, { prepared }] of claims.entries()) {
    leads.count(index, termHashesOf(prepared));
    yield index / steps;
  }
  const found: Contradiction[] = [];
  for (const [index, claim] of claims.entries()) {
    if (found.length >= mostPairs) break;
    for (const other of leads.othersOf(index)) {
      const earlier = claims[other];
      const resemblance = earlier && compareClaims(earlier.prepared, claim.prepared);
      if (resemblance?.relation !== 'other-value') continue;
      const { score, differences } = resemblance;
      found.push({ a: earlier?.id ?? '', b: claim.id, score, differences });
    }
    yield (claims.length + index) / steps;
  }
  return found.sort((a, b) => b.score - a.score);
}

/** Contradictions that hang together, in the order of their first. */
export function groupContradictions(pairs: readonly Contradiction[]): readonly ContradictionGroup[] {
  const groups = new Map<string, { ids: Set<string>; pairs: Contradiction[] }>();
  for (const pair of pairs) {
    const own = [...new Set([groups.get(pair.a), groups.get(pair.b)])].filter((group) => group !== undefined);
    // The smaller goes into the larger, so that of many pairs no claim is moved often.
    const [into = { ids: new Set<string>(), pairs: [] }, other] = own.sort((a, b) => b.ids.size - a.ids.size);
    for (const id of other?.ids ?? []) {
      into.ids.add(id);
      groups.set(id, into);
    }
    for (const each of other?.pairs ?? []) into.pairs.push(each);
    into.pairs.push(pair);
    for (const id of [pair.a, pair.b]) {
      into.ids.add(id);
      groups.set(id, into);
    }
  }
  return [...new Set(groups.values())].map((group) => ({ ids: [...group.ids], pairs: group.pairs }));
}
