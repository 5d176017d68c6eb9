import { boundsOf, dayPeriod, edtfOf, inYear, type Period, spanOf } from './calendar';
import type { Bound, TimeRelation } from './claim';
import { monthOf, withYear } from './guessed-year';
import type { LengthReading } from './length-reader';
import type { Time, TimeRole } from './time';
import {
  findAt,
  findBefore,
  hashAt,
  isJoined,
  marks,
  type PeriodReading,
  type TimeContext,
  wordAt,
  wordIn,
} from './time-context';
import { startsAt } from './time-starts';
import * as flag from './token-flags';
import type { Writable } from './writable';

/** What stands to the left of a time and belongs to it. */
interface Left {
  readonly first: number;
  readonly relation: TimeRelation | undefined;
  readonly isApproximate: boolean;
}

/** The value of "the end of" among the parts: a deadline at the end of a period is the period's own end. */
const wholeEnd = 4;

function isDeadlineBefore(context: TimeContext, at: number): boolean {
  const article = findBefore(context, context.lexicons.articles, at) >= 0 ? at - 1 : at;
  const entry = findBefore(context, context.lexicons.relations, article);
  const relation = entry < 0 ? undefined : context.lexicons.relations.values[entry];
  return relation === 'by' || relation === 'before' || relation === 'until';
}

function readLeft(context: TimeContext, at: number): Left {
  const { lexicons } = context;
  let first = at;
  let isApproximate = false;
  // "the month of May"
  if (wordIn(context, lexicons.of, first - 1) >= 0 && wordAt(context, first - 2)?.unit === 'month')
    first -= 2;
  let next = first;
  const article = findBefore(context, lexicons.articles, next) >= 0 ? next - 1 : next;
  const hyphen =
    hashAt(context, article - 1) === marks.hyphen && isJoined(context, article) ? article - 1 : article;
  const part = findBefore(context, lexicons.parts, hyphen);
  if (part >= 0) {
    first = hyphen - (lexicons.parts.lengths[part] as number);
    isApproximate = lexicons.parts.values[part] !== wholeEnd || !isDeadlineBefore(context, first);
  } else {
    const about = findBefore(context, lexicons.number.approximate, hyphen);
    if (about >= 0) {
      first = hyphen - (lexicons.number.approximate.lengths[about] as number);
      isApproximate = true;
    }
  }
  next = findBefore(context, lexicons.articles, first) >= 0 ? first - 1 : first;
  const entry = findBefore(context, lexicons.relations, next);
  if (entry < 0) return { first, relation: undefined, isApproximate };
  const named = lexicons.relations.values[entry];
  // "before the end of 2019" is "by 2019".
  const relation = named === 'before' && part >= 0 && !isApproximate ? 'by' : named;
  return { first: next - (lexicons.relations.lengths[entry] as number), relation, isApproximate };
}

/** "or later", "onwards"; not the "and before" of "and before 2018". */
function relationAfter(context: TimeContext, at: number): number {
  const entry = findAt(context, context.lexicons.relationsAfter, at);
  if (entry < 0) return -1;
  return startsAt(context, at + (context.lexicons.relationsAfter.lengths[entry] as number)) === 0
    ? entry
    : -1;
}

/** Tokens between "since" and the time of what happened then. */
const longestTurn = 12;

/** "since" for "Since he took office as foreign minister in September": a clause whose time is the beginning. */
function sinceTurn({ tokens, lexicons, lineFrom }: TimeContext, at: number): TimeRelation | undefined {
  let turns = false;
  for (let before = at - 1; before >= Math.max(lineFrom, at - longestTurn); before--) {
    if (((tokens.flags[before] as number) & flag.isWord) === 0) return undefined;
    turns ||= lexicons.turns.findToken(tokens, before) >= 0;
    const entry = lexicons.relations.findToken(tokens, before);
    if (entry >= 0 && lexicons.relations.values[entry] === 'since' && turns) return 'since';
  }
  return undefined;
}

/** The time of one period, with the words of relation before and after it. */
export function fromPeriod(context: TimeContext, reading: PeriodReading): Time {
  const rest = readRest(context, reading);
  if (rest) return rest;
  const left = readLeft(context, reading.first);
  const period = withYear(context, reading.period, reading.first);
  const edtf = edtfOf(period, left.isApproximate);
  const later = relationAfter(context, reading.last);
  const relation =
    later < 0
      ? (left.relation ?? sinceTurn(context, left.first))
      : context.lexicons.relationsAfter.values[later];
  const last =
    later < 0 ? reading.last : reading.last + (context.lexicons.relationsAfter.lengths[later] as number);
  const isDeadline = relation !== undefined && relation !== 'during';
  const isFlow = reading.isFlow === true && !isDeadline;
  const isApproximate = left.isApproximate || period.isApproximate === true;
  const role = isFlow ? 'flow' : 'point';
  return made(context, left.first, last, role, open(edtf, relation), relation, isApproximate);
}

/** "the rest of the year": from the article's day to the end of a period that holds it. */
function readRest(context: TimeContext, { first, last, period }: PeriodReading): Time | undefined {
  const { lexicons, reference } = context;
  const article = findBefore(context, lexicons.articles, first) >= 0 ? first - 1 : first;
  const rest = findBefore(context, lexicons.rest, article);
  const bounds = rest < 0 ? undefined : boundsOf(period);
  if (reference === undefined || bounds === undefined) return undefined;
  if (bounds.from > reference.number || bounds.to < reference.number) return undefined;
  const edtf = edtfOf(spanOf(reference.number, bounds.to));
  return made(
    context,
    article - (lexicons.rest.lengths[rest] as number),
    last,
    'point',
    edtf,
    'during',
    false,
  );
}

/** "by 2023" is an interval without a beginning, "since 2019" one without an end. */
function open(edtf: string, relation: TimeRelation | undefined): string {
  switch (relation) {
    case 'by':
    case 'before':
    case 'until':
      return `../${endsOf(edtf).end}`;
    case 'since':
    case 'after':
      return `${endsOf(edtf).start}/..`;
    default:
      return edtf;
  }
}

function endsOf(edtf: string): { start: string; end: string } {
  const slash = edtf.indexOf('/');
  return slash < 0 ? { start: edtf, end: edtf } : { start: edtf.slice(0, slash), end: edtf.slice(slash + 1) };
}

const daysPerWeek = 7;

/** The time of a range, with "from" or "between". */
export function fromRange(context: TimeContext, low: PeriodReading, high: PeriodReading): Time {
  let highPeriod = withYear(context, high.period, low.first);
  // "between now and May": the next May.
  const from = boundsOf(low.period)?.from;
  const to = boundsOf(highPeriod)?.to;
  const isBehind = low.isFlow && from !== undefined && to !== undefined && to < from;
  if (isBehind && high.period.year === undefined && highPeriod.year !== undefined)
    highPeriod = inYear(highPeriod, highPeriod.year + 1);
  // "from Monday to Friday": the Friday of that week.
  if (isBehind && high.isGuessed && to !== undefined) highPeriod = dayPeriod(to + daysPerWeek);
  let lowPeriod = low.period;
  if (lowPeriod.year === undefined && highPeriod.year !== undefined && lowPeriod.unit !== 'span') {
    const isAcross = (monthOf(lowPeriod) ?? 0) > (monthOf(highPeriod) ?? 12);
    lowPeriod = inYear(lowPeriod, isAcross ? highPeriod.year - 1 : highPeriod.year);
  }
  const start = endsOf(edtfOf(withYear(context, lowPeriod, low.first))).start;
  const end = endsOf(edtfOf(highPeriod)).end;
  const left = readLeft(context, low.first);
  const frame = findBefore(context, context.lexicons.frames, left.first);
  const first = frame >= 0 ? left.first - (context.lexicons.frames.lengths[frame] as number) : left.first;
  const role = low.isFlow && high.isFlow ? 'flow' : 'point';
  return made(context, first, high.last, role, `${start}/${end}`, 'during', left.isApproximate);
}

/** The time of a length, by itself or counted from a day. */
export function fromLength(context: TimeContext, reading: LengthReading): Time {
  const { period } = reading;
  const { approximate, bounds } = context.lexicons.number;
  const about = findBefore(context, approximate, reading.first);
  const isApproximate = reading.isApproximate === true || about >= 0;
  const bound = findBefore(context, bounds, reading.first);
  if (period === undefined) {
    const role = reading.isRunning ? 'running' : reading.relation !== undefined ? 'anchored' : 'duration';
    const first = bound < 0 ? reading.first : reading.first - (bounds.lengths[bound] as number);
    const { duration, relation } = reading;
    return made(context, first, reading.last, role, duration, relation, isApproximate || bound >= 0);
  }
  const beyond = bound < 0 ? undefined : beyondLength(context, period, bounds.values[bound]);
  if (beyond) {
    const first = reading.first - (bounds.lengths[bound] as number);
    return made(context, first, reading.last, 'point', open(edtfOf(period), beyond), beyond, false);
  }
  const left = readLeft(context, reading.first);
  const relation = reading.relation ?? left.relation;
  const first = left.relation === undefined ? reading.first : left.first;
  const edtf = open(edtfOf(period), left.relation);
  return made(context, first, reading.last, 'point', edtf, relation, isApproximate);
}

/** "more than two weeks ago" is before that day, "less than two weeks ago" since; ahead of the article the other way. */
function beyondLength(
  { reference }: TimeContext,
  period: Period,
  bound: Bound | undefined,
): TimeRelation | undefined {
  const day = period.unit === 'span' ? undefined : boundsOf(period);
  if (reference === undefined || day === undefined) return undefined;
  const isPast = day.from < reference.number;
  const isBeyond = bound === 'more-than' || bound === 'at-least';
  return isPast === isBeyond ? 'before' : 'after';
}

function made(
  context: TimeContext,
  first: number,
  last: number,
  role: TimeRole,
  edtf: string,
  relation: TimeRelation | undefined,
  isApproximate: boolean,
): Time {
  const { tokens } = context;
  const start = tokens.start[first] as number;
  const end = tokens.end[last - 1] as number;
  const raw = tokens.text.slice(start, end);
  const time: Writable<Time> = { type: 'time', start, end, raw, edtf, role, first, last };
  if (relation !== undefined) time.relation = relation;
  if (isApproximate) time.approximate = true;
  return time;
}
