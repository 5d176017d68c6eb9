import { daysIn, inYear, type Period } from './calendar';
import { isAhead, type TimeContext } from './time-context';

/** The year of a day, month, season or quarter that names none, by the article's date and the words about it. */
export function withYear(context: TimeContext, period: Period, first: number): Period {
  const { reference } = context;
  const isYearless = period.year === undefined && period.unit !== 'span';
  if (!isYearless || reference === undefined) return period;
  const month = monthOf(period);
  if (month === undefined) return period;
  const day = period.day ?? 1;
  const here = month * 100 + day;
  const today =
    reference.month * 100 + (period.day === undefined && period.index === undefined ? 1 : reference.day);
  const ahead = isAhead(context, first);
  const year = ahead
    ? here >= today
      ? reference.year
      : reference.year + 1
    : here <= today
      ? reference.year
      : reference.year - 1;
  return inYear(period, withDay(month, day, year, ahead ? 1 : -1));
}

/** The nearest year in which that month has that day: 29 February. */
function withDay(month: number, day: number, year: number, step: 1 | -1): number {
  let near = year;
  // Two leap years are at most eight apart.
  for (let tries = 0; tries < 8 && day > daysIn(near, month); tries++) near += step;
  return near;
}

/** The first month of a period that begins within a year. */
export function monthOf({ unit, month, index }: Period): number | undefined {
  if (unit === 'quarter' && index !== undefined) return (index - 33) * 3 + 1;
  if (unit === 'season' && index !== undefined) return (index - 21) * 3 + 3;
  return month;
}
