import { fromState, type RecordState, renameDevice, type Stamped, toState } from '@/lib/annotations';
import type { Database } from './database';
import { rowBatches } from './find-records';
import { isOf, makePack, makeSourceRow, putIn, recordsOf } from './pack';

export const renameTables = (db: Database) => [
  db.packs,
  db.sources,
  db.log,
  db.devices,
  db.vaults,
  db.sealed,
];

/**
 * Gives the edits of a device numbered above `fork` another device name, in all that is kept and in the log, and logs
 * what it changed as whole rows. Inside a transaction over `renameTables`.
 */
export async function renameOwnEdits(db: Database, from: string, fork: number, to: string): Promise<void> {
  const packs: string[] = [];
  for await (const batch of rowBatches(db.packs)) {
    const renamed = batch.flatMap((pack) => {
      const changed = recordsOf(pack).flatMap((stamped) => rename(stamped, from, fork, to) ?? []);
      return changed.length > 0 ? [makePack(changed.reduce(putIn, pack), pack.revision + 1)] : [];
    });
    await db.packs.bulkPut(renamed);
    packs.push(...renamed.map(({ id }) => id));
  }
  const sources = (await db.sources.toArray()).flatMap(({ stamped, revision }) => {
    const changed = rename(stamped, from, fork, to);
    return changed && isOf(changed, 'source') ? [makeSourceRow(changed, revision + 1)] : [];
  });
  await db.sources.bulkPut(sources);
  await db.log.toCollection().modify((row) => {
    if (!row.deltas) return;
    Object.assign(row, { deltas: row.deltas.map((state) => renameDevice(state, from, fork, to)) });
  });
  if (packs.length + sources.length > 0) await db.log.add({ packs, sources: sources.map(({ id }) => id) });
}

/** The record with the edits renamed; undefined when it holds none. */
function rename<Kind extends Stamped>(
  stamped: Kind,
  from: string,
  fork: number,
  to: string,
): Kind | undefined {
  const state: RecordState = toState(stamped);
  const renamed = renameDevice(state, from, fork, to);
  return renamed === state ? undefined : (fromState(renamed) as Kind);
}
