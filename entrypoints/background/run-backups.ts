import { makeBackup, openBackups } from '@/lib/backup';
import type { Database } from '@/lib/db';
import { browser, generator, readSettings } from '@/lib/platform';

const BACKUP = 'backup';
/** Not at once when the browser starts: then it has other work. */
const FIRST_MINUTES = 10;
const DAY_MINUTES = 24 * 60;

/** Puts a copy of everything aside once a day of use, unless switched off or nothing changed. */
export function runBackups(db: Database): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === BACKUP) void backUp(db).catch((cause) => console.warn('No copy was put aside:', cause));
  });
  // Firefox forgets alarms when it closes; one that exists is not made again, or it would never ring.
  void browser.alarms.get(BACKUP).then((alarm) => {
    if (!alarm)
      browser.alarms.create(BACKUP, { delayInMinutes: FIRST_MINUTES, periodInMinutes: DAY_MINUTES });
  });
}

async function backUp(db: Database): Promise<void> {
  const { autoBackup } = await readSettings();
  if (!autoBackup) return;
  const backups = openBackups();
  await makeBackup(db, backups, generator()).finally(() => backups.dexie.close());
}
