import { describe, expect, test } from 'vitest';
import { RemoteFailure } from '@/lib/sync/remote-failure';
import { createSender } from '@/lib/sync/transport/send-request';

const url = new URL('https://dav.example.org/vault/');
const now = Date.UTC(2026, 0, 1);

/** A server that gives these answers in turn; an Error means that none came. */
function serve(...answers: readonly (Response | Error)[]) {
  const pauses: number[] = [];
  const inits: RequestInit[] = [];
  const send = createSender({
    now: () => now,
    wait: async (milliseconds) => {
      pauses.push(milliseconds);
    },
    fetch: async (_, init) => {
      const answer = answers[inits.length] ?? new Response('too many requests of mine', { status: 418 });
      inits.push(init ?? {});
      if (answer instanceof Error) throw answer;
      return answer;
    },
  });
  return { send: (method = 'GET', signal?: AbortSignal) => send({ method, url }, signal), pauses, inits };
}
const status = (code: number, headers: Record<string, string> = {}) =>
  new Response(null, { status: code, headers });
const broken = new TypeError('Failed to fetch');

describe('sending', () => {
  test('goes without cookies, cache and referrer', async () => {
    const server = serve(status(204));
    await server.send();
    expect(server.inits[0]).toMatchObject({
      credentials: 'omit',
      cache: 'no-store',
      referrerPolicy: 'no-referrer',
    });
  });

  test.each([408, 423, 425, 429, 500, 502, 503, 504])(
    'tries again after %i, waiting longer each time',
    async (code) => {
      const server = serve(status(code), status(code), status(code), status(204));
      expect((await server.send()).status).toBe(204);
      const [first = 0, second = 0, third = 0] = server.pauses;
      expect(server.pauses).toHaveLength(3);
      expect(first).toBeGreaterThanOrEqual(400);
      expect(second).toBeGreaterThan(first);
      expect(third).toBeGreaterThan(second);
    },
  );

  test.each([200, 401, 403, 404, 405, 409, 412, 507])('takes %i for an answer', async (code) => {
    const server = serve(status(code));
    expect((await server.send()).status).toBe(code);
    expect(server.pauses).toEqual([]);
  });

  test('gives up after four attempts without an answer', async () => {
    const server = serve(broken, broken, broken, broken, status(204));
    await expect(server.send()).rejects.toMatchObject({ code: 'offline', isTransient: true, cause: broken });
    expect(server.inits).toHaveLength(4);
  });

  test.each([
    ['seconds', '7'],
    ['a date', new Date(now + 7000).toUTCString()],
  ])('waits as long as the server asks in %s', async (_, value) => {
    const server = serve(status(503, { 'retry-after': value }), status(204));
    await server.send();
    expect(server.pauses).toEqual([7000]);
  });

  test.each(['soon', '-1', '1e9', ''])('makes nothing of a wait of "%s"', async (value) => {
    const server = serve(status(429, { 'retry-after': value }), status(204));
    expect((await server.send()).status).toBe(204);
    expect(server.pauses[0]).toBeLessThan(1000);
  });

  test('leaves a server alone that asks for long', async () => {
    const server = serve(status(429, { 'retry-after': '3600' }));
    expect((await server.send()).status).toBe(429);
    expect(server.inits).toHaveLength(1);
  });

  test('an answer that breaks off is no answer', async () => {
    const cut = () =>
      new Response(
        new ReadableStream({
          start(controller) {
            controller.enqueue(new Uint8Array(3));
          },
          pull(controller) {
            controller.error(broken);
          },
        }),
      );
    await expect(serve(cut(), cut(), cut(), cut()).send()).rejects.toMatchObject({ code: 'offline' });
    expect((await serve(cut(), new Response('whole')).send()).bytes).toHaveLength(5);
  });

  test('a signal stops it at once, with its own reason, also while it waits', async () => {
    const reason = new Error('enough');
    const controller = new AbortController();
    const send = createSender({ fetch: async () => status(503) });
    const sent = send({ method: 'GET', url }, controller.signal);
    setTimeout(() => controller.abort(reason), 20);
    await expect(sent).rejects.toBe(reason);
  });

  test.each([
    ['another server', 'GET', 'https://login.example.org/', true],
    ['another port', 'GET', 'https://dav.example.org:8443/vault/', true],
    ['another place on it, when writing', 'PUT', 'https://dav.example.org/login', true],
    ['another place on it, when reading', 'GET', 'https://dav.example.org/vault2/', false],
    ['another place on it, when listing', 'PROPFIND', 'https://dav.example.org/vault2/', false],
  ])('sent on to %s by %s', async (_, method, to, isRefused) => {
    const answer = new Response('ok');
    Object.defineProperties(answer, { redirected: { value: true }, url: { value: to } });
    const outcome = await serve(answer)
      .send(method)
      .catch((error: unknown) => error);
    expect(outcome instanceof RemoteFailure).toBe(isRefused);
    if (isRefused) expect(outcome).toMatchObject({ code: 'not-this-service', isTransient: false });
  });
});
