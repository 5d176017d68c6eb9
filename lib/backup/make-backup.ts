import { createId } from '@/lib/annotations';
import { type Database, glanceAt, readAllRecords } from '@/lib/db';
import { bundle } from '@/lib/exchange/formats/bundle';
import { type Backup, type Backups, listBackups } from './backup-store';
import { chooseKept } from './choose-kept';
import { compress } from './compress';

/**
 * Puts a copy of everything aside, unless nothing changed since the last one, and lets go of those the new one makes
 * superfluous. The answer is the newest copy; undefined when nothing is kept. A worker that dies on the way leaves
 * the copies as they were.
 */
export async function makeBackup(
  db: Database,
  backups: Backups,
  generator: string,
): Promise<Backup | undefined> {
  const [last] = await listBackups(backups);
  const glance = await glanceAt(db);
  if (last?.glance === glance) return last;
  const records = await readAllRecords(db);
  if (records.length === 0) return last;
  const at = db.now();
  const exportedAt = new Date(at).toISOString();
  const { bytes, hash } = await compress(bundle.serialize(records, { exportedAt, generator }));
  if (last?.hash === hash) {
    await backups.list.update(last.id, { glance });
    return last;
  }
  const isClaim = ({ record }: (typeof records)[number]) =>
    record.type === 'annotation' && record.deletedAt === undefined;
  const made: Backup = {
    id: createId(at),
    at,
    size: bytes.length,
    claims: records.filter(isClaim).length,
    records: records.length,
    hash,
    glance,
  };
  await backups.dexie.transaction('rw', [backups.list, backups.contents], async () => {
    await backups.list.add(made);
    await backups.contents.add({ id: made.id, bytes });
    const all = await listBackups(backups);
    const kept = chooseKept(all);
    const superfluous = all.map(({ id }) => id).filter((id) => !kept.has(id));
    await backups.list.bulkDelete(superfluous);
    await backups.contents.bulkDelete(superfluous);
  });
  return made;
}
