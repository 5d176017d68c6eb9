import { expect, test } from 'vitest';
import { findContradictions, type NamedClaim, prepareClaim } from '@/lib/compare';
import { comparable, eachClaim, importRecords, keepClaim, recogniseClaims } from '@/lib/db';
import { createDatabase, newClaim } from '@/tests/support/database';
import { makeMadeUpLibrary } from '@/tests/support/made-up-library';

/** 100,000 claims in 10,000 articles, all of other words. */
const ARTICLES = 10_000;
const CLAIMS_EACH = 10;
/** Claims of one page. */
const ASKED = 40;

async function measure<Value>(name: string, work: () => Value | Promise<Value>): Promise<Value> {
  const start = performance.now();
  const value = await work();
  console.log(`${name}: ${Math.round(performance.now() - start)} ms`);
  return value;
}

test('a page’s claims are recognised among 100,000', async () => {
  const records = makeMadeUpLibrary({ articles: ARTICLES, claimsEach: CLAIMS_EACH });
  const db = createDatabase();
  await importRecords(db, records);
  const texts = records
    .flatMap(({ record }) => (record.type === 'annotation' ? [record] : []))
    .slice(0, ASKED);
  const asked = texts.map((annotation) => ({ id: annotation.id, claim: comparable(annotation) }));
  await measure('make all findable, once', () => recogniseClaims(db, []));
  await measure(`recognise ${ASKED} claims`, () => recogniseClaims(db, asked));
  const found = await measure(`recognise ${ASKED} claims again`, () => recogniseClaims(db, asked));
  await keepClaim(db, newClaim('The ferry to Skarvik cost 4 million euros.'));
  await measure('the same after one more was kept', () => recogniseClaims(db, asked));
  expect(Object.keys(found).length).toBeGreaterThan(0);

  const claims: NamedClaim[] = [];
  await measure('read and prepare all for contradictions', async () => {
    for await (const { annotation } of eachClaim(db)) {
      claims.push({ id: annotation.id, prepared: prepareClaim(comparable(annotation)) });
    }
  });
  await measure('find all contradictions', () => {
    const steps = findContradictions(claims);
    let step = steps.next();
    while (!step.done) step = steps.next();
    console.log(`${step.value.length} contradictions`);
  });
  db.dexie.close();
  await db.dexie.delete();
});
