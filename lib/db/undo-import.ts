import { AppError } from '@/lib/errors';
import { isSent, logTables } from './append-log';
import type { Database, Pack, SourceRow } from './database';
import { guard } from './guard';
import { makePack } from './pack';
import type { Former, FormerRows } from './rows';
import { addCounts, emptyTally, tallyPack } from './tallies';

export interface UndoneImport {
  /** Articles and sources put back as they were. */
  readonly restored: number;
  /** Those edited since the import; they stay as they are, with the imported records in them. */
  readonly kept: number;
}

/**
 * Takes an import back: what it brought goes, what it changed is as before. Articles edited since stay, because no
 * undo may eat an edit made after what it undoes. Rejects with `not-found` when the token is spent, or when the
 * import has been sent on to other devices and has to be deleted there as well.
 */
export function undoImport(db: Database, token: string): Promise<UndoneImport> {
  const tables = [db.packs, db.sources, ...logTables(db), db.tags, db.totals, db.snapshots, db.formers];
  return guard(() =>
    db.dexie.transaction('rw', tables, async () => {
      const snapshot = await db.snapshots.get(token);
      if (!snapshot) throw new AppError('not-found', 'This import was undone already.');
      if (await isSent(db, snapshot.seq)) {
        throw new AppError(
          'not-found',
          'This import has been synced to other devices and can no longer be taken back as a whole. Delete what you do not want.',
        );
      }
      const tally = emptyTally();
      let [restored, kept] = [0, 0];
      const putBack = async ({ packs, sources }: Pick<FormerRows, 'packs' | 'sources'>): Promise<void> => {
        // Through `makePack`: the rows may be of a version that knew fewer indexes.
        const former = packs.map(({ row, ...rest }) => ({
          ...rest,
          ...(row && { row: makePack(row, row.revision) }),
        }));
        for (const done of [
          await restoreRows<Pack>(db.packs, former, (now, then) => tallyPack(tally, now, then)),
          await restoreRows<SourceRow>(db.sources, sources, () => {}),
        ]) {
          restored += done.restored;
          kept += done.kept;
        }
      };
      await putBack({ packs: snapshot.packs ?? [], sources: snapshot.sources ?? [] });
      for (const id of await db.formers.where('import').equals(token).primaryKeys()) {
        const rows = await db.formers.get(id);
        if (rows) await putBack(rows);
      }
      await db.formers.where('import').equals(token).delete();
      await addCounts(db, tally);
      await db.log.delete(snapshot.seq);
      await db.snapshots.delete(token);
      return { restored, kept };
    }),
  );
}

/** The latest import that can still be undone, for the interface to offer; undefined when there is none. */
export function latestImport(db: Database): Promise<{ token: string; at: number } | undefined> {
  return guard(async () => {
    const snapshot = await db.snapshots.orderBy('at').last();
    return snapshot && { token: snapshot.id, at: snapshot.at };
  });
}

interface Rows<Row> {
  bulkGet(ids: string[]): PromiseLike<(Row | undefined)[]>;
  bulkPut(rows: Row[]): PromiseLike<unknown>;
  bulkDelete(ids: string[]): PromiseLike<unknown>;
}

async function restoreRows<Row extends { readonly revision: number }>(
  table: Rows<Row>,
  formers: readonly Former<Row>[],
  note: (now: Row, then: Row | undefined) => void,
): Promise<UndoneImport> {
  const rows = await table.bulkGet(formers.map(({ id }) => id));
  const untouched = formers.filter(({ revision }, index) => rows[index]?.revision === revision);
  for (const [index, former] of formers.entries()) {
    const now = rows[index];
    if (now && now.revision === former.revision) note(now, former.row);
  }
  await table.bulkPut(untouched.flatMap(({ row }) => row ?? []));
  await table.bulkDelete(untouched.flatMap(({ id, row }) => (row ? [] : [id])));
  return { restored: untouched.length, kept: formers.length - untouched.length };
}
