import Dexie from 'dexie';
import { expect, test } from 'vitest';
import type { Stamped } from '@/lib/annotations';
import { findRecords, importRecords, listArticles, readAllRecords, readArticle, readClaim } from '@/lib/db';
import { idsNamedBy, planImport } from '@/lib/exchange';
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
  milliseconds[name] = Math.round((performance.now() - start) * 10) / 10;
  console.log(`${name}: ${milliseconds[name]} ms`);
  return value;
}

test('100,000 annotations, beside a row each with an index per field', async () => {
  const records = makeLibrary();
  const options = { exportedAt: '2026-01-01T00:00:00Z', generator: 'bench' };
  const text = await measure('write bundle', () => [...bundle.serialize(records, options)].join(''));
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
      if (index < JUDGED_EACH) records.push(stamped(makeVerdict(10 * ARTICLES * CLAIMS_EACH + id, idOf(id))));
    }
  }
  return records;
}
