import Dexie from 'dexie';
import { afterEach, expect, test } from 'vitest';
import { newestVersion, openDatabase, readAllRecords, readClaim } from '@/lib/db';
import { idOf } from '@/tests/support/records';

/** Every version that was ever shipped, frozen as it lay on people's disks. Never edit one; add the next. */
const fixtures = import.meta.glob<Fixture>('/tests/fixtures/databases/v*.json', {
  eager: true,
  import: 'default',
});

interface Fixture {
  readonly version: number;
  /** Table → its index declaration as that version wrote it, and its rows. */
  readonly tables: Readonly<Record<string, { readonly schema: string; readonly rows: readonly object[] }>>;
}

const name = 'claimlight-migration-test';
afterEach(() => Dexie.delete(name));

test('there is a fixture for every version', () => {
  const versions = Object.values(fixtures).map(({ version }) => version);
  expect(versions.sort((a, b) => a - b)).toEqual(Array.from({ length: newestVersion }, (_, n) => n + 1));
});

test.each(Object.entries(fixtures))(
  '%s opens in the newest version with everything in it',
  async (_, fixture) => {
    const old = new Dexie(name);
    const schemas = Object.entries(fixture.tables).map(([table, { schema }]) => [table, schema]);
    old.version(fixture.version).stores(Object.fromEntries(schemas));
    for (const [table, { rows }] of Object.entries(fixture.tables)) await old.table(table).bulkPut(rows);
    old.close();

    const db = openDatabase({ name });
    const records = await readAllRecords(db);
    expect(records.map(({ record }) => record.type).sort()).toEqual([
      'annotation',
      'article',
      'evidence',
      'source',
      'verdict',
    ]);
    const claim = await readClaim(db, idOf(2));
    expect(claim?.annotation).toMatchObject({ note: 'Three ferries, not four.', tags: ['ferries'] });
    expect(claim?.verdicts[0]?.rating).toBe('half-true');
    expect(claim?.evidence[0]?.source.title).toBe('Budget of the harbour office');
    expect(await db.drafts.get('note')).toMatchObject({ value: 'half a sen' });
    db.dexie.close();
  },
);
