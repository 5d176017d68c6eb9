import { beforeEach, describe, expect, test } from 'vitest';
import {
  changeSettings,
  readFollowState,
  readSettings,
  type Settings,
  stopFollowing,
  syncPreferences,
} from '@/lib/platform';
import { fake, resetBrowser } from '@/tests/support/fake-browser';

beforeEach(resetBrowser);

/** What each device keeps for itself; they share the account. */
const devices = new Map<string, Record<string, unknown>>();
beforeEach(() => devices.clear());
function use(name: string): void {
  devices.set(current, fake.stored);
  current = name;
  fake.stored = devices.get(name) ?? {};
}
let current = 'laptop';
beforeEach(() => {
  current = 'laptop';
});

const change = (fields: Partial<Settings>) => changeSettings((settings) => ({ ...settings, ...fields }));
const setSites = (list: readonly string[], excluded: readonly string[] = []) =>
  changeSettings((settings) => ({ ...settings, sites: { mode: 'sites', list, excluded } }));

test('nothing follows the account until it is chosen', async () => {
  await change({ author: 'Ada' });
  await syncPreferences();
  expect(fake.account).toEqual({});
});

test('what is no preference never reaches the account', async () => {
  await change({ followAccount: true, author: 'Ada', lastExportAt: '2026-01-01T00:00:00Z', welcomed: true });
  await syncPreferences();
  const names = new Set(Object.keys(fake.account).map((key) => key.split('.')[1]));
  expect([...names].sort()).toEqual([
    'author',
    'excludedSites',
    'exportReminder',
    'reading',
    'siteList',
    'verdictLabels',
  ]);
  const written = JSON.stringify(fake.account);
  for (const word of ['lastExportAt', 'welcomed', 'mode', 'followAccount'])
    expect(written).not.toContain(word);
});

describe('two devices of one account', () => {
  beforeEach(async () => {
    await change({ followAccount: true, author: 'Ada', verdictLabels: { true: 'Correct' } });
    await setSites(['bbc.com', 'nhk.or.jp']);
    await syncPreferences();
    use('desktop');
  });

  test('one that joins takes what the account has, and keeps its own sites beside', async () => {
    await change({ author: 'ada@desk', followAccount: true });
    await setSites(['apnews.com'], ['mail.example']);
    await syncPreferences();
    const { author, verdictLabels, sites } = await readSettings();
    expect(author).toBe('Ada');
    expect(verdictLabels).toEqual({ true: 'Correct' });
    expect([...sites.list].sort()).toEqual(['apnews.com', 'bbc.com', 'nhk.or.jp']);
    expect(sites.excluded).toEqual(['mail.example']);
    expect(sites.mode).toBe('sites');
  });

  test('changes travel both ways, and a site taken away stays away', async () => {
    await change({ followAccount: true });
    await setSites([]);
    await syncPreferences();
    await setSites(['bbc.com', 'reuters.com']);
    await syncPreferences();
    use('laptop');
    await change({ author: 'Ada L.' });
    await syncPreferences();
    expect([...(await readSettings()).sites.list].sort()).toEqual(['bbc.com', 'reuters.com']);
    use('desktop');
    await syncPreferences();
    expect((await readSettings()).author).toBe('Ada L.');
    const before = structuredClone(fake.account);
    await syncPreferences();
    expect(fake.account).toEqual(before);
  });

  test('come to rest: once both know the same, nothing more is written, in whatever order the sites stood', async () => {
    await change({ followAccount: true });
    await setSites(['nhk.or.jp', 'apnews.com', 'bbc.com']);
    await syncPreferences();
    use('laptop');
    await syncPreferences();
    const settled = structuredClone(fake.account);
    for (const name of ['desktop', 'laptop', 'desktop']) {
      use(name);
      await syncPreferences();
    }
    expect(fake.account).toEqual(settled);
  });

  test('one that leaves keeps its settings, and the account forgets them when told to', async () => {
    await change({ followAccount: true });
    await syncPreferences();
    await stopFollowing({ clear: true });
    expect((await readSettings()).author).toBe('Ada');
    expect(fake.account).toEqual({});
    await syncPreferences();
    expect(fake.account).toEqual({});
  });
});

test('a list longer than one item is cut and put together again', async () => {
  const list = Array.from({ length: 1_500 }, (_, n) => `newspaper-${n}.example`);
  await change({ followAccount: true });
  await setSites(list);
  await syncPreferences();
  expect(await readFollowState()).toMatchObject({ leftOut: [] });
  use('desktop');
  await change({ followAccount: true });
  await setSites([]);
  await syncPreferences();
  expect([...(await readSettings()).sites.list].sort()).toEqual([...list].sort());
});

test('a list too long for the account stays here, and that is said; the rest follows', async () => {
  const list = Array.from(
    { length: 2_000 },
    (_, n) => `a-very-long-name-of-a-newspaper-${n}.${'x'.repeat(60)}.example`,
  );
  await change({ followAccount: true, author: 'Ada' });
  await setSites(list);
  await syncPreferences();
  const { leftOut, failure } = await readFollowState();
  expect(leftOut).toEqual(['siteList']);
  expect(failure).toBeUndefined();
  await syncPreferences();
  expect((await readSettings()).sites.list).toHaveLength(2_000);
  use('desktop');
  await change({ followAccount: true });
  await syncPreferences();
  expect((await readSettings()).author).toBe('Ada');
});

test('half of a list that has arrived is not taken for all of it', async () => {
  await change({ followAccount: true });
  await setSites(Array.from({ length: 1_500 }, (_, n) => `newspaper-${n}.example`));
  await syncPreferences();
  const [last] = Object.keys(fake.account)
    .filter((key) => key.includes('siteList'))
    .slice(-1);
  delete fake.account[last ?? ''];
  use('desktop');
  await change({ followAccount: true });
  await setSites(['bbc.com']);
  await syncPreferences();
  expect((await readSettings()).sites.list).toEqual(['bbc.com']);
});

test('what the account holds from another hand changes nothing that is not valid', async () => {
  fake.account = {
    'preference.author.0': { at: 1, of: 1, part: '{"x":1}' },
    'preference.siteList.0': { at: 1, of: 1, part: '["not a site", 7, "bbc.com"]' },
    'preference.reading.0': { at: 1, of: 1, part: 'not JSON' },
    'preference.verdictLabels.0': 'nonsense',
  };
  await change({ followAccount: true });
  await setSites([]);
  await syncPreferences();
  const { sites, author } = await readSettings();
  expect(sites.list).toEqual(['bbc.com']);
  expect(author).toBeUndefined();
});
