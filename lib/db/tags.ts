import type { Database, Pack } from './database';

/** Most suggestions for one beginning. */
const MOST_SUGGESTIONS = 20;
/** How many matching tags are weighed by use; beyond, completion would scan. */
const MOST_WEIGHED = 500;

/** Lower case without accents, so that "Ener" and "éner" both find "Énergie". */
export const foldTag = (tag: string): string =>
  tag.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().trim();

/** Tags that begin like `prefix`, the most used first. An empty beginning gives the most used of all. */
export async function completeTags(db: Database, prefix: string): Promise<readonly string[]> {
  const rows = await db.tags.where('folded').startsWith(foldTag(prefix)).limit(MOST_WEIGHED).toArray();
  return rows
    .sort((a, b) => b.count - a.count || (a.tag < b.tag ? -1 : 1))
    .slice(0, MOST_SUGGESTIONS)
    .map(({ tag }) => tag);
}

/** Keeps the count of each tag's uses in step with a pack that changes. Inside the pack's own transaction. */
export async function countTags(
  db: Database,
  before: Pack | undefined,
  after: Pack | undefined,
): Promise<void> {
  const change = tallyTags(before, after);
  if (change.size > 0) await addCounts(db, change);
}

/** By how much each tag's uses change between two states of a pack. */
export function tallyTags(before: Pack | undefined, after: Pack | undefined): Map<string, number> {
  const change = new Map<string, number>();
  const add = (pack: Pack | undefined, by: number) => {
    for (const { record } of pack?.annotations ?? []) {
      if (record.deletedAt !== undefined) continue;
      for (const tag of record.tags) change.set(tag, (change.get(tag) ?? 0) + by);
    }
  };
  add(before, -1);
  add(after, 1);
  for (const [tag, by] of change) if (by === 0) change.delete(tag);
  return change;
}

export async function addCounts(db: Database, change: ReadonlyMap<string, number>): Promise<void> {
  const names = [...change.keys()];
  const rows = await db.tags.bulkGet(names);
  const changed = names.map((tag, index) => ({
    tag,
    folded: foldTag(tag),
    count: (rows[index]?.count ?? 0) + (change.get(tag) ?? 0),
  }));
  await db.tags.bulkPut(changed.filter(({ count }) => count > 0));
  await db.tags.bulkDelete(changed.filter(({ count }) => count <= 0).map(({ tag }) => tag));
}
