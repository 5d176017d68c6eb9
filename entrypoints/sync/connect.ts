import { type Connection, type Database, readConnections } from '@/lib/db';
import { AppError } from '@/lib/errors';
import { browser } from '@/lib/platform';
import type { RemoteStore, SyncTarget } from '@/lib/sync';
import { targets } from '@/lib/sync/targets';

/** The kind of place a connection leads to. Throws `unsupported-version` when this version does not know it. */
export function targetOf({ targetId }: Pick<Connection, 'targetId'>): SyncTarget {
  const target = targets.find(({ id }) => id === targetId);
  if (!target) {
    throw new AppError(
      'unsupported-version',
      'This version of Claimlight does not know how to reach that place.',
    );
  }
  return target;
}

export const connect = (connection: Pick<Connection, 'targetId' | 'settings'>): RemoteStore =>
  targetOf(connection).connect(connection.settings);

/** Whether the browser lets us reach the place now; asks nobody. */
export async function hasAccess(connection: Pick<Connection, 'targetId' | 'settings'>): Promise<boolean> {
  const target = targetOf(connection);
  const { settings } = connection;
  const origins = target.origins(settings);
  if (origins.length > 0 && !(await browser.permissions.contains({ origins: [...origins] }))) return false;
  return !target.access || (await target.access.check(settings)) === 'granted';
}

/** Asks for access; call it first thing in a click, with nothing awaited before. */
export async function askAccess(connection: Pick<Connection, 'targetId' | 'settings'>): Promise<boolean> {
  const target = targetOf(connection);
  const { settings } = connection;
  const origins = target.origins(settings);
  const [hasOrigins, hasOwn] = await Promise.all([
    origins.length === 0 || browser.permissions.request({ origins: [...origins] }),
    target.access?.ask(settings) ?? true,
  ]);
  return hasOrigins && hasOwn;
}

/** The origins that sync needs, so that a change of the sites to highlight does not give them back. */
export const neededForSync = async (db: Database): Promise<readonly string[]> =>
  (await readConnections(db)).flatMap((connection) => targetOf(connection).origins(connection.settings));
