import type { SentenceTerritory } from './sentence-reading';
import { territoryById } from './territories';
import type { Tokens } from './tokens';

/** The territory an article goes on about: its key in the table, or "" once it has named several. */
export type TerritoryTopic = string | undefined;

const plainNoun =
  /^(?:[a-z]+ )*(islands?|peninsula|archipelago|territory|region|enclave|province|strip|heights)$/;
const geography = /\b(islands?|peninsula|archipelago|strip|heights|sea|strait|reef|shoal|region)\b/;

/** Which territory the next sentences go on about after one with these claims. */
export function nextTopic(topic: TerritoryTopic, claims: readonly SentenceTerritory[]): TerritoryTopic {
  let next = topic;
  for (const { id } of claims) if (id !== undefined) next = next === undefined || next === id ? id : '';
  return next;
}

/**
 * Names the territory an article has just spoken of where a sentence only says "the islands", "the territory" or
 * "the dispute". A noun of another shape of land than the name's ("the peninsula" after "Kuril Islands") stays.
 */
export function carryTerritory(
  claims: readonly SentenceTerritory[],
  topic: TerritoryTopic,
  tokens: Tokens,
): readonly SentenceTerritory[] {
  if (!topic || claims.length === 0) return claims;
  const name = territoryById(topic)?.names[0]?.name;
  if (name === undefined) return claims;
  return claims.map((claim) =>
    claim.id === undefined && isMeant(claim, name, tokens) ? { ...claim, id: topic, name } : claim,
  );
}

function isMeant({ raw, start, trigger }: SentenceTerritory, name: string, tokens: Tokens): boolean {
  // "the dispute": the words that say so are all there is of a place.
  if (tokens.start[trigger] === start) return !/\p{Lu}/u.test(raw);
  const noun = plainNoun.exec(raw)?.[1];
  if (noun === undefined) return false;
  if (noun === 'territory' || noun === 'region') return true;
  const own = geography.exec(name.toLowerCase())?.[1];
  return own === undefined ? !noun.endsWith('s') : own === noun;
}
