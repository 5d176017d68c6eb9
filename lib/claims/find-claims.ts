import type {
  Attribution,
  Claim,
  ClaimKindId,
  Facet,
  FindClaimsOptions,
  Reason,
  TerritoryFacet,
  TimeFacet,
} from './claim';
import { type KindWords, kindWordsOf } from './kind-words';
import { kinds } from './kinds';
import { defaultLanguage, languageOf } from './known-languages';
import { isClearClaim, readSentences } from './read-sentences';
import type { SentenceReading, SentenceTerritory, SentenceTime } from './sentence-reading';
import { isClose, isQuote, isSingleQuote, isWord } from './token-flags';
import { hashOf } from './tokens';
import { explainWorth, scoreWorth } from './worth';
import type { Writable } from './writable';

/** Sensitivity when none is given: what a fact-checker would want highlighted. */
const balanced = 0.5;

/**
 * Worth from which a sentence is returned at sensitivity 0, 0.5 and 1. Worth is the probability of being worth
 * checking; a kind that the person wants lowers the bar, so that routine sentences come in when they assert
 * something of a kind. That somebody said it is no such kind: it would bring in every quotation. How precision and
 * recall move is in docs/detection.md.
 */
const alone = [0.73, 0.4, 0.07] as const;
const withKind = [0.61, 0.14, 0] as const;
const onlySaid = [0.73, 0.4, 0] as const;
/** Money and land are what readers most want checked, however plain the sentence. */
const ofConsequence = [0.5, 0.1, 0] as const;

/** Who holds what land is never too plain to show by default, where the territory is known or the relation clear. */
const ofLand = [0.5, 0, 0] as const;
/** How many words a claim names as having raised or lowered its worth. */
const tellingWords = 3;

/**
 * The claims of a text that are worth checking, in order; each spans its sentence and carries the kinds found in
 * it, what was understood (facets), who says it, and why it is there (reasons). Offsets are UTF-16 units into
 * `text`. A language without words yields none: see `isLanguageSupported`. Never throws; one pass, linear in the
 * text, whatever is in it.
 */
export function findClaims(text: string, options: FindClaimsOptions = {}): Claim[] {
  const language = languageOf(options.language ?? defaultLanguage.id);
  if (!language) return [];
  const words = kindWordsOf(language.id);
  const claims: Claim[] = [];
  readSentences(text, language, words, options.publishedAt, (readings, attributions) => {
    const reasons = findReasons(readings, words);
    for (let at = 0; at < readings.length; at++) {
      const claim = judge(
        readings[at] as SentenceReading,
        reasons[at] as Reason[],
        attributions[at],
        language.id,
        options,
      );
      if (claim) claims.push(claim);
    }
  });
  return claims;
}

/** What speaks for a kind in each sentence. Kind by kind, so that the words and rules of one stay in the nearest cache. */
function findReasons(readings: readonly SentenceReading[], words: KindWords): Reason[][] {
  const reasons = readings.map((): Reason[] => []);
  // What is asked is not asserted.
  const asserts = readings.map((reading) => !isQuestion(reading));
  for (const { find } of kinds)
    readings.forEach((reading, at) => {
      if (asserts[at]) find(reading, words, reasons[at] as Reason[]);
    });
  return reasons;
}

/** The claim a sentence makes, where it is worth showing. */
function judge(
  reading: SentenceReading,
  reasons: Reason[],
  attribution: Attribution | undefined,
  language: string,
  { kinds: wantedKinds, sensitivity = balanced }: FindClaimsOptions,
): Claim | undefined {
  if (!hasWords(reading)) return undefined;
  const all = kindsOf(reasons);
  const worth = scoreWorth(reading, all, language);
  const wanted = wantedKinds ? reasons.filter(({ kind }) => kind && wantedKinds.includes(kind)) : reasons;
  const found = wantedKinds ? kindsOf(wanted) : all;
  // A sentence whose kinds are all switched off is not wanted, however much it is worth.
  if (wantedKinds && found.length === 0) return undefined;
  const bar = found.includes('sovereignty') && isClearClaim(reading) ? ofLand : barFor(found);
  if (worth < interpolate(bar, sensitivity)) return undefined;
  if (language === 'en') explainWorth(reading, all, tellingWords, wanted);
  return describe(reading, found, worth, wanted, attribution);
}

/** A figure alone, such as a chart's labels, asserts nothing. */
function hasWords({ prose, from, to }: SentenceReading): boolean {
  for (let at = from; at < to; at++) if (((prose.tokens.flags[at] ?? 0) & isWord) !== 0) return true;
  return false;
}

const questionMark = hashOf('?');

/** Whether the sentence ends in a question mark, inside closing quotation marks or brackets or not. */
function isQuestion({ prose, from, to }: SentenceReading): boolean {
  const { hash, flags } = prose.tokens;
  let last = to - 1;
  while (last > from && ((flags[last] ?? 0) & (isQuote | isSingleQuote | isClose)) !== 0) last--;
  return hash[last] === questionMark;
}

function barFor(found: readonly ClaimKindId[]): readonly [number, number, number] {
  if (found.includes('cost') || found.includes('sovereignty')) return ofConsequence;
  if (found.some((kind) => kind !== 'attribution')) return withKind;
  return found.length > 0 ? onlySaid : alone;
}

/** The kinds that have a reason, in the order of the list. */
function kindsOf(reasons: readonly Reason[]): ClaimKindId[] {
  const found: ClaimKindId[] = [];
  if (reasons.length === 0) return found;
  // Kinds add their reasons one after the other, so those of a kind stand together.
  for (let at = 0; at < reasons.length; at++) {
    const kind = reasons[at]?.kind;
    if (kind !== undefined && kind !== found[found.length - 1]) found.push(kind);
  }
  return found;
}

function interpolate(bar: readonly [number, number, number], sensitivity: number): number {
  const at = Math.min(Math.max(sensitivity, 0), 1) * 2;
  return at <= 1 ? bar[0] + (bar[1] - bar[0]) * at : bar[1] + (bar[2] - bar[1]) * (at - 1);
}

/** Without what only the kinds need to know. */
function toFacet({ type, start, end, raw, edtf, relation, approximate }: SentenceTime): TimeFacet {
  const facet: Writable<TimeFacet> = { type, start, end, raw, edtf };
  if (relation !== undefined) facet.relation = relation;
  if (approximate) facet.approximate = true;
  return facet;
}

/** "according to whom": a claim over land stands by whoever is reported to make it. */
function withSource(
  { type, start, end, raw, id, name, relation, parties }: SentenceTerritory,
  attribution: Attribution | undefined,
): TerritoryFacet {
  const facet: Writable<TerritoryFacet> = { type, start, end, raw, name, relation, parties };
  if (id !== undefined) facet.id = id;
  // "claimed by Japan" is what the facet says, not who says it.
  const isOwnVerb = attribution?.verb.startsWith('claim') === true;
  if (attribution?.speaker !== undefined && !isOwnVerb) facet.accordingTo = attribution.speaker;
  return facet;
}

/** Whether a reason's words hold the facet's: a date's a time, a cost's or a statistic's a quantity. */
function isSpokenOf(reasons: readonly Reason[], facet: Facet): boolean {
  for (let at = 0; at < reasons.length; at++) {
    const reason = reasons[at] as Reason;
    if (reason.start > facet.start || facet.end > reason.end) continue;
    const { kind } = reason;
    if (facet.type === 'time' ? kind === 'date' : kind === 'cost' || kind === 'statistic') return true;
  }
  return false;
}

/** By insertion: they are few, and most stand in order. */
function sortByStart(facets: Facet[]): void {
  for (let next = 1; next < facets.length; next++) {
    const facet = facets[next] as Facet;
    let at = next;
    for (; at > 0 && (facets[at - 1] as Facet).start > facet.start; at--)
      facets[at] = facets[at - 1] as Facet;
    facets[at] = facet;
  }
}

function describe(
  reading: SentenceReading,
  found: readonly ClaimKindId[],
  worth: number,
  reasons: readonly Reason[],
  attribution: Attribution | undefined,
): Claim {
  const facets: Facet[] = [];
  for (const { facet } of reading.quantities) if (isSpokenOf(reasons, facet)) facets.push(facet);
  for (const time of reading.times) if (isSpokenOf(reasons, time)) facets.push(toFacet(time));
  if (found.includes('sovereignty'))
    for (const facet of reading.territories) facets.push(withSource(facet, attribution));
  sortByStart(facets);
  const { start, end } = reading;
  const claim: Writable<Claim> = { start, end, kinds: found, worth, facets, reasons };
  if (attribution) claim.attribution = attribution;
  return claim;
}
