import type { TimeFacet } from './claim';

/**
 * What a time is in its sentence: a `point` or span of the calendar, a `duration`, one that is `anchored` to an
 * event ("two weeks before the vote"), one that is `running` ("for the third year running"), or mere `flow`: a bare
 * weekday, "today" or "last week", which only say when the news happened.
 */
export type TimeRole = 'point' | 'duration' | 'anchored' | 'running' | 'flow';

/** A time found in a text: a facet, its role and its tokens `first` to `last` (exclusive). */
export interface Time extends TimeFacet {
  readonly role: TimeRole;
  readonly first: number;
  readonly last: number;
}
