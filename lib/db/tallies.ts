import type { Database, Pack } from './database';
import { foldTag } from './tags';

/** By how much what is counted changes between two states of packs. */
export interface Tally {
  readonly tags: Map<string, number>;
  /** Claims kept and not deleted. */
  claims: number;
}

export const emptyTally = (): Tally => ({ tags: new Map(), claims: 0 });

/** Keeps the counts in step with a pack that changes. Inside the pack's own transaction. */
export async function countPack(
  db: Database,
  before: Pack | undefined,
  after: Pack | undefined,
): Promise<void> {
  const tally = emptyTally();
  tallyPack(tally, before, after);
  await addCounts(db, tally);
}

/** Adds to a tally what changes between two states of a pack. */
export function tallyPack(tally: Tally, before: Pack | undefined, after: Pack | undefined): void {
  const add = (pack: Pack | undefined, by: number) => {
    for (const { record } of pack?.annotations ?? []) {
      if (record.deletedAt !== undefined) continue;
      tally.claims += by;
      for (const tag of record.tags) tally.tags.set(tag, (tally.tags.get(tag) ?? 0) + by);
    }
  };
  add(before, -1);
  add(after, 1);
}

/** Writes a tally; touches nothing that did not change. */
export async function addCounts(db: Pick<Database, 'tags' | 'totals'>, tally: Tally): Promise<void> {
  if (tally.claims !== 0) {
    const count = (await db.totals.get('claims'))?.count ?? 0;
    await db.totals.put({ key: 'claims', count: count + tally.claims });
  }
  const change = [...tally.tags].filter(([, by]) => by !== 0);
  if (change.length === 0) return;
  const rows = await db.tags.bulkGet(change.map(([tag]) => tag));
  const changed = change.map(([tag, by], index) => ({
    tag,
    folded: foldTag(tag),
    count: (rows[index]?.count ?? 0) + by,
  }));
  await db.tags.bulkPut(changed.filter(({ count }) => count > 0));
  await db.tags.bulkDelete(changed.filter(({ count }) => count <= 0).map(({ tag }) => tag));
}
