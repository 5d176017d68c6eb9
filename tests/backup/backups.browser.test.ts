import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Stamped, toState } from '@/lib/annotations';
import {
  deleteBackups,
  listBackups,
  makeBackup,
  openBackups,
  putBack,
  readBackup,
  readBackupText,
} from '@/lib/backup';
import {
  addEvidence,
  type Database,
  deleteClaim,
  deleteEverything,
  editClaim,
  giveVerdict,
  importRecords,
  keepClaim,
  mergeStatesIn,
  readAllRecords,
  readClaim,
  undoImport,
} from '@/lib/db';
import { anyLibrary } from '@/tests/support/any-library';
import { createDatabase, newClaim } from '@/tests/support/database';

const DAY = 24 * 60 * 60 * 1000;
let db = createDatabase();
let backups = openBackups();
beforeEach(() => {
  db = createDatabase();
  backups = openBackups(`${db.dexie.name}-backups`);
});
afterEach(async () => {
  db.dexie.close();
  backups.dexie.close();
  await db.dexie.delete();
  await backups.dexie.delete();
});

const backUp = () => makeBackup(db, backups, 'test');
/** Everything as people see it: without stamps, times and what was deleted. */
const shown = async (of: Database) =>
  (await readAllRecords(of))
    .map(({ record: { updatedAt: _, ...record } }) => record)
    .filter(({ deletedAt }) => deletedAt === undefined)
    .sort((a, b) => (a.id < b.id ? -1 : 1));

async function recordsOf(id: string | undefined): Promise<readonly Stamped[]> {
  const result = await readBackup(backups, id ?? '');
  if (!result.ok) throw result.error;
  return result.value;
}

describe('a copy', () => {
  test('holds all that is kept, to the last stamp', async () => {
    await fc.assert(
      fc.asyncProperty(anyLibrary, async (library) => {
        fc.pre(library.length > 0);
        const target = createDatabase();
        await importRecords(target, library);
        const made = await makeBackup(target, backups, 'test');
        const kept = await readAllRecords(target);
        expect(await recordsOf(made?.id)).toEqual(kept);
        target.dexie.close();
        await target.dexie.delete();
        await deleteBackups(backups);
      }),
      { numRuns: 10 },
    );
  });

  test('is made only when something changed', async () => {
    expect(await backUp()).toBeUndefined();
    const { annotation } = await keepClaim(db, newClaim('One.'));
    const first = await backUp();
    db.tick(DAY);
    expect(await backUp()).toEqual(first);
    // Written to and written back: another look from outside, the same inside.
    await db.stale.clear();
    expect((await backUp())?.id).toBe(first?.id);
    await editClaim(db, { id: annotation.id, note: 'new' });
    expect((await backUp())?.id).not.toBe(first?.id);
    expect(await listBackups(backups)).toHaveLength(2);
  });

  test('is compressed', async () => {
    for (let n = 0; n < 30; n++) await keepClaim(db, newClaim(`The bridge number ${n} cost $900 million.`));
    const made = await backUp();
    const text = await readBackupText(backups, made?.id ?? '');
    expect(made).toMatchObject({ claims: 30, records: 31 });
    expect(made?.size).toBeLessThan(text.length / 4);
  });

  test('that is damaged or gone says so', async () => {
    await keepClaim(db, newClaim('One.'));
    const made = await backUp();
    await backups.contents.put({ id: made?.id ?? '', bytes: new Uint8Array([1, 2, 3]) });
    expect(await readBackup(backups, made?.id ?? '')).toMatchObject({ error: { code: 'unreadable-file' } });
    expect(await readBackup(backups, 'other')).toMatchObject({ error: { code: 'not-found' } });
  });

  test('outlives the database it was made of', async () => {
    const { annotation } = await keepClaim(db, newClaim('One.', { tags: ['a'] }));
    const made = await backUp();
    await db.dexie.delete();
    const fresh = createDatabase();
    await importRecords(fresh, await recordsOf(made?.id));
    expect((await readClaim(fresh, annotation.id))?.annotation.tags).toEqual(['a']);
    await fresh.dexie.delete();
  });
});

describe('putting back', () => {
  async function work(): Promise<string> {
    const { annotation } = await keepClaim(db, newClaim('One.', { tags: ['a'] }));
    await editClaim(db, { id: annotation.id, note: 'first' });
    const source = { kind: 'other', title: 'S', authors: [] } as const;
    await addEvidence(db, { annotationId: annotation.id, source, stance: 'mixed' });
    await keepClaim(db, newClaim('Two.'));
    return annotation.id;
  }

  async function workOn(id: string): Promise<void> {
    db.tick(DAY);
    await editClaim(db, { id, note: 'second', tags: ['b', 'c'] });
    await giveVerdict(db, { annotationId: id, rating: 'true', rationale: '' });
    await keepClaim(db, newClaim('Three.', { article: { url: 'https://other.example/', authors: [] } }));
    const other = (await readAllRecords(db)).find(
      ({ record }) => record.type === 'annotation' && record.quote.exact === 'Two.',
    );
    await deleteClaim(db, other?.record.id ?? '');
  }

  test('makes everything as it was, and can be undone', async () => {
    const id = await work();
    const made = await backUp();
    const then = await shown(db);
    await workOn(id);
    const since = await shown(db);
    const { undo } = await putBack(db, await recordsOf(made?.id));
    expect(await shown(db)).toEqual(then);
    await undoImport(db, undo);
    expect(await shown(db)).toEqual(since);
    expect((await readClaim(db, id))?.annotation.note).toBe('second');
  });

  test('is an edit like any other: other devices follow, and the next edit is newer still', async () => {
    const id = await work();
    const made = await backUp();
    await workOn(id);
    const other = createDatabase();
    const sync = async () => mergeStatesIn(other, (await readAllRecords(db)).map(toState));
    await sync();
    await putBack(db, await recordsOf(made?.id));
    await sync();
    expect(await shown(other)).toEqual(await shown(db));
    expect((await editClaim(db, { id, note: 'third' })).annotation.note).toBe('third');
    await other.dexie.delete();
  });

  test('brings everything back after everything was deleted', async () => {
    await work();
    const made = await backUp();
    const then = await shown(db);
    await deleteEverything(db);
    await putBack(db, await recordsOf(made?.id));
    expect(await shown(db)).toEqual(then);
  });
});
