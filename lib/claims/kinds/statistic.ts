import type { Reason } from '@/lib/claims/claim';
import {
  classesAt,
  forEachCue,
  hasClassBefore,
  hasWordBefore,
  wordAt,
  wordSet,
} from '@/lib/claims/cue-context';
import { addReason, defineClaimKind } from '@/lib/claims/define-claim-kind';
import { isPartOfName } from '@/lib/claims/names';
import { list } from '@/lib/claims/phrase-lists';
import type { SentenceQuantity, SentenceReading } from '@/lib/claims/sentence-reading';
import { isDecimal, isGrouped, isNumber } from '@/lib/claims/token-flags';
import { slash } from '@/lib/claims/token-marks';
import { hashOf } from '@/lib/claims/tokens';
import * as is from '@/lib/claims/word-classes';

/** Counts, shares, rates and measures that are not money. "The two leaders" is a name for them, not a count. */
export const statistic = defineClaimKind({
  id: 'statistic',
  find(sentence, { counting }, reasons) {
    for (const quantity of sentence.quantities) {
      if (!isStatistic(sentence, quantity)) continue;
      const { unit } = quantity.facet;
      const code = unit === 'percent' || unit === 'percentage-point' ? 'statistic.share' : 'statistic.count';
      addReason(reasons, sentence, 'statistic', code, quantity.phraseFirst, quantity.phraseLast, 0.4);
    }
    forEachCue(sentence, counting, list.counting, tell, reasons);
  },
});

function tell(sentence: SentenceReading, _value: true, at: number, to: number, reasons: Reason[]): void {
  // "tens of thousands of voters" and "half a century" have been read as what they are.
  for (let near = Math.max(sentence.from, at - phraseReach); near < to + phraseReach; near++) {
    const quantity = sentence.allQuantities[(sentence.quantityAt[near] ?? 0) - 1];
    if (quantity && read.has(quantity.role) && quantity.phraseFirst < to && at < quantity.phraseLast) return;
  }
  if (sentence.isTime[to - 1] !== 1)
    addReason(reasons, sentence, 'statistic', 'statistic.vague-count', at, to, 0.3);
}

/** Tokens between a number and the far end of its phrase: "about", what is counted, what it is per. */
const phraseReach = 6;

/** Roles of a number that assert something countable; a length of time, an age or a score do not. */
const counted: ReadonlySet<string> = new Set(['percent', 'measure', 'count', 'fraction']);

const read: ReadonlySet<string> = new Set(['percent', 'measure', 'count', 'money']);

const the = hashOf('the');
const of = hashOf('of');
const them = hashOf('them');
const these = wordSet('the these those its his her their both any');

function isStatistic(sentence: SentenceReading, { facet, role, first, last }: SentenceQuantity): boolean {
  // "dock 3 percent of their pay" is no third dock.
  if (role !== 'percent' && isPartOfName(sentence, first, last)) return false;
  // "24/7 billboards"
  if (wordAt(sentence, first - 1) === slash) return false;
  if (role === 'number') {
    if (facet.approximate || facet.bound !== undefined || isPartOfWhole(sentence, last)) return true;
    // "shrank by 4.2 million", "another 5,000": too large for a year or the number of a thing.
    if (isLarge(sentence, first, facet.value ?? 0) || isVote(sentence, first, last)) return true;
    // "a magnitude of 6.4", "the index stood at 52.3"
    return !Number.isInteger(facet.value) && hasClassBefore(sentence, first, 4, is.isMeasureNoun);
  }
  if (!counted.has(role)) return false;
  if (role !== 'count') return true;
  // "one man" counts nobody; "the two" were named before; "two people said" are who speaks.
  if (facet.value === 1 && facet.high === undefined) return false;
  if (facet.value === 2 && (these.has(wordAt(sentence, first - 1)) || isPair(facet.unit))) return false;
  const { report } = sentence;
  const speaks =
    report && first >= report.speakerFrom && last <= report.speakerTo && (facet.value ?? 0) < mostSpeakers;
  return !speaks;
}

const to = hashOf('to');
const voting = wordSet('voted vote votes voting');

/** "voted by 314 to 291" */
function isVote(sentence: SentenceReading, first: number, last: number): boolean {
  return wordAt(sentence, last) === to && hasWordBefore(sentence, first, 4, voting);
}

const smallestLarge = 1000;

/** Thousands and more, written with their groups or in words. */
function isLarge(sentence: SentenceReading, first: number, value: number): boolean {
  if (value < smallestLarge) return false;
  const bits = sentence.prose.tokens.flags[first] as number;
  const isPlain = (bits & isNumber) !== 0 && (bits & (isGrouped | isDecimal)) === 0;
  return !isPlain || (classesAt(sentence, first + 1) & is.isNumberWord) !== 0;
}

/** So many can be "people familiar with the matter"; more of them are a count. */
const mostSpeakers = 10;

/** "six of the 20", "two out of three". */
function isPartOfWhole(sentence: SentenceReading, last: number): boolean {
  if (wordAt(sentence, last) === of && wordAt(sentence, last + 1) === them) return true;
  if (
    wordAt(sentence, last) === of &&
    (classesAt(sentence, last + 1) & (is.isDeterminer | is.isNumberWord)) !== 0
  ) {
    return wordAt(sentence, last + 1) === the || (sentence.quantities.at(-1)?.first ?? 0) > last;
  }
  return false;
}

/** People and bodies that a text calls "two …" once it has named them. */
const pairs: ReadonlySet<string | undefined> = new Set(
  'country nation leader side power capital neighbour neighbor rival ally'.split(' '),
);

function isPair(unit: string | undefined): boolean {
  return pairs.has(unit);
}
