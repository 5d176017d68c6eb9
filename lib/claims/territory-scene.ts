import { mark, type SovereigntyLexicon } from './sovereignty-lexicon';
import { findTerritory, type TerritoryMention } from './territories';
import { isCapitalised, isQuote, isSingleQuote, isTerminator, isWord } from './token-flags';
import { hashOf, type Tokens } from './tokens';

/** A stretch of tokens, end exclusive. */
export interface TokenSpan {
  readonly start: number;
  readonly end: number;
}

/** One sentence with every token marked for the rules of territory-rules.ts. */
export interface Scene {
  readonly tokens: Tokens;
  readonly from: number;
  readonly to: number;
  readonly lexicon: SovereigntyLexicon;
  /** The article has just spoken of who holds or claims which land. */
  readonly isTopic: boolean;
  /** Most words carry capitals. */
  readonly isHeadline: boolean;
  /** Bits of `mark`, index 0 is token `from`. Filled anew for the next scene. */
  readonly marks: Int32Array;
  /** Mentions of the table's territories by their first token. */
  readonly mentions: ReadonlyMap<number, TerritoryMention>;
}

const noMentions: ReadonlyMap<number, TerritoryMention> = new Map();

/** A sentence with a larger share of capitalised words is a headline: capitals show no names in it. */
const headlineShare = 0.6;

/** Marks the tokens of a sentence; linear in their number. */
export function readScene(
  tokens: Tokens,
  from: number,
  to: number,
  lexicon: SovereigntyLexicon,
  language: string,
  isTopic: boolean,
): Scene {
  const marks = to - from > kept.length ? new Int32Array(to - from) : kept.fill(0);
  let mentions: Map<number, TerritoryMention> | undefined;
  const set = (start: number, length: number, bits: number) => {
    for (let at = start; at < start + length && at < to; at++)
      marks[at - from] = (marks[at - from] ?? 0) | bits;
  };
  let words = 0;
  let capitals = 0;
  let knownUntil = from;
  let markedUntil = from;
  for (let at = from; at < to; at++) {
    const flags = tokens.flags[at] ?? 0;
    if (flags & isWord) {
      words++;
      if (flags & isCapitalised) capitals++;
    }
    const entry = at < markedUntil ? -1 : lexicon.marks.find(tokens, at, to);
    if (entry >= 0) {
      const length = lexicon.marks.lengths[entry] ?? 1;
      set(at, length, lexicon.marks.values[entry] ?? 0);
      markedUntil = at + length;
    }
    if (at < knownUntil || !(flags & isWord)) continue;
    const mention = findTerritory(tokens, at, to, language);
    const party = lexicon.findParty(tokens, at, to);
    if (mention && mention.length >= party) {
      mentions ??= new Map();
      mentions.set(at, mention);
      set(at, mention.length, mark.territory);
      knownUntil = at + mention.length;
    }
    if (party > 0 && party >= (mention?.length ?? 0)) {
      set(at, party, mark.party);
      knownUntil = at + party;
    }
  }
  const isHeadline = capitals > words * headlineShare;
  if (!lexicon.words.capitalisesNouns && !isHeadline) markNames(tokens, from, to, marks);
  return { tokens, from, to, lexicon, isTopic, isHeadline, marks, mentions: mentions ?? noMentions };
}

/** Room for the marks of nearly every sentence. */
const kept = new Int32Array(256);

function markNames(tokens: Tokens, from: number, to: number, marks: Int32Array): void {
  for (let index = 0; index < to - from; index++) {
    const flags = tokens.flags[from + index] ?? 0;
    if (!(flags & isCapitalised) || !(flags & isWord)) continue;
    const known = (marks[index] ?? 0) & ~(mark.recognisedAs | mark.filler);
    if (known === 0 && !isSentenceStart(tokens, from, from + index))
      marks[index] = (marks[index] ?? 0) | mark.name;
  }
}

/** The first word, also after an opening quotation mark or a full stop within the sentence. */
export function isSentenceStart(tokens: Tokens, from: number, at: number): boolean {
  if (at === from) return true;
  return ((tokens.flags[at - 1] ?? 0) & (isQuote | isSingleQuote | isTerminator)) !== 0;
}

export function marksAt(scene: Scene, at: number): number {
  return at < scene.from || at >= scene.to ? 0 : (scene.marks[at - scene.from] ?? 0);
}

/** Text and offsets of a stretch of tokens. */
export function wordsOf(
  scene: Scene,
  first: number,
  end: number,
): { start: number; end: number; raw: string } {
  const start = scene.tokens.start[first] ?? 0;
  const stop = scene.tokens.end[end - 1] ?? start;
  return { start, end: stop, raw: scene.tokens.text.slice(start, stop) };
}

/** Words that set one clause against another: who stands in the other has no part in this one. */
const contrasts = new Set(
  '; but while whereas although though aber während mais tandis pero mientras но тогда'
    .split(' ')
    .map(hashOf),
);

/**
 * States, peoples, capitals and forces named outside a place, as written, each once: those of the trigger's own
 * clause ("Russia holds the islands, but Japan claims them"), or of the sentence where its clause names none.
 */
export function partiesIn(scene: Scene, place: TokenSpan, trigger: TokenSpan): string[] {
  const { hash } = scene.tokens;
  let from = trigger.start;
  let to = trigger.end;
  while (from > scene.from && !contrasts.has(hash[from - 1] ?? 0)) from--;
  while (to < scene.to && !contrasts.has(hash[to] ?? 0)) to++;
  const own = partiesBetween(scene, place, from, to);
  return own.length > 0 ? own : partiesBetween(scene, place, scene.from, scene.to);
}

function partiesBetween(scene: Scene, place: TokenSpan, from: number, to: number): string[] {
  const parties = new Set<string>();
  for (let at = from; at < to; ) {
    const length = scene.lexicon.findParty(scene.tokens, at, to);
    if (length > 0 && marksAt(scene, at) & mark.party) {
      if (at >= place.end || at + length <= place.start) parties.add(wordsOf(scene, at, at + length).raw);
      at += length;
    } else at++;
  }
  return [...parties];
}
