import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  type Annotation,
  deleteRecord,
  editRecord,
  mergeStamped,
  type Stamped,
  type Verdict,
} from '@/lib/annotations';
import {
  completeTags,
  type Database,
  deleteEverything,
  editClaim,
  findRecords,
  giveVerdict,
  importRecords,
  keepClaim,
  latestImport,
  readAllRecords,
  readClaim,
  undoImport,
} from '@/lib/db';
import { bundle } from '@/lib/exchange/formats/bundle';
import { anyLibrary } from '@/tests/support/any-library';
import { createDatabase, newClaim, reopen } from '@/tests/support/database';
import {
  idOf,
  makeAnnotation,
  makeArticle,
  makeSource,
  makeVerdict,
  stamped,
  stampOf,
} from '@/tests/support/records';

let db = createDatabase();
beforeEach(() => {
  db = createDatabase();
});
afterEach(async () => {
  db.dexie.close();
  await db.dexie.delete();
});

const sorted = (records: readonly Stamped[]) =>
  [...records].sort((a, b) => (a.record.id < b.record.id ? -1 : 1));
const all = async (of: Database) => sorted(await readAllRecords(of));
const claim = stamped(makeAnnotation(2, idOf(1), { tags: ['imported'] }));
const library = [stamped(makeArticle(1)), claim, stamped(makeVerdict(3, idOf(2))), stamped(makeSource(5))];

describe('an import', () => {
  test('brings everything, through a bundle, into another profile', async () => {
    const { annotation } = await keepClaim(db, newClaim('x', { tags: ['a'] }));
    await giveVerdict(db, { annotationId: annotation.id, rating: 'true', rationale: 'r' });
    const text = [...bundle.serialize(await readAllRecords(db), { exportedAt: '', generator: '' })].join('');
    const result = await bundle.parse(text, { importedAt: '2026-03-05T00:00:00Z' });
    if (!result.ok) throw result.error;
    const other = createDatabase();
    await importRecords(other, result.value);
    expect(await all(other)).toEqual(await all(db));
    expect(await readClaim(other, annotation.id)).toEqual(await readClaim(db, annotation.id));
    expect(await completeTags(other, '')).toEqual(['a']);
    await other.dexie.delete();
  });

  test('twice is once', async () => {
    await importRecords(db, library);
    const once = await all(db);
    await importRecords(db, library);
    expect(await all(db)).toEqual(once);
    expect(await completeTags(db, '')).toEqual(['imported']);
  });

  test('of any parts in any order gives what merging gives', async () => {
    await fc.assert(
      fc.asyncProperty(
        anyLibrary.chain((records) =>
          fc.record({
            records: fc.constant(records),
            parts: fc.array(fc.subarray([...records]), { maxLength: 2 }),
          }),
        ),
        async ({ records, parts }) => {
          const target = createDatabase();
          await importRecords(target, records);
          for (const part of parts) await importRecords(target, part);
          expect(await all(target)).toEqual(sorted(records));
          target.dexie.close();
          await target.dexie.delete();
        },
      ),
      { numRuns: 15 },
    );
  });

  test('merges with what is kept, field by field', async () => {
    await importRecords(db, library);
    db.tick(1000);
    await editClaim(db, { id: idOf(2), note: 'mine', tags: ['imported', 'mine'] });
    const theirs = editRecord(claim, { workflow: 'checked', tags: ['theirs'] }, stampOf('device-b', 9));
    if (!theirs) throw new Error('no edit');
    await importRecords(db, [theirs.stamped]);
    expect((await readClaim(db, idOf(2)))?.annotation).toMatchObject({
      note: 'mine',
      workflow: 'checked',
      tags: ['mine', 'theirs'],
    });
  });

  test('of a deletion deletes', async () => {
    await importRecords(db, library);
    const verdict = stamped(makeVerdict(3, idOf(2)));
    // As a deletion is made: the claim, and what hangs on it, with one time.
    const deleted = [claim, verdict].map(
      (record, n) =>
        deleteRecord<Annotation | Verdict>(record, '2026-01-02T00:00:00Z', stampOf('device-b', n + 1))
          .stamped,
    );
    await importRecords(db, deleted);
    expect(await readClaim(db, idOf(2))).toBeUndefined();
    expect(await completeTags(db, '')).toEqual([]);
  });

  test('leaves out what hangs on nothing', async () => {
    await importRecords(db, [stamped(makeAnnotation(2, idOf(77))), stamped(makeVerdict(3, idOf(2)))]);
    expect(await readAllRecords(db)).toEqual([]);
  });

  test('never moves the clock by a wrong one, and later edits here are still shown', async () => {
    const future = stampOf('device-b', 3, Date.UTC(2090, 0, 1));
    await importRecords(db, [
      stamped(makeArticle(1)),
      stamped(makeAnnotation(2, idOf(1), { note: 'from 2090' }), future),
    ]);
    const { annotation } = await editClaim(db, { id: idOf(2), note: 'now' });
    expect(annotation.note).toBe('now');
    const [device] = await db.devices.toArray();
    expect(device && device.hlc < future.hlc).toBe(true);
  });

  test('of this device’s own forgotten edits does not let it use a number twice', async () => {
    await importRecords(db, [stamped(makeArticle(1))]);
    const [device] = await db.devices.toArray();
    const own = stamped(
      makeAnnotation(2, idOf(1), { note: 'before the reset' }),
      stampOf(device?.id ?? '', 500),
    );
    await importRecords(db, [own]);
    await editClaim(db, { id: idOf(2), note: 'after' });
    const found = await findRecords(db, [idOf(2)]);
    const after = found.get(idOf(2));
    if (!after) throw new Error('not found');
    expect(mergeStamped(after, own).record).toMatchObject({ note: 'after' });
  });

  test('that is cancelled, or dies in the middle, leaves everything as it was', async () => {
    const many = Array.from({ length: 1000 }, (_, n) => stamped(makeArticle(n)));
    const stop = new AbortController();
    const importing = importRecords(db, many, {
      signal: stop.signal,
      onProgress: (done) => {
        if (done > 0.3) stop.abort();
      },
    });
    await expect(importing).rejects.toMatchObject({ name: 'AbortError' });
    expect(await db.packs.count()).toBe(0);
    const dying = importRecords(db, many, {
      onProgress: () => {
        throw new Error('killed');
      },
    });
    await expect(dying).rejects.toThrow('killed');
    const later = reopen(db);
    expect(await later.packs.count()).toBe(0);
    later.dexie.close();
  });
});

test('everything deleted leaves nothing, and comes back from what the deletion answered', async () => {
  await keepClaim(db, newClaim('mine', { tags: ['mine'] }));
  const before = await all(db);
  const records = await deleteEverything(db);
  expect(await readAllRecords(db)).toEqual([]);
  expect(await completeTags(db, '')).toEqual([]);
  await importRecords(db, records);
  expect(await all(db)).toEqual(before);
});

describe('an import undone', () => {
  test('leaves what was there before, and nothing else', async () => {
    await keepClaim(db, newClaim('mine', { tags: ['mine'] }));
    const before = await all(db);
    const log = await db.log.count();
    const { undo } = await importRecords(db, library);
    expect((await latestImport(db))?.token).toBe(undo);
    expect(await undoImport(db, undo)).toEqual({ restored: 2, kept: 0 });
    expect(await all(db)).toEqual(before);
    expect(await db.log.count()).toBe(log);
    expect(await completeTags(db, '')).toEqual(['mine']);
    await expect(undoImport(db, undo)).rejects.toMatchObject({ code: 'not-found' });
  });

  test('keeps what was edited since', async () => {
    const { undo } = await importRecords(db, library);
    await editClaim(db, { id: idOf(2), note: 'I worked on this' });
    expect(await undoImport(db, undo)).toEqual({ restored: 1, kept: 1 });
    expect((await readClaim(db, idOf(2)))?.annotation.note).toBe('I worked on this');
    expect(await db.sources.count()).toBe(0);
  });
});
