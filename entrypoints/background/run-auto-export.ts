import { autoExportName, isAutoExportDue, writeBundle } from '@/lib/backup';
import { createSyncStore, type Database, glanceAt } from '@/lib/db';
import {
  type AutoExportFailure,
  browser,
  canSaveToDownloads,
  changeSettings,
  generator,
  readAutoExport,
  readSettings,
  type Settings,
  saveToDownloads,
  watchSettings,
  writeAutoExport,
} from '@/lib/platform';

const AUTO_EXPORT = 'auto-export';
/** Not at once when the browser starts: then it has other work. */
const FIRST_MINUTES = 10;
/** Whether one is due is asked each hour; a browser seldom runs for a whole day. */
const HOUR_MINUTES = 60;

/** Writes everything into the downloads folder each day or week in which something changed, where it was switched on. */
export function runAutoExport(db: Database, signal: AbortSignal): void {
  if (!canSaveToDownloads()) return;
  const write = () => void exportIfDue(db).catch((cause) => console.warn('No file was written:', cause));
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === AUTO_EXPORT) write();
  });
  // The first file comes with the switch, so that a person sees at once where files go.
  watchSettings((settings) => {
    void setAlarm(settings);
    write();
  }, signal);
  void readSettings().then(setAlarm);
}

/** Firefox forgets alarms when it closes; one that exists is not made again, or it would never ring. */
async function setAlarm({ autoExport }: Settings): Promise<void> {
  if (autoExport === 'off') await browser.alarms.clear(AUTO_EXPORT);
  else if (!(await browser.alarms.get(AUTO_EXPORT))) {
    browser.alarms.create(AUTO_EXPORT, { delayInMinutes: FIRST_MINUTES, periodInMinutes: HOUR_MINUTES });
  }
}

/** One at a time in this browser (a Web Lock); whoever comes meanwhile leaves it to the next hour. */
const exportIfDue = (db: Database): Promise<void> =>
  navigator.locks.request('claimlight-auto-export', { ifAvailable: true }, async (lock) => {
    const { autoExport } = await readSettings();
    const { failure: _, failedAt, ...last } = await readAutoExport();
    if (!lock || autoExport === 'off' || !isAutoExportDue(autoExport, { ...last, failedAt }, db.now()))
      return;
    const at = new Date(db.now()).toISOString();
    const fail = (failure: AutoExportFailure) => writeAutoExport({ ...last, failedAt: at, failure });
    try {
      // Before the records are read: what is written meanwhile goes into the next file.
      const glance = await glanceAt(db);
      if (glance === last.glance) return;
      const content = await writeBundle(db, generator());
      if (!content) return;
      const file = autoExportName(autoExport, (await createSyncStore(db).readDevice()).id, db.now());
      const failure = await saveToDownloads(content, file);
      if (failure) {
        await fail(failure);
        return;
      }
      await writeAutoExport({ at, file, glance });
      await changeSettings((settings) => ({ ...settings, lastExportAt: at }));
    } catch (cause) {
      await fail('not-read');
      throw cause;
    }
  });
