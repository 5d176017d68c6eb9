import {
  type Connection,
  changeConnection,
  createSyncStore,
  type Database,
  recordWriters,
  type WriterRow,
} from '@/lib/db';
import {
  inTurn,
  listDevices,
  runSync,
  type SyncAnswers,
  type SyncOutcome,
  type VaultState,
} from '@/lib/sync';
import { connect, hasAccess } from './connect';
import { openSyncChannel } from './sync-channel';

export interface SyncConnectionOptions {
  readonly answers?: SyncAnswers;
  readonly signal?: AbortSignal;
  /** Whether a person asked for it: then a sync under way is waited for, so that what they just wrote is sent. */
  readonly isAsked?: boolean;
}

/**
 * One sync of one vault, from the background or a page: tells how far it is, can be stopped from anywhere, and notes
 * how it ended. Two at once are one: the second is answered `busy` by the engine's lock, unless a person asked for it.
 */
export async function syncConnection(
  db: Database,
  connection: Connection,
  { answers, signal, isAsked }: SyncConnectionOptions = {},
): Promise<SyncOutcome> {
  const stop = new AbortController();
  const channel = openSyncChannel(({ type }) => {
    if (type === 'stop') stop.abort();
  });
  try {
    const outcome = (await hasAccess(connection))
      ? await runSync({
          remote: connect(connection),
          store: createSyncStore(db),
          vaultId: connection.vaultId,
          signal: signal ? AbortSignal.any([signal, stop.signal]) : stop.signal,
          onProgress: (progress) => channel.tell({ type: 'progress', progress }),
          ...(answers && { answers }),
          ...(isAsked && { runAlone: inTurn }),
        })
      : noAccess(Date.now());
    if (outcome.status !== 'busy') await note(db, connection, outcome);
    return outcome;
  } finally {
    channel.tell({ type: 'ended' });
    channel.close();
  }
}

async function note(db: Database, { vaultId }: Connection, outcome: SyncOutcome): Promise<void> {
  const isWell = outcome.status === 'done' || outcome.status === 'cancelled';
  await changeConnection(db, vaultId, ({ failingSince = outcome.endedAt, ...connection }) => ({
    ...connection,
    outcome,
    ...(!isWell && { failingSince }),
  }));
  const vault = await createSyncStore(db).readVault(vaultId);
  if (vault) await recordWriters(db, writersOf(vault));
}

/** One's own other devices are "Laptop"; another member's are theirs. */
function writersOf(vault: VaultState): readonly WriterRow[] {
  const { owner, person } = vault.member;
  return listDevices(vault)
    .filter(({ isOwn }) => !isOwn)
    .map((device) => ({
      device: device.device,
      name: device.deviceName,
      ...(device.person !== undefined &&
        !(device.owner === owner && device.person === person) && { person: device.person }),
    }));
}

const none = { changes: 0, segments: 0, bytes: 0 };

/** The permission was taken away in the browser's own settings, or a folder waits to be confirmed. */
const noAccess = (endedAt: number): SyncOutcome => ({
  status: 'stopped',
  problem: { fault: 'permission-denied', side: 'this-device', remedy: 'choose' },
  questions: [],
  warnings: [],
  sent: none,
  received: none,
  requests: 0,
  endedAt,
});
