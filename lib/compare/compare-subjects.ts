import type { SubjectWord } from './claim-words';
import type { PreparedClaim } from './prepare-claim';
import { contrastsOf, downwards, upwards } from './word-groups';

export interface SubjectLikeness {
  /** 0..1: how much of what the claims speak of is the same. */
  readonly score: number;
  /** Too few words are shared for the score to mean much. */
  readonly isThin: boolean;
  /** One says up, the other down. */
  readonly isOpposite: boolean;
  /**
   * Nothing hints at another subject: no name on one side alone ("Paris, Texas"), no nouns against nouns ("beef" and
   * "rice"), no qualifying word ("youth unemployment") unless very much else is shared.
   */
  readonly isOneSubject: boolean;
  /** Each has a telling word that the other has not: other words for the same, or another thing. */
  readonly hasStrangers: boolean;
}

/** Words of less weight say too little to set two subjects apart. */
const tellingWeight = 0.6;
/** Weight of shared words from which a likeness is no accident. */
const enoughShared = 1.5;
/** So many telling words shared that one more on one side is detail. */
const muchShared = 4;
/** How much the shorter claim's share counts beside both claims' share: detail added is no other subject. */
const containment = 0.4;
/** Taken off for each pair of common nouns that stand in one claim alone: "the bridge" and "the tunnel". */
const strangerPenalty = 0.12;

/**
 * How alike the subjects of two claims are; undefined when a name or a contrasting word makes them different, or when
 * the likeness cannot reach `least`: most pairs are told apart by that alone, without allocating anything.
 */
export function compareSubjects(a: PreparedClaim, b: PreparedClaim, least = 0): SubjectLikeness | undefined {
  if (mostLikeness(a, b) < least) return undefined;
  const isOpposite = a.direction !== undefined && b.direction !== undefined && a.direction !== b.direction;
  const onlyA = without(a, b);
  const onlyB = without(b, a);
  if (namesDiffer(onlyA, onlyB) || isContrary(onlyA, onlyB)) return undefined;
  if ([...onlyA, ...onlyB].some(isNumber)) return undefined;
  const shared = [...a.subject.values()].filter(({ key }) => b.subject.has(key));
  const both = sum(shared);
  const left = sum(onlyA);
  const right = sum(onlyB);
  if (both === 0) return undefined;
  const dice = (2 * both) / (2 * both + left + right);
  const contained = both / (both + Math.min(left, right));
  const strangers = Math.min(onlyA.filter(isTelling).length, onlyB.filter(isTelling).length);
  const extra = [...onlyA, ...onlyB].filter(isTelling);
  const isOneSubject =
    both >= enoughShared &&
    strangers === 0 &&
    !extra.some(({ isName }) => isName) &&
    (extra.length === 0 || shared.filter(isTelling).length >= muchShared);
  const score = (1 - containment) * dice + containment * contained - strangers * strangerPenalty;
  return { score, isThin: both < enoughShared, isOpposite, isOneSubject, hasStrangers: strangers > 0 };
}

/** The score if nothing set the two apart but the words they do not share. */
function mostLikeness(a: PreparedClaim, b: PreparedClaim): number {
  const [few, many] = a.subject.size <= b.subject.size ? [a, b] : [b, a];
  let both = 0;
  for (const [key, { weight }] of few.subject) {
    const other = many.subject.get(key);
    if (other) both += Math.max(weight, other.weight);
  }
  const dice = (2 * both) / (a.mass + b.mass || 1);
  return (
    (1 - containment) * Math.min(dice, 1) + containment * Math.min(both / (Math.min(a.mass, b.mass) || 1), 1)
  );
}

const isTelling = ({ weight, key }: SubjectWord): boolean =>
  weight >= tellingWeight && key !== upwards && key !== downwards;

/** A figure that the detector made nothing of: "Apollo 11", "in 927". */
const isNumber = ({ key }: SubjectWord): boolean => /\d/.test(key);

/** The words of one claim that the other has not; which way something moved is no subject. */
function without(one: PreparedClaim, other: PreparedClaim): SubjectWord[] {
  return [...one.subject.values()].filter(
    ({ key }) => !other.subject.has(key) && key !== upwards && key !== downwards,
  );
}

/** Each names something the other does not: two bridges, two countries. A short form is the same name. */
function namesDiffer(onlyA: readonly SubjectWord[], onlyB: readonly SubjectWord[]): boolean {
  const a = onlyA.filter(({ isName }) => isName);
  const b = onlyB.filter(({ isName }) => isName);
  return a.length > 0 && b.length > 0 && !isAcronymOf(a, b) && !isAcronymOf(b, a);
}

function isAcronymOf(short: readonly SubjectWord[], long: readonly SubjectWord[]): boolean {
  const initials = long.map(({ initial }) => initial).join('');
  return long.length > 1 && short.some(({ key }) => key === initials);
}

/** "the first quarter" and "the second", "men" and "women". */
function isContrary(onlyA: readonly SubjectWord[], onlyB: readonly SubjectWord[]): boolean {
  return onlyA.some(({ key }) =>
    contrastsOf.get(key)?.some((line) => onlyB.some((other) => contrastsOf.get(other.key)?.includes(line))),
  );
}

const sum = (words: readonly SubjectWord[]): number => words.reduce((total, { weight }) => total + weight, 0);
