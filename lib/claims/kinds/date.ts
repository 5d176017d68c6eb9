import type { Reason } from '@/lib/claims/claim';
import { classesAt, forEachCue, hasWordBefore, wordAt, wordSet } from '@/lib/claims/cue-context';
import { addReason, defineClaimKind } from '@/lib/claims/define-claim-kind';
import { isAddress } from '@/lib/claims/names';
import { list } from '@/lib/claims/phrase-lists';
import type { SentenceReading, SentenceTime } from '@/lib/claims/sentence-reading';
import { isNameLike } from '@/lib/claims/speakers';
import { isCapitalised, isPossessive, isWord } from '@/lib/claims/token-flags';
import { hashOf } from '@/lib/claims/tokens';
import * as is from '@/lib/claims/word-classes';

/**
 * A time that carries the assertion. A bare weekday, "today" or "last week" only says when the news happened; the
 * same words after "by" or "until" set a deadline and count.
 */
export const date = defineClaimKind({
  id: 'date',
  find(sentence, { timing }, reasons) {
    for (const time of sentence.times) {
      if (isNewsFlow(sentence, time) || isRate(sentence, time) || isNoDate(sentence, time)) continue;
      addReason(reasons, sentence, 'date', codeOf(time), firstOfPhrase(sentence, time), time.last, 0.3);
    }
    forEachCue(sentence, timing, list.timing, tell, reasons);
  },
});

function tell(sentence: SentenceReading, _value: true, at: number, to: number, reasons: Reason[]): void {
  // What was read as a time already says more.
  if (sentence.isTime[at] !== 0 || sentence.isTime[to - 1] !== 0) return;
  addReason(reasons, sentence, 'date', 'date.vague', at, to, 0.2);
}

/** Prepositions that belong to a time; "of" and "to" belong to what stands before it. */
const placing = wordSet('in on at during within throughout for between from');
/** "over", "for": only of a length of time. */
const lasting = wordSet('over');
const determiners = wordSet('the a an that this these those his her its their our');

const since = hashOf('since');
/** Tokens of "since he took office as foreign minister in September". */
const longestSince = 13;

function startOfSince(sentence: SentenceReading, first: number): number {
  if (wordAt(sentence, first) === since) return first;
  for (let at = first - 1; at > first - longestSince && at >= sentence.from; at--) {
    if (((sentence.prose.tokens.flags[at] as number) & isWord) === 0) return first;
    if (wordAt(sentence, at) === since) return at;
  }
  return first;
}

/** "In December 2017", "over the past two years": a time with the preposition that places it. */
function firstOfPhrase(sentence: SentenceReading, time: SentenceTime): number {
  const { first, relation, edtf } = time;
  const start = relation === 'since' ? startOfSince(sentence, first) : first;
  if (start < first) return start;
  // "since 2015" begins with its own preposition.
  if (relation !== undefined && relation !== 'during' && relation !== 'at') return first;
  const before = determiners.has(wordAt(sentence, first - 1)) ? first - 2 : first - 1;
  const word = wordAt(sentence, before);
  const isLength = edtf.startsWith('P') || relation === 'during';
  return placing.has(word) || (isLength && lasting.has(word)) ? before : first;
}

function codeOf({ edtf, relation }: SentenceTime): string {
  if (edtf.startsWith('P')) return 'date.duration';
  if (relation === 'by' || relation === 'before' || relation === 'until') return 'date.deadline';
  return relation === 'since' ? 'date.since' : 'date.time';
}

const months = wordSet('month');
const near = wordSet('this last past');

function isNewsFlow(sentence: SentenceReading, { role, relation, last }: SentenceTime): boolean {
  // "this month", "last month" tell when the news happened as "last week" does; "last year" sets it in time.
  const isFlow =
    (role === 'flow' && !hasWordBefore(sentence, last, plannedReach, planned)) ||
    (months.has(wordAt(sentence, last - 1)) && near.has(wordAt(sentence, last - 2)));
  if (!isFlow) return false;
  // "before Tuesday's event" sets no deadline.
  const isOwner = last < sentence.to && ((sentence.prose.tokens.flags[last] as number) & isPossessive) !== 0;
  return isOwner || relation === undefined || relation === 'at' || relation === 'during';
}

/** "is scheduled for Monday": the day is what is asserted. */
const planned = wordSet('scheduled slated');
const plannedReach = 5;

/** "$53 million a week", "every two days", "by 0.14 seconds": how often, how much, but not when. */
function isRate(sentence: SentenceReading, { first, last, edtf }: SentenceTime): boolean {
  if (!edtf.startsWith('P')) return false;
  if (every.has(wordAt(sentence, first)) || every.has(wordAt(sentence, first - 1))) return true;
  if (seconds.has(wordAt(sentence, last - 1))) return true;
  for (let at = first; at >= Math.max(sentence.from, first - longestPer); at--) {
    const quantity = sentence.quantityAt[at] as number;
    if (quantity > 0) return sentence.allQuantities[quantity - 1]?.facet.per !== undefined;
  }
  return false;
}

const every = wordSet('every all');
const seconds = wordSet('second seconds');

/** Tokens between an amount and what it is for each of: "a", "per", "for every". */
const longestPer = 3;

/** "10-year Treasuries": the length is part of a name. */
const papers = wordSet('treasury treasuries gilt gilts bund bunds');

const laws = wordSet('act law code ordinance');

const quarter = hashOf('quarter');
const of = hashOf('of');
const the = hashOf('the');
/** "third-quarter profit": the quarter is the name of what is told. */
const accounts = wordSet(
  'profit profits earnings results revenue revenues sales net income loss losses figures',
);

/** Seasons are the months 21 to 24 of EDTF. */
const season = /^[^-]+-2[1-4]/;

const day = /^[\dX]{4}-[\dX]{2}-[\dX]{2}$/;
const on = hashOf('on');

/** "Christmas sweaters": a feast, which has no figures, that only tells of what sort something is. */
function isSort(sentence: SentenceReading, first: number, last: number): boolean {
  const { flags, text, start, end } = sentence.prose.tokens;
  if (last >= sentence.to || classesAt(sentence, last) !== 0 || wordAt(sentence, first - 1) === on)
    return false;
  const isPlain = ((flags[last] as number) & (isWord | isCapitalised)) === isWord;
  return isPlain && !/\d/.test(text.slice(start[first] as number, end[last - 1] as number));
}

/** "He was hurt in the fall." */
const fall = hashOf('fall');
const harmed = wordSet('killed died dead hurt injured broke injuries survived');
const longestFall = 10;

/** "April Jones", "the august assembly", "1909 Jolinda Drive". */
function isNoDate(sentence: SentenceReading, { first, last, role, edtf }: SentenceTime): boolean {
  if (isAddress(sentence, last) || papers.has(wordAt(sentence, last))) return true;
  // "the Sedition Act of 1940", "the Defamation Act 2013": the year is part of the law's name.
  const law = wordAt(sentence, first - 1) === of ? first - 2 : first - 1;
  if (law > sentence.from && laws.has(wordAt(sentence, law)) && isNameLike(sentence, law)) return true;
  // "a quarter of the country"
  if (
    wordAt(sentence, last - 1) === quarter &&
    wordAt(sentence, last) === of &&
    wordAt(sentence, last + 1) === the
  )
    return edtf.startsWith('P');
  if (wordAt(sentence, last - 1) === quarter && accounts.has(wordAt(sentence, last))) return true;
  const { flags, value } = sentence.prose.tokens;
  if (role === 'point' && day.test(edtf) && isSort(sentence, first, last)) return true;
  if (last - first !== 1 || role !== 'point' || ((flags[first] as number) & isWord) === 0) return false;
  if (!Number.isNaN(value[first] as number)) return false;
  // "in the spring": a season has no capital, but an article.
  if (season.test(edtf) && determiners.has(wordAt(sentence, first - 1)))
    return wordAt(sentence, first) === fall && hasWordBefore(sentence, first, longestFall, harmed);
  if (((flags[first] as number) & isCapitalised) === 0) return true;
  const isPlaced = (classesAt(sentence, first - 1) & (is.isPreposition | is.isDeterminer)) !== 0;
  return !isPlaced && last < sentence.to && isNameLike(sentence, last);
}
