import { termsOf } from './claim-terms';
import { compareClaims, type ValueDifference } from './compare-claims';
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

/** Of each claim its rarest terms are looked under: what contradicts it speaks of the same rare thing. */
const rarestTerms = 3;
/** A term of more claims than this is no lead. */
const mostPerTerm = 300;

/**
 * Every contradiction among some claims, the most alike first, a step after every claim so that a caller can pause.
 * Pairs without a rare term in common are not compared: all pairs of 100,000 claims would be five thousand million.
 */
export function* findContradictions(
  claims: readonly NamedClaim[],
): Generator<undefined, readonly Contradiction[]> {
  const terms = claims.map(({ prepared }) => termsOf(prepared));
  const counts = new Map<string, number>();
  for (const term of terms.flat()) counts.set(term, (counts.get(term) ?? 0) + 1);
  const seen = new Map<string, number[]>();
  const found: Contradiction[] = [];
  for (const [index, claim] of claims.entries()) {
    const rare = [...(terms[index] ?? [])]
      .filter((term) => (counts.get(term) ?? 0) <= mostPerTerm)
      .sort((a, b) => (counts.get(a) ?? 0) - (counts.get(b) ?? 0))
      .slice(0, rarestTerms);
    const others = new Set(rare.flatMap((term) => seen.get(term) ?? []));
    for (const other of others) {
      const earlier = claims[other];
      const resemblance = earlier && compareClaims(earlier.prepared, claim.prepared);
      if (resemblance?.relation !== 'other-value') continue;
      const { score, differences } = resemblance;
      found.push({ a: earlier?.id ?? '', b: claim.id, score, differences });
    }
    for (const term of terms[index] ?? []) {
      const list = seen.get(term);
      if (list) list.push(index);
      else seen.set(term, [index]);
    }
    yield;
  }
  return found.sort((a, b) => b.score - a.score);
}

/** Contradictions that hang together, in the order of their first. */
export function groupContradictions(pairs: readonly Contradiction[]): readonly ContradictionGroup[] {
  const groups = new Map<string, { ids: Set<string>; pairs: Contradiction[] }>();
  for (const pair of pairs) {
    const own = [...new Set([groups.get(pair.a), groups.get(pair.b)])].filter((group) => group !== undefined);
    const [into = { ids: new Set<string>(), pairs: [] }, other] = own;
    if (other) {
      for (const id of other.ids) into.ids.add(id);
      into.pairs.push(...other.pairs);
    }
    into.ids.add(pair.a).add(pair.b);
    into.pairs.push(pair);
    for (const id of into.ids) groups.set(id, into);
  }
  return [...new Set(groups.values())].map((group) => ({ ids: [...group.ids], pairs: group.pairs }));
}
