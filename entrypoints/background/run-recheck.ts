import { i18n } from '#i18n';
import { countDue, type Database, liveQuery, nextDue } from '@/lib/db';
import {
  browser,
  onNotificationClick,
  openLibrary,
  readSettings,
  showDueBadge,
  showNotification,
  watchSettings,
} from '@/lib/platform';

const RECHECK = 'recheck';
/** Where it is kept up to when the person was told, ISO 8601 in UTC: nobody is told twice of the same. */
const TOLD = 'recheckTold';

/**
 * Brings back what is due: an alarm for the next one, worked out from the store whenever the worker wakes or the store
 * changes (Firefox forgets alarms when it closes), a badge, and a notification where the person asked for one.
 */
export function runRecheck(db: Database, signal: AbortSignal): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === RECHECK) void look(db).then(() => announce(db));
  });
  browser.runtime.onStartup.addListener(() => void announce(db));
  onNotificationClick((id) => {
    if (id === RECHECK) void openLibrary('#/recheck');
  });
  watchSettings(() => void look(db), signal);
  liveQuery(() => readDue(db)).subscribe({ next: showDue, error: console.warn });
}

const readDue = async (db: Database) => ({ count: await countDue(db), next: await nextDue(db) });

const look = async (db: Database): Promise<void> => showDue(await readDue(db));

async function showDue({ count, next }: { count: number; next: number | undefined }): Promise<void> {
  if (next === undefined) await browser.alarms.clear(RECHECK);
  else browser.alarms.create(RECHECK, { when: next });
  const { reading } = await readSettings();
  const shown = reading.showBadge ? count : 0;
  await showDueBadge(shown, shown > 0 ? i18n.t('recheck.hint', count) : i18n.t('badge.none'));
}

async function announce(db: Database): Promise<void> {
  const { notifyRecheck } = await readSettings();
  if (!notifyRecheck) return;
  const told = (await browser.storage.local.get(TOLD))[TOLD];
  const isNew = (await countDue(db, typeof told === 'string' ? told : '')) > 0;
  if (!isNew) return;
  await browser.storage.local.set({ [TOLD]: new Date(db.now()).toISOString() });
  const count = await countDue(db);
  await showNotification(RECHECK, i18n.t('recheck.title'), i18n.t('recheck.hint', count));
}
