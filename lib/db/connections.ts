import type { SyncOutcome } from '@/lib/sync';
import type { Database } from './database';
import { guard } from './guard';

/**
 * Where this device syncs a vault. Holds what is needed to get in (a password, a secret key, a folder's handle): it
 * never leaves this store, and no export, no message and no log contains it.
 */
export interface Connection {
  readonly vaultId: string;
  readonly targetId: string;
  /** As the target's `parseSettings` gave them. */
  readonly settings: unknown;
  /** Where it goes, for people, without secrets. */
  readonly place: string;
  readonly isPaused: boolean;
  /** The first sync was looked at in a dry run and wished for; until then nothing is sent or fetched. */
  readonly isConfirmed: boolean;
  /** How the last sync ended. */
  readonly outcome?: SyncOutcome;
  /** Since when no sync has ended well, in milliseconds since 1970; absent while all is well. */
  readonly failingSince?: number;
}

export function readConnections(db: Database): Promise<readonly Connection[]> {
  return guard(() => db.connections.toArray());
}

export function saveConnection(db: Database, connection: Connection): Promise<void> {
  return guard(async () => {
    await db.connections.put(connection);
  });
}

/** Changes a connection that is still there: one removed meanwhile is not brought back. */
export function changeConnection(
  db: Database,
  vaultId: string,
  change: (before: Connection) => Connection,
): Promise<void> {
  return guard(() =>
    db.dexie.transaction('rw', [db.connections], async () => {
      const before = await db.connections.get(vaultId);
      if (before) await db.connections.put({ ...change(before), vaultId });
    }),
  );
}

/** Forgets how to get to a vault, credentials included. */
export function removeConnection(db: Database, vaultId: string): Promise<void> {
  return guard(() => db.connections.delete(vaultId));
}
