import { fromState, isWhole, mergeStates, type RecordState, type Stamped, toState } from '@/lib/annotations';
import type { Database, Pack } from './database';
import { guard } from './guard';
import { isOf, makePack, makeSourceRow, type Packed, putIn, recordsOf } from './pack';
import type { Waiting } from './rows';
import { countPack } from './tallies';

export interface MergedStates {
  /** Records that changed here. */
  readonly changed: number;
  /** Records that wait: parts of them, or what they hang on, have not arrived. */
  readonly waiting: number;
}

/**
 * Merges registers from other devices into the store, in any order and any number of times, in one transaction. What
 * cannot be placed yet waits in the database and is placed when the rest arrives. Writes no log entry: what came from
 * another device is that device's to send. Rejects with AppError `storage-full` or `storage-failed`.
 */
export function mergeStatesIn(db: Database, states: readonly RecordState[]): Promise<MergedStates> {
  return guard(() =>
    db.dexie.transaction('rw', [db.packs, db.sources, db.waiting, db.tags, db.totals], async () => {
      const queue = [...states];
      let changed = 0;
      for (let state = queue.shift(); state; state = queue.shift()) {
        const placed = await place(db, state);
        if (!placed) continue;
        changed += 1;
        // What waited for this record can be placed now.
        const freed = await db.waiting.where('parent').equals(state.id).toArray();
        queue.push(...freed.map((row) => row.state));
      }
      return { changed, waiting: await db.waiting.count() };
    }),
  );
}

/** Places one record with what is known of it already; false when it has to wait. */
async function place(db: Database, state: RecordState): Promise<boolean> {
  const row = await db.waiting.get(state.id);
  const kept = await find(db, state);
  const known = [row?.state, kept.stamped && toState(kept.stamped)].filter((part) => part !== undefined);
  // An id that here belongs to a record of another type is damage elsewhere; what is kept here stays.
  if (known.some(({ type }) => type !== state.type)) return false;
  const merged = known.reduce(mergeStates, state);
  const stamped = isWhole(merged) ? fromState(merged) : undefined;
  const isPlaced = stamped !== undefined && (await put(db, stamped, kept.pack));
  if (isPlaced) await db.waiting.delete(state.id);
  else await db.waiting.put(describeWaiting(merged, stamped));
  return isPlaced;
}

interface Kept {
  readonly pack?: Pack;
  readonly stamped?: Stamped;
}

async function find(db: Database, { type, id }: RecordState): Promise<Kept> {
  if (type === 'source') {
    const row = await db.sources.get(id);
    return row ? { stamped: row.stamped } : {};
  }
  const pack = await (type === 'article' ? db.packs.get(id) : db.packs.where('members').equals(id).first());
  const stamped = pack && recordsOf(pack).find(({ record }) => record.id === id);
  return { ...(pack && { pack }), ...(stamped && { stamped }) };
}

async function put(db: Database, stamped: Stamped, known: Pack | undefined): Promise<boolean> {
  if (isOf(stamped, 'source')) {
    const revision = (await db.sources.get(stamped.record.id))?.revision ?? 0;
    await db.sources.put(makeSourceRow(stamped, revision + 1));
    return true;
  }
  if (isOf(stamped, 'article') && !known) {
    await db.packs.add(makePack({ article: stamped, annotations: [], verdicts: [], evidence: [] }, 1));
    return true;
  }
  const parent = parentOf(stamped);
  const pack = known ?? (parent === undefined ? undefined : await packWith(db, parent));
  if (!pack || !isPacked(stamped)) return false;
  const after = makePack(putIn(pack, stamped), pack.revision + 1);
  await db.packs.put(after);
  await countPack(db, pack, after);
  return true;
}

const isPacked = (stamped: Stamped): stamped is Stamped<Packed> => stamped.record.type !== 'source';

const packWith = async (db: Database, id: string): Promise<Pack | undefined> =>
  (await db.packs.get(id)) ?? db.packs.where('members').equals(id).first();

function parentOf({ record }: Stamped): string | undefined {
  switch (record.type) {
    case 'article':
    case 'source':
      return undefined;
    case 'annotation':
      return record.articleId;
    case 'verdict':
    case 'evidence':
      return record.annotationId;
  }
}

function describeWaiting(state: RecordState, stamped: Stamped | undefined): Waiting {
  const parent = stamped && parentOf(stamped);
  return { id: state.id, ...(parent !== undefined && { parent }), state };
}
