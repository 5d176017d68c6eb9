import { mark } from './sovereignty-lexicon';
import { marksAt, type Scene, type TokenSpan } from './territory-scene';
import {
  isClose,
  isDash,
  isNumber,
  isOpen,
  isPercentSign,
  isPossessive,
  isQuote,
  isSingleQuote,
  isWord,
} from './token-flags';
import { tokenText } from './tokens';

/** A place found by looking about, with the marks that made it one. */
export interface FoundPlace extends TokenSpan {
  readonly bits: number;
}

/** Tokens an object's noun phrase may run on before its noun, at most. */
const objectTokens = 12;

export const land = mark.territory | mark.territoryNoun | mark.landNoun;
export const firmLand = mark.territory | mark.territoryNoun;
export const country = mark.party | mark.stateNoun;
/** Who may hold land; "Gaza" or "Taiwan" can be one as well. */
export const holder = mark.party | mark.force | mark.territory;

const insideNounPhrase =
  mark.filler |
  mark.party |
  mark.name |
  mark.force |
  mark.territory |
  mark.territoryNoun |
  mark.landNoun |
  mark.stateNoun;

/**
 * The noun with one of the marks `accept` at the head of the noun phrase that starts at token `at`: over
 * articles, quantities, describing words, names and owners ("most of the mineral-rich Donetsk region"), and on
 * over "of" to the place's own name. An owner ("the city's") is passed over; a noun that makes it an institution
 * ("the city council") rejects it.
 */
export function reachObject(scene: Scene, at: number, accept: number): FoundPlace | undefined {
  let start = -1;
  let end = -1;
  let bits = 0;
  let afterOf = false;
  const limit = Math.min(scene.to, at + objectTokens);
  for (let next = at; next < limit; next++) {
    const marks = marksAt(scene, next);
    const flags = flagsAt(scene, next);
    if (flags & isPossessive) {
      start = -1;
      bits = 0;
      continue;
    }
    if (marks & accept) {
      if (start < 0) start = next;
      end = next + 1;
      bits |= marks & accept;
      afterOf = false;
      continue;
    }
    if (start >= 0) {
      if (marks & mark.of && !afterOf) afterOf = true;
      else if (marks & (mark.name | mark.party)) {
        end = next + 1;
        afterOf = false;
      } else if (!(afterOf && marks & mark.filler) && !isJoin(flags)) break;
      continue;
    }
    if (!(marks & insideNounPhrase) && !isPlainJoin(flags) && !describes(scene, next)) break;
  }
  return start < 0 || isInstitution(scene, end) ? undefined : { start, end, bits };
}

/** The nearest token with one of the marks within `window` before token `at`, with its like-marked neighbours. */
export function placeBefore(
  scene: Scene,
  at: number,
  accept: number,
  window: number,
): FoundPlace | undefined {
  for (let index = at - 1; index >= Math.max(scene.from, at - window); index--) {
    if (isClauseEnd(scene, index)) return undefined;
    if (marksAt(scene, index) & accept && !isOwner(scene, index)) {
      const place = expand(scene, index, accept);
      if (!isInstitution(scene, place.end)) return place;
    }
  }
  return undefined;
}

/** The most telling place about a trigger: the table's first, then nouns of territory, then the nearest. */
export function nearestPlace(
  scene: Scene,
  trigger: TokenSpan,
  accept: number,
  window: number,
): FoundPlace | undefined {
  let best: FoundPlace | undefined;
  let bestCost = Number.POSITIVE_INFINITY;
  const first = Math.max(scene.from, trigger.start - window);
  const last = Math.min(scene.to, trigger.end + window);
  for (let index = first; index < last; index++) {
    const marks = marksAt(scene, index) & accept;
    if (!marks || (index >= trigger.start && index < trigger.end)) continue;
    const distance = index < trigger.start ? trigger.start - index : index - trigger.end;
    const rank = marks & mark.territory ? 0 : marks & mark.territoryNoun ? 1 : 2;
    const cost = rank * window * 2 + distance;
    if (cost >= bestCost) continue;
    bestCost = cost;
    best = expand(scene, index, accept);
  }
  return best;
}

/** The first token with one of the marks from `at`, at most `window` tokens on. */
export function marked(scene: Scene, at: number, wanted: number, window: number): number {
  for (let index = at; index < Math.min(scene.to, at + window); index++) {
    if (isClauseEnd(scene, index)) return -1;
    if (marksAt(scene, index) & wanted) return index;
  }
  return -1;
}

/** As `marked`, going back from the token before `at`. */
export function markedBefore(scene: Scene, at: number, wanted: number, window: number): number {
  for (let index = at - 1; index >= Math.max(scene.from, at - window); index--) {
    if (isClauseEnd(scene, index)) return -1;
    if (marksAt(scene, index) & wanted) return index;
  }
  return -1;
}

/** Goes back over small words and adverbs from the token before `at`; the first token that is none. */
export function skipBack(scene: Scene, at: number, over: number, most = 4): number {
  let index = at - 1;
  for (let steps = 0; steps < most && index >= scene.from; steps++, index--) {
    if (!(marksAt(scene, index) & over) && !isAdverb(scene, index)) return index;
  }
  return index;
}

/** Whether what follows a finished noun phrase at `at` leaves it finished: "part of Ukraine until", not "… economy". */
export function isClosed(scene: Scene, at: number): boolean {
  if (at >= scene.to) return true;
  const flags = flagsAt(scene, at);
  if (flags & isPossessive) return false;
  if (!(flags & isWord))
    return !(flags & isDash) || (scene.tokens.start[at] ?? 0) > (scene.tokens.end[at - 1] ?? 0);
  return (marksAt(scene, at) & (mark.closer | mark.auxiliary | mark.finite | mark.relative)) !== 0;
}

/** A written-together hyphen before the token: "Russian-occupied". */
export function isHyphenated(scene: Scene, at: number): boolean {
  return (
    (flagsAt(scene, at - 1) & isDash) !== 0 &&
    at - 1 > scene.from &&
    (scene.tokens.end[at - 1] ?? 0) === (scene.tokens.start[at] ?? -1)
  );
}

export function flagsAt(scene: Scene, at: number): number {
  return at < scene.from || at >= scene.to ? 0 : (scene.tokens.flags[at] ?? 0);
}

/** Whether a noun follows that turns the place before it into an institution's name. */
function isInstitution(scene: Scene, at: number): boolean {
  return (marksAt(scene, at) & mark.institution) !== 0;
}

/** "the city's": what is spoken of is what the city owns. */
function isOwner(scene: Scene, at: number): boolean {
  return (flagsAt(scene, at + 1) & isPossessive) !== 0;
}

function expand(scene: Scene, index: number, accept: number): FoundPlace {
  let start = index;
  let end = index + 1;
  let bits = marksAt(scene, index) & accept;
  while (start > scene.from && marksAt(scene, start - 1) & accept) bits |= marksAt(scene, --start) & accept;
  while (end < scene.to && marksAt(scene, end) & accept) bits |= marksAt(scene, end++) & accept;
  return { start, end, bits };
}

function describes(scene: Scene, at: number): boolean {
  if (!(flagsAt(scene, at) & isWord)) return false;
  return scene.lexicon.words.describingEndings.test(tokenText(scene.tokens, at).toLowerCase());
}

function isAdverb(scene: Scene, at: number): boolean {
  return (
    (flagsAt(scene, at) & isWord) !== 0 && scene.lexicon.words.adverbEndings.test(tokenText(scene.tokens, at))
  );
}

/** Tokens a statement may run over from its trigger to its place and still read as one phrase. */
const longestPhrase = 14;
const actorReach = 3;

/**
 * The words that say who holds what: the trigger with its place, where that is near, and with the party straight
 * before or after ("Russia has sovereignty over the islands", "claimed by Japan").
 */
export function phraseOf(scene: Scene, trigger: TokenSpan, place: TokenSpan): TokenSpan {
  const whole = { start: Math.min(trigger.start, place.start), end: Math.max(trigger.end, place.end) };
  let { start, end } = whole.end - whole.start <= longestPhrase ? whole : trigger;
  const who = skipBack(scene, start, mark.auxiliary | mark.being, actorReach);
  if (marksAt(scene, who) & holder && !isOwner(scene, who)) {
    start = who;
    while (marksAt(scene, start - 1) & holder) start--;
  }
  const after = marksAt(scene, end) & mark.by ? end + 1 : end;
  const isBy = (marksAt(scene, after - 1) & mark.by) !== 0;
  const party = isBy ? marked(scene, after, holder, actorReach) : -1;
  if (party >= 0) {
    end = party + 1;
    while (marksAt(scene, end) & holder) end++;
  }
  return { start, end };
}

function isJoin(flags: number): boolean {
  return (flags & isDash) !== 0;
}

/** Numbers, hyphens and quotation marks stand inside a noun phrase and decide nothing. */
function isPlainJoin(flags: number): boolean {
  return (flags & (isDash | isNumber | isPercentSign | isQuote | isSingleQuote | isOpen | isClose)) !== 0;
}

function isClauseEnd(scene: Scene, at: number): boolean {
  const start = scene.tokens.start[at] ?? 0;
  const code = scene.tokens.text.charCodeAt(start);
  return code === 0x3b || code === 0x3a;
}
