import { beforeEach, describe, expect, test } from 'vitest';
import { changeSettings, defaultSettings, parseSettings, readSettings, watchSettings } from '@/lib/platform';
import { fake, resetBrowser } from '@/tests/support/fake-browser';

beforeEach(resetBrowser);

describe('stored settings', () => {
  test.each([undefined, null, 7, 'x', [], { reading: 3, sites: 'all', verdictLabels: [] }])(
    '%j read as the defaults',
    (stored) => {
      expect(parseSettings(stored)).toEqual(defaultSettings);
    },
  );

  test('one bad value costs only itself', () => {
    const parsed = parseSettings({
      reading: { kinds: ['cost', 'no-such-kind'], sensitivity: 12, showBadge: false },
      sites: { mode: 'sites', list: ['bbc.com', 'not a site', 5], excluded: null },
      verdictLabels: { true: ' Correct ', nonsense: 'x', false: 9 },
      author: 'Ada',
      autoExport: 'hourly',
    });
    expect(parsed.autoExport).toBe('off');
    expect(parsed.reading).toEqual({ ...defaultSettings.reading, kinds: ['cost'], showBadge: false });
    expect(parsed.sites).toEqual({ mode: 'sites', list: ['bbc.com'], excluded: [] });
    expect(parsed.verdictLabels).toEqual({ true: 'Correct' });
    expect(parsed.author).toBe('Ada');
  });

  test('what is written is what is read', async () => {
    const changed = await changeSettings((current) => ({ ...current, author: 'Ada', autoExport: 'weekly' }));
    expect(await readSettings()).toEqual(changed);
    expect(changed).toMatchObject({ author: 'Ada', autoExport: 'weekly' });
  });
});

test('changes made at the same time are all kept', async () => {
  await Promise.all([
    changeSettings((current) => ({ ...current, author: 'Ada' })),
    changeSettings((current) => ({ ...current, welcomed: true })),
    changeSettings((current) => ({ ...current, reading: { ...current.reading, sensitivity: 0.9 } })),
  ]);
  expect(await readSettings()).toMatchObject({
    author: 'Ada',
    welcomed: true,
    reading: { sensitivity: 0.9 },
  });
});

test('a watcher hears every change until it stops listening', async () => {
  const heard: boolean[] = [];
  const stop = new AbortController();
  watchSettings((settings) => heard.push(settings.welcomed), stop.signal);
  await changeSettings((current) => ({ ...current, welcomed: true }));
  stop.abort();
  await changeSettings((current) => ({ ...current, welcomed: false }));
  expect(heard).toEqual([true]);
  expect(fake.stored['settings']).toMatchObject({ welcomed: false });
});
