import Dexie from 'dexie';
import { expect, test } from 'vitest';
import type { Stamped } from '@/lib/annotations';
import {
  countDue,
  findRecords,
  importRecords,
  listArticles,
  listDue,
  nextDue,
  readAllRecords,
  readArticle,
  readClaim,
  readStorageHealth,
} from '@/lib/db';
import { gatherInSlices, idsNamedBy, planImport } from '@/lib/exchange';
import { bundle } from '@/lib/exchange/formats/bundle';
import { createDatabase } from '@/tests/support/database';
import { idOf, makeAnnotation, makeArticle, makeVerdict, stamped } from '@/tests/support/records';

/** 100,000 annotations in 10,000 articles, three of ten with a verdict: 140,000 records. */
const ARTICLES = 10_000;
const CLAIMS_EACH = 10;
const JUDGED_EACH = 3;

const milliseconds: Record<string, number> = {};

async function measure<Value>(name: string, work: () => Value | Promise<Value>): Promise<Value> {
  const start = performance.now();
  const value = await work();
  const end = performance.now();
  milliseconds[name] = Math.round((end - start) * 10) / 10;
  // Long tasks are reported a moment after they end.
  await new Promise((resolve) => setTimeout(resolve, REPORT_DELAY));
  const tasks = longTasks.takeBetween(start, end);
  const told =
    tasks.length > 0 ? `, ${tasks.length} tasks over 50 ms, the longest ${Math.max(...tasks)} ms` : '';
  console.log(`${name}: ${milliseconds[name]} ms${told}`);
  return value;
}

/** Milliseconds until the browser has told of a long task. */
const REPORT_DELAY = 100;

/** What blocked the page for more than 50 ms. */
const longTasks = watchLongTasks();

function watchLongTasks() {
  const entries: PerformanceEntry[] = [];
  new PerformanceObserver((list) => entries.push(...list.getEntries())).observe({ type: 'longtask' });
  return {
    takeBetween: (start: number, end: number): number[] =>
      entries
        .filter(({ startTime }) => startTime >= start && startTime <= end)
        .map(({ duration }) => Math.round(duration)),
  };
}

test('100,000 annotations, beside a row each with an index per field', async () => {
  const records = makeLibrary();
  const options = { exportedAt: '2026-01-01T00:00:00Z', generator: 'bench' };
  const text = await measure('write bundle', async () =>
    (await gatherInSlices(bundle.serialize(records, options))).join(''),
  );
  console.log(`bundle: ${Math.round(text.length / 1e6)} million characters`);
  const parsed = await measure('read and validate bundle', () =>
    bundle.parse(text, { importedAt: '2026-01-01T00:00:00Z' }),
  );
  if (!parsed.ok) throw parsed.error;
  const db = createDatabase();
  await measure('import', () => importRecords(db, parsed.value));
  const kept = await measure('look up all for a dry run', () => findRecords(db, idsNamedBy(records)));
  await measure('dry run of the same file', () => planImport(kept, parsed.value));
  await measure('article by address', () =>
    readArticle(db, { url: 'https://www.news.example/story-777?utm_source=x', authors: [] }),
  );
  await measure('claim by id', () => readClaim(db, idOf(ARTICLES + 777)));
  await measure('latest 50 articles', () => listArticles(db));
  await measure('how many are due, and what is next', async () => [await countDue(db), await nextDue(db)]);
  await measure('the first 200 due', () => listDue(db));
  await measure('storage health', () => readStorageHealth(db));
  await measure('read everything', () => readAllRecords(db));
  db.dexie.close();
  await db.dexie.delete();

  const plain = new Dexie('bench-plain');
  plain.version(1).stores({
    records: 'id, type, articleId, annotationId, workflow, rating, *tags, *kinds, createdAt, updatedAt',
  });
  await measure('the same, a row each with an index per field', () =>
    plain.table('records').bulkPut(parsed.value.map(({ record, stamps }) => ({ ...record, stamps }))),
  );
  plain.close();
  await plain.delete();

  const ratio =
    (milliseconds['the same, a row each with an index per field'] ?? 0) / (milliseconds['import'] ?? 1);
  console.log(`import is ${ratio.toFixed(1)} times faster than a row each (wanted: 5)`);
  expect(ratio).toBeGreaterThan(1);
});

function makeLibrary(): Stamped[] {
  const records: Stamped[] = [];
  for (let article = 0; article < ARTICLES; article++) {
    records.push(stamped(makeArticle(article)));
    for (let index = 0; index < CLAIMS_EACH; index++) {
      const id = ARTICLES + article * CLAIMS_EACH + index;
      records.push(stamped(makeAnnotation(id, idOf(article), { tags: [`tag-${id % 50}`] })));
      if (index < JUDGED_EACH)
        records.push(
          stamped(
            makeVerdict(10 * ARTICLES * CLAIMS_EACH + id, idOf(id), {
              recheckAfter: `20${20 + (id % 20)}-03-04`,
            }),
          ),
        );
    }
  }
  return records;
}
