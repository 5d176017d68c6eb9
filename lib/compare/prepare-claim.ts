import type { Attribution, Facet, QuantityFacet, Span, TerritoryFacet } from '@/lib/claims';
import { type ClaimWords, readWords } from './claim-words';
import { type ComparedQuantity, type QuantityRole, readQuantity } from './compare-quantities';
import { type ComparedTime, readTime } from './compare-times';
import { contrastsOf, downwards, flows, meaningOf, once, rootOfName, stem, upwards } from './word-groups';

/** What of a claim is compared: its words, and what the detector understood. Spans count from the text's start. */
export interface ComparableClaim {
  readonly text: string;
  readonly facets: readonly Facet[];
  readonly attribution?: Attribution;
}

/** A claim taken apart once, to be compared with many. */
export interface PreparedClaim extends ClaimWords {
  readonly quantities: readonly ComparedQuantity[];
  /** Points and periods, and lengths of time. */
  readonly times: readonly ComparedTime[];
  readonly territories: readonly TerritoryFacet[];
  /** Words of which only one of a line can be meant: "first", "second". */
  readonly contrasts: ReadonlySet<string>;
  /** Which way it says something moved. */
  readonly direction: 'up' | 'down' | undefined;
  /** Whether it speaks of what happens once, so that a date is its value. */
  readonly isOnce: boolean;
  /** Whether its amount is counted over a period. */
  readonly isFlow: boolean;
  /** Weight of all its words but those for up and down. */
  readonly mass: number;
}

/** With fewer words than this, who said it is taken for part of what was said ("Kosovo declared independence"). */
const fewestWords = 2;
/** The words before and after a figure that tell its role. */
const lookAround = 60;

export function prepareClaim({ text, facets, attribution }: ComparableClaim): PreparedClaim {
  const quantityFacets = facets.filter((facet) => facet.type === 'quantity');
  const timeFacets = facets.filter((facet) => facet.type === 'time');
  const leftOut: Span[] = [...quantityFacets, ...timeFacets].filter(({ start, end }) => end > start);
  const territories = facets.filter((facet) => facet.type === 'territory');
  const everything = withoutParties(readWords(text, leftOut), territories);
  const said =
    attribution && !speaksOfItself(attribution, text)
      ? readWords(text, [...leftOut, attribution])
      : undefined;
  const words = said && said.subject.size >= fewestWords ? withoutParties(said, territories) : everything;
  const keys = [...words.subject.keys()];
  const isUp = keys.includes(upwards);
  const isDown = keys.includes(downwards);
  return {
    ...words,
    quantities: quantityFacets.flatMap(
      (facet) => readQuantity(facet, roleOf(text, facet), perOf(facet, words.isPerUnit)) ?? [],
    ),
    times: timeFacets.flatMap((facet) => readTime(facet) ?? []),
    territories,
    contrasts: new Set(keys.filter((key) => contrastsOf.has(key))),
    direction: isUp === isDown ? undefined : isUp ? 'up' : 'down',
    isOnce: keys.some((key) => once.has(key)),
    isFlow: keys.some((key) => flows.has(key)),
    mass: massOf(words),
  };
}

function massOf({ subject }: ClaimWords): number {
  let mass = 0;
  for (const { key, weight } of subject.values()) if (key !== upwards && key !== downwards) mass += weight;
  return mass;
}

/** Who holds a territory is the claim's value, not its subject. */
function withoutParties(words: ClaimWords, territories: readonly TerritoryFacet[]): ClaimWords {
  if (territories.length === 0) return words;
  const subject = new Map(words.subject);
  for (const { parties } of territories) {
    for (const word of parties.flatMap((party) => party.split(/\s+/))) {
      subject.delete(meaningOf(stem(word)));
      subject.delete(rootOfName(stem(word)));
    }
  }
  return { ...words, subject };
}

/** "Ford said it sold …": who says it is what it is about. */
function speaksOfItself({ end }: Span, text: string): boolean {
  return /^\s*(that\s+)?(it|its|he|his|she|her|they|their|we|our|i|my)\b/i.test(text.slice(end));
}

const each = 'each';

function perOf(facet: QuantityFacet, isPerUnit: boolean): string | undefined {
  if (facet.per && !['unit', each].includes(facet.per)) return facet.per;
  if (facet.per || (isPerUnit && facet.currency)) return each;
  return undefined;
}

const trend = String.raw`(?:r[io]se[ns]?|fell|falls?|fallen|gr[eo]w[ns]?|grown|increas\w+|decreas\w+|declin\w+|dropp?\w*|jump\w*|climb\w*|surg\w+|plung\w+|slow\w*|cut(?:s|ting)?|reduc\w+|shr[aiu]nk\w*|up|down)`;
const movedBy = new RegExp(
  String.raw`\b(${trend}\b[^.;]{0,30}\bby|(?<!\b(?:made?|makes|making) )${trend})\s*(about|around|some|nearly|almost|roughly|just|over|an?|another)?\s*$`,
  'i',
);
const movedAfter =
  /^\s*(-?point)?\s*(increase|decrease|rise|fall|drop|decline|jump|cut|growth|higher|lower|more|less|fewer)\b/i;
const cameFrom =
  /\b(from|(?<!\b(?:more|less|fewer|higher|lower|greater) )than)\s*(about|around|some|nearly|almost|roughly|just)?\s*$/i;

function roleOf(text: string, { start, end }: Span): QuantityRole {
  const before = text.slice(Math.max(0, start - lookAround), start);
  const after = text.slice(end, end + lookAround);
  if (cameFrom.test(before)) return 'start';
  return movedBy.test(before) || movedAfter.test(after) ? 'change' : 'level';
}
