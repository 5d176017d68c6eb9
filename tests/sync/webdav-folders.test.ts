import { expect, test } from 'vitest';
import { webdav } from '@/lib/sync/targets/webdav';
import { createPlace, settings } from '@/tests/support/fake-servers/webdav';

const bytes = new TextEncoder().encode('words');

test('a folder that another made a moment before, which Apache says by 403, is used', async () => {
  const { fetch: server = fetch } = createPlace();
  const refused: string[] = [];
  const store = webdav.connect(settings, {
    fetch: async (input, init) => {
      const request = new Request(input, init);
      const answer = await server(request);
      if (request.method !== 'MKCOL' || answer.status !== 201) return answer;
      refused.push(new URL(request.url).pathname);
      return new Response(null, { status: 403 });
    },
  });
  await store.put('seg/ab12-1', bytes);
  expect(refused).toEqual(['/alice/claimlight/', '/alice/claimlight/seg/']);
  expect(await store.get('seg/ab12-1')).toMatchObject({ bytes });
});

test('who may not make the folder is told so', async () => {
  const { fetch: server = fetch } = createPlace();
  const store = webdav.connect(settings, {
    fetch: async (input, init) => {
      const request = new Request(input, init);
      return request.method === 'MKCOL' ? new Response(null, { status: 403 }) : server(request);
    },
  });
  await expect(store.put('seg/ab12-1', bytes)).rejects.toMatchObject({ code: 'access-denied', status: 403 });
});
