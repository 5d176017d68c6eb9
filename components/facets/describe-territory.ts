import { i18n } from '#i18n';
import { wordsFor, wordsLocale } from '@/components/words';
import type { TerritoryFacet } from '@/lib/claims';

/** "claimed by Japan": what the sentence says of the territory, never which side is right. */
export function describePosition({ relation, parties }: TerritoryFacet): string {
  if (parties.length === 0) return wordsFor('territoryAlone', relation);
  const list = new Intl.ListFormat(wordsLocale(), { type: 'conjunction' }).format(parties);
  return wordsFor('territory', relation, [list]);
}

/** "Kuril Islands: claimed by Japan, according to Tokyo". */
export function describeTerritory(facet: TerritoryFacet): string {
  const said = i18n.t('facet.territory', [facet.name, describePosition(facet)]);
  return facet.accordingTo ? `${said}, ${i18n.t('facet.accordingTo', [facet.accordingTo])}` : said;
}

export interface TerritoryPositions {
  readonly name: string;
  /** One per authority, in the order of the sentence; `authority` is absent where the sentence itself says it. */
  readonly positions: readonly { readonly authority: string | undefined; readonly position: string }[];
}

/** The same territory's positions side by side. */
export function groupPositions(facets: readonly TerritoryFacet[]): TerritoryPositions[] {
  const groups = new Map<string, { name: string; positions: TerritoryPositions['positions'][number][] }>();
  for (const facet of facets) {
    const key = facet.id ?? facet.name.toLowerCase();
    const group = groups.get(key) ?? { name: facet.name, positions: [] };
    const position = { authority: facet.accordingTo, position: describePosition(facet) };
    const isKnown = group.positions.some(
      (other) => other.authority === position.authority && other.position === position.position,
    );
    if (!isKnown) group.positions.push(position);
    groups.set(key, group);
  }
  return [...groups.values()];
}
