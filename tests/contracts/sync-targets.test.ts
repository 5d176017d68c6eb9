import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { RemoteFailure } from '@/lib/sync/remote-failure';
import { targets } from '@/lib/sync/targets';
import type { Place } from '@/tests/support/fake-place';
import { describeStore } from '@/tests/support/remote-contract';

const fakes = import.meta.glob<{ createPlace(): Place }>('../support/fake-servers/*.ts', { eager: true });
const wait = async () => {};

test('every file in the folder is listed, every id once, and each has its stand-in', () => {
  const files = readdirSync('lib/sync/targets')
    .filter((name) => name !== 'index.ts')
    .map((name) => name.replace('.ts', ''));
  expect(targets.map(({ id }) => id).sort()).toEqual(files.sort());
  expect(
    Object.keys(fakes)
      .map((path) => path.replace(/^.*\/|\.ts$/g, ''))
      .sort(),
  ).toEqual(files.sort());
});

describe.each(targets.map((target) => [target.label, target] as const))('%s', (label, target) => {
  const fake = fakes[`../support/fake-servers/${target.id}.ts`];
  if (!fake) throw new Error(`tests/support/fake-servers/${target.id}.ts is missing`);
  const place = fake.createPlace();
  const parse = (input: unknown) => {
    const parsed = target.parseSettings(input);
    if (!parsed.ok) throw parsed.error;
    return parsed.value;
  };

  describeStore(`${label} over its stand-in`, {
    open: () => {
      const { settings, fetch } = fake.createPlace();
      return target.connect(parse(settings), { wait, ...(fetch && { fetch }) });
    },
  });

  test('says what it is and what it needs', () => {
    expect(target.summary).toMatch(/\.$/);
    expect(new Set(target.fields.map(({ id }) => id)).size).toBe(target.fields.length);
    for (const field of target.fields) {
      expect(field.secret).toBe(field.type === 'password');
      expect(field.choices !== undefined).toBe(field.type === 'select');
    }
  });

  test('takes back the settings that it gave', () => {
    const settings = parse(place.settings);
    expect(parse(settings)).toEqual(settings);
  });

  test.each([undefined, null, 7, 'x', [], {}, { url: {} }, { __proto__: null }])(
    'refuses %j as settings, in words',
    (input) => {
      const parsed = target.parseSettings(input);
      expect(!parsed.ok && parsed.error.code).toBe('invalid-input');
      expect(!parsed.ok && parsed.error.message).toMatch(/^[A-Z].*\.$/);
    },
  );

  test('asks for one server only, and shows no secret of it', () => {
    const settings = parse(place.settings);
    for (const origin of target.origins(settings)) expect(origin).toMatch(/^https?:\/\/[^*/]+\/\*$/);
    expect(target.origins(settings).length).toBeLessThanOrEqual(1);
    for (const secret of place.secrets) expect(target.describe(settings)).not.toContain(secret);
  });

  (place.wrong ? test : () => {})(
    'says in words that the password is wrong, without repeating it',
    async () => {
      const store = target.connect(parse(place.wrong), { wait, ...(place.fetch && { fetch: place.fetch }) });
      const failure = await store.list('head/').catch((error: unknown) => error);
      expect(failure).toBeInstanceOf(RemoteFailure);
      expect(failure).toMatchObject({ code: 'wrong-credentials', isTransient: false });
      for (const secret of place.secrets) expect(dump(failure)).not.toContain(secret);
    },
  );
});

/** Everything that a log would show of an error. */
function dump(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return [error.stack, JSON.stringify(error), error.cause === undefined ? '' : dump(error.cause)].join('\n');
}
