import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import {
  addEvidence,
  completeTags,
  type Database,
  deleteClaim,
  deleteEvidence,
  dismiss,
  dismissalsAt,
  editClaim,
  editEvidence,
  giveVerdict,
  keepClaim,
  listArticles,
  liveQuery,
  readArticle,
  readClaim,
  readDraft,
  recordAnchors,
  restore,
  saveDraft,
  undoDeletion,
} from '@/lib/db';
import { createDatabase, newClaim, reopen, sighting } from '@/tests/support/database';
import { idOf } from '@/tests/support/records';
import { takePart } from '@/tests/support/sync/bare-vault';

let db = createDatabase();
beforeEach(() => {
  db = createDatabase();
});
afterEach(async () => {
  db.dexie.close();
  await db.dexie.delete();
});

const source = {
  kind: 'primary-data',
  title: 'Budget',
  authors: [],
  url: 'https://budget.example/1',
} as const;

describe('a claim that is kept', () => {
  test('is found again by any address of its article, and nowhere else', async () => {
    const { annotation } = await keepClaim(db, newClaim());
    for (const url of [
      'https://news.example/story',
      'http://m.news.example/story/?fbclid=1#x',
      'https://www.news.example/story/amp/',
    ]) {
      const found = await readArticle(db, { url, authors: [] });
      expect(found?.claims.map((claim) => claim.annotation.id)).toEqual([annotation.id]);
    }
    expect(await readArticle(db, { url: 'https://news.example/other', authors: [] })).toBeUndefined();
    expect(
      await readArticle(db, { url: 'https://evil.example/x', canonicalUrl: sighting.url, authors: [] }),
    ).toBeUndefined();
  });

  test('stays after the worker dies', async () => {
    const { annotation } = await keepClaim(db, newClaim());
    db.dexie.close();
    expect((await readClaim(reopen(db), annotation.id))?.annotation).toEqual(annotation);
  });

  test('is one, however often it is kept', async () => {
    const first = await keepClaim(db, newClaim('Once.', { tags: ['a'] }));
    const second = await keepClaim(db, newClaim('Once.', { tags: ['b', ' b '] }));
    expect(second.annotation.id).toBe(first.annotation.id);
    expect(second.annotation.tags).toEqual(['a', 'b']);
    expect((await readArticle(db, sighting))?.claims).toHaveLength(1);
  });

  test('is one, also when kept by two pages at the same moment', async () => {
    const other = reopen(db);
    await Promise.all([
      keepClaim(db, newClaim('One.')),
      keepClaim(other, newClaim('Two.')),
      keepClaim(db, newClaim('One.')),
    ]);
    const kept = await readArticle(db, sighting);
    expect(kept?.claims.map(({ annotation }) => annotation.quote.exact).sort()).toEqual(['One.', 'Two.']);
    expect(await db.packs.count()).toBe(1);
    other.dexie.close();
  });

  test('stands in page order with others', async () => {
    await keepClaim(db, newClaim('The much longer sentence that stands later.'));
    await keepClaim(db, newClaim('Short.'));
    const kept = await readArticle(db, sighting);
    expect(kept?.claims.map(({ annotation }) => annotation.quote.exact)).toEqual([
      'Short.',
      'The much longer sentence that stands later.',
    ]);
  });

  test('is edited field by field; what is not given stays', async () => {
    const { annotation } = await keepClaim(db, newClaim('x', { note: 'first', tags: ['a'] }));
    db.tick(1000);
    const edited = await editClaim(db, { id: annotation.id, note: 'second' });
    expect(edited.annotation).toMatchObject({ note: 'second', tags: ['a'], createdAt: annotation.createdAt });
    expect(edited.annotation.updatedAt > annotation.updatedAt).toBe(true);
  });

  test('is not kept on pages that are no pages of the web', async () => {
    const claim = { ...newClaim(), article: { url: 'file:///etc/passwd', authors: [] } };
    await expect(keepClaim(db, claim)).rejects.toMatchObject({ code: 'unsupported-page' });
    expect(await db.log.count()).toBe(0);
  });
});

describe('verdicts', () => {
  test('are added and never overwritten; the newest stands', async () => {
    const { annotation } = await keepClaim(db, newClaim());
    await giveVerdict(db, { annotationId: annotation.id, rating: 'true', rationale: 'a' }, 'Ada');
    db.tick(1000);
    const claim = await giveVerdict(db, { annotationId: annotation.id, rating: 'half-true', rationale: 'b' });
    expect(claim.verdicts.map(({ rating }) => rating)).toEqual(['half-true', 'true']);
    expect(claim.verdicts[0]?.supersedes).toBe(claim.verdicts[1]?.id);
    expect(claim.verdicts[1]).toMatchObject({ author: 'Ada', asOf: '2026-01-01' });
    expect(claim.annotation.workflow).toBe('checked');
  });

  test('name the evidence there was', async () => {
    const { annotation } = await keepClaim(db, newClaim());
    const { evidence } = await addEvidence(db, { annotationId: annotation.id, source, stance: 'refutes' });
    const { verdicts } = await giveVerdict(db, {
      annotationId: annotation.id,
      rating: 'false',
      rationale: '',
    });
    expect(verdicts[0]?.evidenceIds).toEqual([evidence[0]?.evidence.id]);
  });
});

describe('evidence', () => {
  test('from one address is one source for many claims, with what was missing filled in', async () => {
    const one = await keepClaim(db, newClaim('One.'));
    const two = await keepClaim(db, newClaim('Two.'));
    await addEvidence(db, { annotationId: one.annotation.id, source, stance: 'supports' });
    const claim = await addEvidence(db, {
      annotationId: two.annotation.id,
      source: {
        ...source,
        title: 'Another title',
        url: `${source.url}?utm_source=y`,
        publisher: 'The Office',
      },
      stance: 'mixed',
      passage: 'It cost 400.',
    });
    expect(await db.sources.count()).toBe(1);
    expect(claim.evidence[0]).toMatchObject({
      evidence: { stance: 'mixed', passage: 'It cost 400.' },
      source: { title: 'Budget', publisher: 'The Office' },
    });
  });

  test('is edited with its source', async () => {
    const { annotation } = await keepClaim(db, newClaim());
    const { evidence } = await addEvidence(db, {
      annotationId: annotation.id,
      source: { ...source, publisher: 'Old' },
      stance: 'supports',
      comment: 'x',
    });
    const id = evidence[0]?.evidence.id ?? '';
    const edited = await editEvidence(db, {
      id,
      stance: 'refutes',
      comment: '',
      source: { ...source, title: 'New' },
    });
    expect(edited.evidence[0]).toMatchObject({ evidence: { stance: 'refutes' }, source: { title: 'New' } });
    expect(edited.evidence[0]?.evidence.comment).toBeUndefined();
    expect(edited.evidence[0]?.source.publisher).toBeUndefined();
  });
});

describe('a deletion', () => {
  test('takes verdicts and evidence along, and its undo brings all of it back, also in a new worker', async () => {
    const { annotation } = await keepClaim(db, newClaim('x', { tags: ['gone'] }));
    await addEvidence(db, { annotationId: annotation.id, source, stance: 'supports' });
    const before = await giveVerdict(db, { annotationId: annotation.id, rating: 'true', rationale: '' });
    const { undo } = await deleteClaim(db, annotation.id);
    expect(await readClaim(db, annotation.id)).toBeUndefined();
    expect(await completeTags(db, 'g')).toEqual([]);
    db.dexie.close();
    const later = reopen(db);
    await undoDeletion(later, undo);
    const after = await readClaim(later, annotation.id);
    expect(after?.verdicts.map(({ id }) => id)).toEqual(before.verdicts.map(({ id }) => id));
    expect(after?.evidence).toHaveLength(1);
    expect(await completeTags(later, 'g')).toEqual(['gone']);
    await expect(undoDeletion(later, undo)).rejects.toMatchObject({ code: 'not-found' });
    later.dexie.close();
  });

  test('of evidence leaves the source and can be undone', async () => {
    const { annotation } = await keepClaim(db, newClaim());
    const { evidence } = await addEvidence(db, { annotationId: annotation.id, source, stance: 'supports' });
    const { undo } = await deleteEvidence(db, evidence[0]?.evidence.id ?? '');
    expect((await readClaim(db, annotation.id))?.evidence).toEqual([]);
    expect(await db.sources.count()).toBe(1);
    await undoDeletion(db, undo);
    expect((await readClaim(db, annotation.id))?.evidence).toHaveLength(1);
  });

  test('of what is not there says so', async () => {
    await expect(deleteClaim(db, idOf(1))).rejects.toMatchObject({ code: 'not-found' });
    await expect(editClaim(db, { id: idOf(1), note: 'x' })).rejects.toMatchObject({ code: 'not-found' });
  });
});

test('where nothing syncs, nothing is logged', async () => {
  await keepClaim(db, newClaim());
  expect(await db.log.count()).toBe(0);
});

test('every edit stands in the log beside its record, each with a number of its own', async () => {
  await takePart(db);
  const { annotation } = await keepClaim(db, newClaim());
  await editClaim(db, { id: annotation.id, note: 'x' });
  await editClaim(db, { id: annotation.id, note: 'x' });
  const rows = await db.log.toArray();
  expect(rows.map(({ deltas }) => deltas?.map(({ type }) => type))).toEqual([
    ['article', 'annotation'],
    ['annotation'],
  ]);
  const numbers = rows.flatMap(({ deltas }) =>
    (deltas ?? []).map(({ registers }) => [...registers.values()][0]?.siblings[0]?.n),
  );
  expect(new Set(numbers).size).toBe(3);
  const [device] = await db.devices.toArray();
  expect(device?.n).toBe(Math.max(...numbers.map(Number)));
});

describe('anchors', () => {
  test('are written when they say something new, and words that changed under a verdict ask for a recheck', async () => {
    await takePart(db);
    const { annotation } = await keepClaim(db, newClaim());
    await giveVerdict(db, { annotationId: annotation.id, rating: 'true', rationale: '' });
    const rows = await db.log.count();
    const checkedAt = new Date(db.now() + 5000).toISOString();
    await recordAnchors(db, { anchors: { [annotation.id]: { state: 'exact', checkedAt } } });
    expect(await db.log.count()).toBe(rows);
    await recordAnchors(db, {
      anchors: {
        [annotation.id]: { state: 'changed', checkedAt, observed: 'The bridge cost $950 million.' },
      },
      textHash: 'abc',
    });
    const kept = await readArticle(db, sighting);
    expect(kept?.article.textHash).toBe('abc');
    expect(kept?.claims[0]?.annotation).toMatchObject({
      workflow: 'recheck-due',
      anchor: { state: 'changed' },
    });
  });

  test('of claims not kept are ignored', async () => {
    await recordAnchors(db, {
      anchors: { [idOf(5)]: { state: 'exact', checkedAt: '2026-01-01T00:00:00Z' } },
    });
    expect(await db.log.count()).toBe(0);
  });
});

test('articles are listed latest first, a page at a time', async () => {
  for (const n of [1, 2, 3]) {
    db.tick(1000);
    await keepClaim(db, {
      ...newClaim(),
      article: { url: `https://news.example/${n}`, title: `${n}`, authors: [] },
    });
  }
  const first = await listArticles(db, { limit: 2 });
  expect(first.map(({ article, claims }) => [article.title, claims])).toEqual([
    ['3', 1],
    ['2', 1],
  ]);
  const rest = await listArticles(db, { limit: 2, before: first.at(-1)?.updatedAt ?? '' });
  expect(rest.map(({ article }) => article.title)).toEqual(['1']);
});

test('tags are completed by use, whatever their case and accents', async () => {
  await keepClaim(db, newClaim('One.', { tags: ['Énergie', 'economy'] }));
  await keepClaim(db, newClaim('Two.', { tags: ['economy', 'defence'] }));
  expect(await completeTags(db, 'e')).toEqual(['economy', 'Énergie']);
  expect(await completeTags(db, 'ENER')).toEqual(['Énergie']);
  expect(await completeTags(db, '')).toEqual(['economy', 'defence', 'Énergie']);
});

test('drafts are kept as typed until forgotten', async () => {
  await saveDraft(db, 'note:1', { note: 'half a sen' });
  const other = reopen(db);
  expect(await readDraft(other, 'note:1')).toEqual({ note: 'half a sen' });
  await saveDraft(other, 'note:1', undefined);
  expect(await readDraft(db, 'note:1')).toBeUndefined();
  other.dexie.close();
});

test('what was dismissed on a site is known on its pages alone, and can come back', async () => {
  const kind = { type: 'kind', site: 'news.example', kind: 'cost' } as const;
  const claim = { type: 'claim', site: 'news.example', exact: 'x' } as const;
  await dismiss(db, kind);
  await dismiss(db, kind);
  db.tick(1);
  await dismiss(db, claim);
  expect(await dismissalsAt(db, 'https://www.news.example/a')).toEqual([kind, claim]);
  expect(await dismissalsAt(db, 'https://other.example/a')).toEqual([]);
  await restore(db, kind);
  expect(await dismissalsAt(db, 'https://news.example/b')).toEqual([claim]);
});

test('an open view hears of what another page keeps', async () => {
  const other = reopen(db);
  const seen: number[] = [];
  const subscription = liveQuery(() => readArticle(db, sighting)).subscribe((kept) => {
    seen.push(kept?.claims.length ?? 0);
  });
  await vi.waitFor(() => expect(seen).toEqual([0]));
  await keepClaim(other, newClaim());
  await vi.waitFor(() => expect(seen.at(-1)).toBe(1));
  subscription.unsubscribe();
  other.dexie.close();
});

describe('a full disk', () => {
  /** What IndexedDB does when the disk is full, at the n-th write of a transaction: refuse, and roll all of it back. */
  function fillDisk(target: Database, table: 'packs' | 'log') {
    target[table].hook('creating', () => {
      throw new DOMException('The disk is full', 'QuotaExceededError');
    });
  }

  test.each(['packs', 'log'] as const)(
    'at the write of %s is said in words and leaves nothing half done',
    async (table) => {
      await takePart(db);
      fillDisk(db, table);
      await saveDraft(db, 'note', 'my words');
      await expect(keepClaim(db, newClaim('x', { tags: ['a'] }))).rejects.toMatchObject({
        name: 'AppError',
        code: 'storage-full',
      });
      expect(await db.packs.count()).toBe(0);
      expect(await db.log.count()).toBe(0);
      expect(await completeTags(db, '')).toEqual([]);
      expect(await readDraft(db, 'note')).toBe('my words');
    },
  );
});
