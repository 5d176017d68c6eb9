import { needsAttention } from '@/entrypoints/sync/needs-attention';
import { syncConnection } from '@/entrypoints/sync/sync-connection';
import { type Connection, type Database, liveQuery, readConnections } from '@/lib/db';
import { browser } from '@/lib/platform';
import { refreshPages } from './refresh-pages';
import { showSyncState } from './show-sync-state';

/** Rings again and again while there is somewhere to sync with. */
const REGULARLY = 'sync';
/** Rings once after an edit, and after a sync that did not come to its end. */
const SOON = 'sync-soon';
const REGULAR_MINUTES = 15;
/** The shortest that browsers allow: edits made meanwhile go together. */
const SOON_MINUTES = 0.5;
/** A worker that only waits for a server is stopped after 30 s; a call to the browser in between tells it is not idle. */
const AWAKE_MILLISECONDS = 20_000;
/** Where it is noted up to which entry of the log a sync was ordered, so that a waking worker orders none anew. */
const SEEN_KEY = 'sync-seen';

export interface SyncRunner {
  /** Syncs now; done when it is. */
  now(): Promise<void>;
  /** A page of ours synced by itself, or changed how sync is set up: show it, and keep on from there. */
  changed(): Promise<void>;
}

/**
 * When to sync: at start-up, regularly, half a minute after an edit (by an alarm, so that a worker stopped in between
 * forgets nothing), and when asked. An alarm is also set before each sync and cleared after it: a worker killed in the
 * middle is woken by it and goes on where it was.
 */
export function runSyncs(db: Database): SyncRunner {
  const sync = async (isAsked: boolean) => {
    const active = (await readConnections(db)).filter(isActive);
    if (active.length > 0) {
      soon();
      const awake = setInterval(() => void browser.runtime.getPlatformInfo(), AWAKE_MILLISECONDS);
      try {
        for (const connection of active) await syncOne(db, connection, isAsked);
      } finally {
        clearInterval(awake);
        await browser.alarms.clear(SOON);
      }
    }
    await settle(db);
  };
  const attempt = () => void sync(false).catch((cause: unknown) => console.error('Sync failed:', cause));
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === REGULARLY || name === SOON) attempt();
  });
  browser.runtime.onStartup.addListener(attempt);
  followLog(db);
  void settle(db).catch(console.warn);
  return { now: () => sync(true), changed: () => settle(db, { isNews: true }) };
}

const isActive = ({ isPaused, isConfirmed }: Connection): boolean => isConfirmed && !isPaused;

async function syncOne(db: Database, connection: Connection, isAsked: boolean): Promise<void> {
  const { received } = await syncConnection(db, connection, { isAsked });
  if (received.changes > 0) refreshPages();
}

/** Brings alarm and toolbar in step with how sync stands. */
async function settle(db: Database, { isNews = false } = {}): Promise<void> {
  const connections = await readConnections(db);
  const isOn = connections.some(isActive);
  const alarm = await browser.alarms.get(REGULARLY);
  if (isOn && !alarm) {
    browser.alarms.create(REGULARLY, {
      delayInMinutes: REGULAR_MINUTES,
      periodInMinutes: REGULAR_MINUTES,
    });
  }
  if (!isOn && alarm) await browser.alarms.clear(REGULARLY);
  const attention = connections.map((connection) => needsAttention(connection, Date.now()));
  await showSyncState(attention.find((state) => state !== undefined));
  if (isNews) refreshPages();
}

/** One alarm for all edits until it rings: made anew at every stroke it would never ring. */
function soon(): void {
  void browser.alarms.get(SOON).then((alarm) => {
    if (!alarm) browser.alarms.create(SOON, { delayInMinutes: SOON_MINUTES });
  });
}

/** Whatever writes to the store, here or in a page of ours, writes to the log: that is when there is something to send. */
function followLog(db: Database): void {
  const read = async () => {
    const [last] = await db.log.toCollection().reverse().limit(1).primaryKeys();
    return { last, isOn: (await readConnections(db)).some(isActive) };
  };
  liveQuery(read).subscribe({
    next: ({ last, isOn }) => {
      if (isOn && last !== undefined) void orderFor(last);
    },
    error: console.warn,
  });
}

async function orderFor(last: number): Promise<void> {
  const seen = (await browser.storage.local.get(SEEN_KEY))[SEEN_KEY];
  if (seen === last) return;
  await browser.storage.local.set({ [SEEN_KEY]: last });
  soon();
}
