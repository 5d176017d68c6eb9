import type { Database } from './database';

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
