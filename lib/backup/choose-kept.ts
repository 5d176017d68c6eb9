import type { Backup } from './backup-store';

/** Days and weeks of which the latest copy is kept. */
const DAYS = 7;
const WEEKS = 4;
/** All copies together, in bytes; the newest is kept however large. */
const MOST_BYTES = 200_000_000;
const DAY = 24 * 60 * 60 * 1000;

/**
 * Which copies to keep: the newest of each of the last seven days that have one, and of the last four weeks, as far as
 * they fit. Never none: the newest stays.
 */
export function chooseKept(backups: readonly Pick<Backup, 'id' | 'at' | 'size'>[]): ReadonlySet<string> {
  const newestFirst = [...backups].sort((a, b) => b.at - a.at);
  const wanted = new Set([
    ...newestOfEach(newestFirst, ({ at }) => Math.floor(at / DAY)).slice(0, DAYS),
    ...newestOfEach(newestFirst, ({ at }) => Math.floor(at / DAY / 7)).slice(0, WEEKS),
  ]);
  const kept = new Set<string>();
  let bytes = 0;
  for (const backup of newestFirst) {
    if (!wanted.has(backup)) continue;
    bytes += backup.size;
    if (kept.size > 0 && bytes > MOST_BYTES) break;
    kept.add(backup.id);
  }
  return kept;
}

function newestOfEach<Item>(newestFirst: readonly Item[], periodOf: (item: Item) => number): Item[] {
  const periods = new Map<number, Item>();
  for (const item of newestFirst) if (!periods.has(periodOf(item))) periods.set(periodOf(item), item);
  return [...periods.values()];
}
