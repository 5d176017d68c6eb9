import type { TerritoryFacet, TerritoryRelation } from '@/lib/claims';
import type { Agreement } from './compare-quantities';
import { meaningOf, stem } from './word-groups';

/** Relations that one party alone can have: said of another, they contradict. A claim is open to everybody. */
const exclusive: ReadonlySet<TerritoryRelation> = new Set([
  'owns',
  'administers',
  'controls',
  'part-of',
  'annexes',
  'occupies',
]);
/** "belongs to", "is part of" and "owns" say the same. */
const group: Readonly<Partial<Record<TerritoryRelation, string>>> = {
  owns: 'holds',
  'part-of': 'holds',
  claims: 'contests',
  disputes: 'contests',
};
const opposite: Readonly<Partial<Record<TerritoryRelation, TerritoryRelation>>> = {
  recognises: 'does-not-recognise',
  'does-not-recognise': 'recognises',
};

/** What two claims say of who holds or claims one territory. Whose land it is is never decided here. */
export function compareTerritories(
  left: readonly TerritoryFacet[],
  right: readonly TerritoryFacet[],
): Agreement | 'elsewhere' | undefined {
  if (left.length === 0 || right.length === 0) return undefined;
  const pairs = left.flatMap((a) => right.map((b) => [a, b] as const));
  const shared = pairs.filter(([a, b]) => placeOf(a) === placeOf(b));
  if (shared.length === 0) return 'elsewhere';
  const found = shared.map(([a, b]) => comparePositions(a, b));
  if (found.includes('agree')) return 'agree';
  return found.includes('differ') ? 'differ' : 'open';
}

function comparePositions(a: TerritoryFacet, b: TerritoryFacet): Agreement {
  const isSameParty = partiesOf(a).some((party) => partiesOf(b).includes(party));
  const isUnnamed = a.parties.length === 0 && b.parties.length === 0;
  if (opposite[a.relation] === b.relation) return isSameParty || isUnnamed ? 'differ' : 'open';
  if (relationOf(a) !== relationOf(b)) return 'open';
  if (isSameParty || isUnnamed) return 'agree';
  if (a.parties.length === 0 || b.parties.length === 0) return 'open';
  return exclusive.has(a.relation) ? 'differ' : 'open';
}

const relationOf = ({ relation }: TerritoryFacet): string => group[relation] ?? relation;
const placeOf = ({ id, name }: TerritoryFacet): string => id ?? stem(name);

/** Without who merely says so. */
const partiesOf = ({ parties, accordingTo }: TerritoryFacet): readonly string[] =>
  parties.filter((party) => party !== accordingTo).map((party) => meaningOf(stem(party)));
