import { type Database, forgetOldDrafts } from '@/lib/db';
import { browser } from '@/lib/platform';

const TIDY = 'tidy';
const DAY_MINUTES = 24 * 60;

/** What is done now and then. Alarms wake the worker; one that exists is not made again, or it would never ring. */
export function runAlarms(db: Database): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === TIDY) void forgetOldDrafts(db);
  });
  void browser.alarms.get(TIDY).then((alarm) => {
    if (!alarm) browser.alarms.create(TIDY, { delayInMinutes: DAY_MINUTES, periodInMinutes: DAY_MINUTES });
  });
}
