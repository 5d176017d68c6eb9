import type { TerritoryRelation } from './claim';
import { list } from './phrase-lists';
import type { SentenceTerritory } from './sentence-reading';
import { mark, type Reading, type SovereigntyLexicon, sovereigntyLexicon } from './sovereignty-lexicon';
import { territoryById } from './territories';
import { phraseOf } from './territory-phrases';
import { findPlace } from './territory-rules';
import { partiesIn, readScene, type Scene, type TokenSpan, wordsOf } from './territory-scene';
import { type Place, quarrelTokens } from './territory-trigger';
import { isCapitalised, isPossessive } from './token-flags';
import type { Tokens } from './tokens';
import type { Writable } from './writable';

/**
 * Who, in one sentence, is said to own, govern, hold, claim, annex, recognise … which territory: the words say so,
 * and nothing here judges whether they are right. A trigger word is looked up first; only a sentence that has one
 * is read closer, so ordinary prose costs one table look-up a word. Linear in the sentence: every look around a
 * trigger is bounded.
 *
 * @param from first token of the sentence, `to` one past its last
 * @param language BCP 47 primary subtag; a language without words finds nothing
 * @param starts `Prose.starts` where the language has it: which tokens can begin a trigger at all
 * @param isTopic whether the sentences before spoke of who holds or claims land, so that "the dispute" is about that
 */
export function findTerritoryClaims(
  tokens: Tokens,
  from: number,
  to: number,
  language = 'en',
  starts?: Uint16Array,
  isTopic = false,
): SentenceTerritory[] {
  const lexicon = sovereigntyLexicon(language);
  if (!lexicon) return [];
  const { triggers } = lexicon;
  let scene: Scene | undefined;
  const facets: SentenceTerritory[] = [];
  for (let at = from; at < to; ) {
    if (starts && ((starts[at] as number) & list.land) === 0) {
      at++;
      continue;
    }
    const entry = triggers.find(tokens, at, to);
    if (entry < 0) {
      at++;
      continue;
    }
    const end = at + (triggers.lengths[entry] ?? 1);
    const readings = candidates(triggers.values[entry] ?? [], tokens, at, end, lexicon);
    scene ??= readings.length > 0 ? readScene(tokens, from, to, lexicon, language, isTopic) : undefined;
    let facet = scene && firstFacet(scene, readings, at, end);
    // "annexed by" may fail where "annexed" alone does not.
    if (scene && !facet && readings.length > 0 && end - at > 1) {
      const word = triggers.find(tokens, at, at + 1);
      if (word >= 0) facet = firstFacet(scene, triggers.values[word] ?? [], at, at + 1);
    }
    if (facet) addNew(facets, facet);
    // A trigger that says nothing may still hold one: "been annexed by".
    at = facet || readings.length === 0 ? end : at + 1;
  }
  return facets;
}

/**
 * "is" and "was" are looked into only before a capital ("was German"), "war" and "fight" only before "over", or
 * every sentence would be read.
 */
function candidates(
  readings: readonly Reading[],
  tokens: Tokens,
  start: number,
  next: number,
  { marks }: SovereigntyLexicon,
): readonly Reading[] {
  if (readings[0]?.mode === 'quarrels') {
    for (let at = next; at < next + quarrelTokens; at++) {
      const entry = marks.find(tokens, at, at + 1);
      if (entry >= 0 && (marks.values[entry] ?? 0) & mark.over) return readings;
    }
    return readings.slice(1);
  }
  // "Crimea's status"
  if (readings[0]?.mode === 'owned' && !((tokens.flags[start - 1] ?? 0) & isPossessive))
    return readings.slice(1);
  const flags = (tokens.flags[next] ?? 0) | (tokens.flags[next + 1] ?? 0);
  const isBeforeName = (flags & isCapitalised) !== 0;
  return readings[0]?.mode === 'remaining' && !isBeforeName ? readings.slice(1) : readings;
}

function firstFacet(
  scene: Scene,
  readings: readonly Reading[],
  start: number,
  end: number,
): SentenceTerritory | undefined {
  for (const reading of readings) {
    const trigger = { mode: reading.mode, relation: reading.relation, start, end };
    const place = findPlace(scene, trigger);
    if (place) return describe(scene, trigger, place, place.relation ?? reading.relation);
  }
  return undefined;
}

function addNew(facets: SentenceTerritory[], facet: SentenceTerritory): void {
  if (!facets.some(({ relation, start }) => relation === facet.relation && start === facet.start))
    facets.push(facet);
}

function describe(
  scene: Scene,
  trigger: TokenSpan,
  place: Place,
  relation: TerritoryRelation,
): SentenceTerritory {
  const phrase = phraseOf(scene, trigger, place);
  const { start, end, raw } = wordsOf(scene, place.start, place.end);
  const id = idOf(scene, place);
  const name = id === undefined ? raw : (territoryById(id)?.names[0]?.name ?? raw);
  const facet: Writable<SentenceTerritory> = {
    type: 'territory',
    start,
    end,
    raw,
    name,
    relation,
    parties: partiesIn(scene, place, trigger),
    trigger: trigger.start,
    first: phrase.start,
    last: phrase.end,
  };
  if (id !== undefined) facet.id = id;
  return facet;
}

/** The entry of the table that the words of a place name, the last one where they name several. */
function idOf(scene: Scene, place: Place): string | undefined {
  for (let at = place.end - 1; at >= place.start; at--) {
    const mention = scene.mentions.get(at);
    if (mention) return mention.territory.id;
  }
  return undefined;
}
