import { describe, expect, test } from 'vitest';
import { deleteRecord, editRecord, type Stamped } from '@/lib/annotations';
import { planImport } from '@/lib/exchange';
import {
  idOf,
  makeAnnotation,
  makeArticle,
  makeEvidence,
  makeSource,
  makeVerdict,
  stamped,
  stampOf,
} from '@/tests/support/records';

const article = stamped(makeArticle(1));
const annotation = stamped(makeAnnotation(2, idOf(1), { note: 'first' }));
const byId = (...records: Stamped[]) => new Map(records.map((stamped) => [stamped.record.id, stamped]));
const edit = (before: Stamped, note: string, device: string) =>
  editRecord(before, { note }, stampOf(device, 5))?.stamped ?? before;

describe('a dry run', () => {
  test('counts what is new', async () => {
    const plan = await planImport(new Map(), [article, annotation, stamped(makeVerdict(3, idOf(2)))]);
    expect(plan.counts.annotation).toEqual({ added: 1, changed: 0, same: 0, deleted: 0, conflicts: 0 });
    expect(plan.counts.verdict.added).toBe(1);
    expect(plan.records).toHaveLength(3);
  });

  test('of what is kept already says "same"', async () => {
    const plan = await planImport(byId(article, annotation), [article, annotation]);
    expect(plan.counts.article.same + plan.counts.annotation.same).toBe(2);
  });

  test('of an older state says "same": nothing here goes back', async () => {
    const plan = await planImport(byId(article, edit(annotation, 'second', 'device-a')), [annotation]);
    expect(plan.counts.annotation).toMatchObject({ same: 1, changed: 0 });
  });

  test('tells a conflict with both texts', async () => {
    const ours = edit(annotation, 'ours', 'device-a');
    const theirs = edit(annotation, 'theirs', 'device-b');
    const plan = await planImport(byId(article, ours), [theirs]);
    expect(plan.counts.annotation).toMatchObject({ changed: 1, conflicts: 1 });
    expect(plan.conflicts).toMatchObject([
      {
        conflict: { field: 'note', values: [{ value: 'theirs' }, { value: 'ours' }] },
        subject: 'The bridge cost $2 million.',
        sides: [{ field: 'note', here: 'ours', there: 'theirs' }],
      },
    ]);
  });

  test('tells deletions', async () => {
    const deleted = deleteRecord(annotation, '2026-01-02T00:00:00Z', stampOf('device-b', 1)).stamped;
    expect((await planImport(byId(article, annotation), [deleted])).counts.annotation).toMatchObject({
      deleted: 1,
      changed: 0,
    });
  });

  test('leaves out what hangs on nothing, and what hangs on that', async () => {
    const lost = stamped(makeAnnotation(2, idOf(99)));
    const verdict = stamped(makeVerdict(3, idOf(2)));
    const evidence = stamped(makeEvidence(4, idOf(2), idOf(5)));
    const source = stamped(makeSource(5));
    const plan = await planImport(new Map(), [lost, verdict, evidence, source]);
    expect(plan.dangling.map(({ id }) => id)).toEqual([idOf(2), idOf(3), idOf(4)]);
    expect(plan.records).toEqual([source]);
  });

  test('knows what is kept here: a verdict may come without its claim', async () => {
    const plan = await planImport(byId(article, annotation), [stamped(makeVerdict(3, idOf(2)))]);
    expect(plan.dangling).toEqual([]);
    expect(plan.counts.verdict.added).toBe(1);
  });

  test('refuses an id that here belongs to a record of another type', async () => {
    const plan = await planImport(byId(article, annotation), [stamped(makeSource(2))]);
    expect(plan.dangling.map(({ type }) => type)).toEqual(['source']);
  });
});
