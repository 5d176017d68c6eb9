import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { RemoteFailure } from '@/lib/sync/remote-failure';
import { targets } from '@/lib/sync/targets';
import { createMemoryRemote } from '@/tests/support/memory-remote';
import { describeStore } from '@/tests/support/remote-contract';

/** What each target is tried with: a stand-in for its server. The real ones are in tests/servers. */
interface FakeServer {
  readonly settings: unknown;
  readonly secrets: readonly string[];
  readonly wrongSettings?: unknown;
  readonly wrongSecrets?: readonly string[];
  createServer(): typeof fetch;
}

const fakes = import.meta.glob<FakeServer>('../support/fake-servers/*.ts', { eager: true });
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

describeStore('the store in memory that other tests use', { open: () => createMemoryRemote() });

describe.each(targets.map((target) => [target.label, target] as const))('%s', (label, target) => {
  const fake = fakes[`../support/fake-servers/${target.id}.ts`];
  if (!fake) throw new Error(`tests/support/fake-servers/${target.id}.ts is missing`);
  const parse = (input: unknown) => {
    const parsed = target.parseSettings(input);
    if (!parsed.ok) throw parsed.error;
    return parsed.value;
  };

  describeStore(`${label} over its stand-in`, {
    open: () => target.connect(parse(fake.settings), { fetch: fake.createServer(), wait }),
  });

  test('says what it is and what it needs', () => {
    expect(target.summary).toMatch(/\.$/);
    expect(new Set(target.fields.map(({ id }) => id)).size).toBe(target.fields.length);
    for (const field of target.fields) {
      expect(field.secret).toBe(field.type === 'password');
      expect(field.choices !== undefined).toBe(field.type === 'select');
    }
  });

  test('takes back the settings that it gave, and they survive being kept', () => {
    const settings = parse(fake.settings);
    expect(parse(structuredClone(settings))).toEqual(settings);
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
    const settings = parse(fake.settings);
    for (const origin of target.origins(settings)) expect(origin).toMatch(/^https?:\/\/[^*/]+\/\*$/);
    expect(target.origins(settings).length).toBeLessThanOrEqual(1);
    for (const secret of fake.secrets) expect(target.describe(settings)).not.toContain(secret);
  });

  test.runIf(fake.wrongSettings)(
    'says in words that the password is wrong, without repeating it',
    async () => {
      const store = target.connect(parse(fake.wrongSettings), { fetch: fake.createServer(), wait });
      const failure = await store.list('head/').catch((error: unknown) => error);
      expect(failure).toBeInstanceOf(RemoteFailure);
      expect(failure).toMatchObject({ code: 'wrong-credentials', isTransient: false });
      for (const secret of fake.wrongSecrets ?? []) expect(dump(failure)).not.toContain(secret);
    },
  );
});

/** Everything that a log would show of an error. */
function dump(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return [error.stack, JSON.stringify(error), error.cause === undefined ? '' : dump(error.cause)].join('\n');
}
