import { type Database, openDatabase } from '@/lib/db';
import { startTime } from '@/tests/support/records';

let opened = 0;

/** A database of its own in the real browser, with a clock that moves only when told. */
export function createDatabase(
  name = `test-${Date.now()}-${opened++}`,
): Database & { tick(by: number): void } {
  let time = startTime;
  const db = openDatabase({ name, now: () => time });
  const tick = (by: number) => {
    time += by;
  };
  return { ...db, tick };
}

/** The same database as another page or a new worker opens it. */
export const reopen = (db: Database): Database => openDatabase({ name: db.dexie.name, now: db.now });

export const sighting = {
  url: 'https://www.news.example/story?utm_source=x',
  title: 'The story',
  authors: ['Ada'],
};

export const newClaim = (exact = 'The bridge cost $900 million.', given: object = {}) => ({
  article: sighting,
  quote: { exact, prefix: 'Before. ', suffix: ' After.', start: exact.length, end: exact.length * 2 },
  kinds: ['cost'] as const,
  facets: [],
  origin: { by: 'person' } as const,
  ...given,
});
