import { type Changes, createId, isSame, type KeptRecord, type Stamped } from '@/lib/annotations';
import { AppError } from '@/lib/errors';
import type { Database } from './database';
import { recordsOf } from './pack';
import type { FormerFields, Undo } from './rows';
import { type Transaction, transact } from './transact';

/** How long a deletion can be undone by its token. The tombstones keep the records longer; this keeps the table small. */
export const UNDO_AGE = 30 * 24 * 60 * 60 * 1000;

/** Notes how to take back what a transaction does, inside it: ids of what it deleted, or all that it did. */
export async function writeUndo(
  db: Database,
  done: readonly string[] | Partial<Pick<Undo, 'ids' | 'made' | 'edits'>>,
): Promise<{ readonly undo: string }> {
  const token = createId(db.now());
  const { ids = [], ...rest } = 'length' in done ? { ids: done } : done;
  await db.undos.add({ token, at: db.now(), ids, ...rest });
  return { undo: token };
}

/** Edits a record, and says how that is taken back; no edits when nothing differs. */
export function changeWithUndo<Kind extends KeptRecord>(
  transaction: Transaction,
  before: Stamped<Kind>,
  changes: Changes,
): { readonly stamped: Stamped<Kind>; readonly edits: readonly FormerFields[] } {
  const stamped = transaction.edit(before, changes);
  if (stamped === before) return { stamped, edits: [] };
  const values = new Map<string, unknown>(Object.entries(before.record));
  const former = Object.fromEntries(Object.keys(changes).map((field) => [field, values.get(field)]));
  return { stamped, edits: [{ id: before.record.id, before: former, after: changes }] };
}

/** Takes back what was done under a token, which works once. Rejects with `not-found` when it is spent. */
export function undoDeletion(db: Database, token: string): Promise<void> {
  return transact(db, async (transaction) => {
    const undo = await db.undos.get(token);
    if (!undo) throw new AppError('not-found', 'This was undone already, or too long ago to undo.');
    const ids = [...undo.ids, ...(undo.made ?? []), ...(undo.edits ?? []).map(({ id }) => id)];
    for (const pack of await db.packs.where('members').anyOf(ids).distinct().toArray()) {
      const restored = recordsOf(pack)
        .map((record) => restore(transaction, undo, record))
        .filter((record, place) => record !== recordsOf(pack)[place]);
      if (restored.length > 0) await transaction.save(pack, ...restored);
    }
    for (const row of await db.sources.bulkGet(ids)) {
      const restored = row && restore(transaction, undo, row.stamped);
      if (restored && restored !== row.stamped) await transaction.saveSource(restored);
    }
    await db.undos.delete(token);
  });
}

/** The record as it was, where it was not edited since: no undo may eat an edit made after what it undoes. */
function restore<Kind extends KeptRecord>(
  transaction: Transaction,
  { ids, made = [], edits = [] }: Undo,
  before: Stamped<Kind>,
): Stamped<Kind> {
  const { record } = before;
  const values = new Map<string, unknown>(Object.entries(record));
  const former = edits
    .filter(({ id }) => id === record.id)
    .flatMap(({ before: fields, after }) =>
      Object.entries(fields).filter(([field]) =>
        isSame(comparableValue(values.get(field)), comparableValue(after[field])),
      ),
    );
  const isBroughtBack = ids.includes(record.id) && record.deletedAt !== undefined;
  const changes = { ...Object.fromEntries(former), ...(isBroughtBack && { deletedAt: undefined }) };
  const edited = Object.keys(changes).length > 0 ? transaction.edit(before, changes) : before;
  return made.includes(record.id) && record.deletedAt === undefined ? transaction.remove(edited) : edited;
}

/** Sets have no order of their own, and one that is absent is empty. */
function comparableValue(value: unknown): unknown {
  if (value === undefined) return [];
  return Array.isArray(value) && value.every((item) => typeof item === 'string') ? [...value].sort() : value;
}
