import type { Database } from './database';
import type { LogRow } from './rows';

/** The tables that a transaction which logs has to hold. */
export const logTables = (db: Database) => [db.log, db.vaults];

/**
 * Notes a change for whoever sends it on, in the change's own transaction; answers its number in the log. Where
 * nothing syncs, nothing is noted and the answer is 0: who joins a vault later sends everything whole, and until then
 * the log would only grow.
 */
export async function appendLog(db: Database, row: LogRow): Promise<number> {
  return (await db.vaults.count()) === 0 ? 0 : db.log.add(row);
}

/** Whether what stands in the log under a number may have left this device, sealed for a vault or sent as rows. */
export async function isSent(db: Database, seq: number): Promise<boolean> {
  const vaults = await db.vaults.toArray();
  return vaults.some(({ state: { own }, floor }) => {
    const isSealed = seq < own.log.seq || (seq === own.log.seq && own.log.row > 0);
    return isSealed || seq <= floor;
  });
}
