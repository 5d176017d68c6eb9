import { describe, expect, test } from 'vitest';
import { RemoteFailure } from '@/lib/sync/remote-failure';
import { webdav } from '@/lib/sync/targets/webdav';
import { type ConnectionOutcome, testConnection } from '@/lib/sync/test-connection';
import { settings } from '@/tests/support/fake-servers/webdav';

const wait = async () => {};
const page = () =>
  new Response('<!doctype html><title>Sign in</title>', {
    headers: { 'content-type': 'text/html; charset=utf-8' },
  });
const storeBehind = (answer: () => Response) =>
  webdav.connect(settings, { fetch: async () => answer(), wait });

describe('what a server answers, as a person reads it', () => {
  test.each([
    [400, 'server-failed', false],
    [401, 'wrong-credentials', false],
    [403, 'access-denied', false],
    [405, 'not-this-service', false],
    [408, 'timed-out', true],
    [413, 'server-full', false],
    [423, 'file-locked', true],
    [429, 'server-busy', true],
    [500, 'server-failed', true],
    [502, 'server-failed', true],
    [503, 'server-busy', true],
    [507, 'server-full', false],
  ])('%i is %s', async (status, code, isTransient) => {
    const store = storeBehind(() => new Response('<b>secret path /srv</b>', { status }));
    for (const act of [
      () => store.list('head/'),
      () => store.get('head/ab-1'),
      () => store.put('head/ab-1', new Uint8Array(1)),
    ]) {
      const failure = await act().catch((error: unknown) => error);
      expect(failure).toBeInstanceOf(RemoteFailure);
      expect(failure).toMatchObject({ code, status, isTransient });
      expect(failure).toHaveProperty('message', expect.stringMatching(/dav\.example\.org.*\.$/));
      expect(failure).toHaveProperty('message', expect.not.stringMatching(/secret|%|</));
    }
  });

  test('the time that a server asks for is passed on', async () => {
    const store = storeBehind(() => new Response(null, { status: 503, headers: { 'retry-after': '900' } }));
    await expect(store.list('head/')).rejects.toMatchObject({ code: 'server-busy', retryAfter: 900_000 });
  });

  test('a login page answered with 200 is recognised whatever is asked', async () => {
    const store = storeBehind(page);
    const denied = { code: 'not-this-service', isTransient: false };
    await expect(store.list('head/')).rejects.toMatchObject(denied);
    await expect(store.get('head/ab-1')).rejects.toMatchObject(denied);
    await expect(store.put('head/ab-1', new Uint8Array(1))).rejects.toMatchObject(denied);
    await expect(store.create('head/ab-1', new Uint8Array(1))).rejects.toMatchObject(denied);
    await expect(store.delete('head/ab-1')).rejects.toMatchObject(denied);
  });

  test('a folder that cannot be made is said, and is not tried for ever', async () => {
    const requests: string[] = [];
    const store = webdav.connect(settings, {
      wait,
      fetch: async (input, init) => {
        const request = new Request(input, init);
        requests.push(`${request.method} ${new URL(request.url).pathname}`);
        return new Response(null, { status: 409 });
      },
    });
    await expect(store.put('seg/ab-1', new Uint8Array(1))).rejects.toMatchObject({ code: 'folder-missing' });
    expect(requests).toEqual([
      'PUT /alice/claimlight/seg/ab-1',
      'MKCOL /alice/claimlight/seg/',
      'MKCOL /alice/claimlight/',
      'MKCOL /alice/',
      'MKCOL /',
    ]);
  });
});

describe('"Test connection"', () => {
  const outcome = (answer: (method: string) => Response): Promise<ConnectionOutcome> =>
    testConnection(
      webdav.connect(settings, { wait, fetch: async (_, init) => answer(init?.method ?? 'GET') }),
    );
  const empty = () => new Response('<d:multistatus xmlns:d="DAV:"></d:multistatus>', { status: 207 });

  test('says which step failed', async () => {
    expect(await outcome(page)).toMatchObject({
      state: 'fails',
      step: 'list',
      failure: { code: 'not-this-service' },
    });
    expect(
      await outcome((method) => (method === 'PROPFIND' ? empty() : new Response(null, { status: 507 }))),
    ).toMatchObject({ state: 'fails', step: 'write', failure: { code: 'server-full' } });
    expect(
      await outcome((method) => (method === 'PROPFIND' ? empty() : new Response('other', { status: 200 }))),
    ).toMatchObject({ state: 'fails', step: 'compare' });
  });

  test('tells someone who may only read from someone who may nothing', async () => {
    expect(
      await outcome((method) => (method === 'PROPFIND' ? empty() : new Response(null, { status: 403 }))),
    ).toEqual({ state: 'read-only' });
    expect(await outcome(() => new Response(null, { status: 403 }))).toMatchObject({
      state: 'fails',
      step: 'list',
      failure: { code: 'access-denied' },
    });
  });
});
