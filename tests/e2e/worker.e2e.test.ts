import { expect, test } from 'vitest';
import { until } from '@/scripts/browser/until';
import { browserName, useClaimlight } from './support/use-claimlight';

const claimlight = useClaimlight();

interface MessagingApi {
  readonly runtime: { sendMessage(message: object): Promise<{ ok: boolean; value?: unknown }> };
}

/** Asks the background as a page of the extension does. */
const ask = (name: string, input: unknown): Promise<{ ok: boolean; value?: unknown }> =>
  claimlight.control.evaluate(
    (message) => (globalThis as unknown as { chrome: MessagingApi }).chrome.runtime.sendMessage(message),
    { claimlight: 1, name, input },
  );

async function stopWorker(): Promise<void> {
  const isWorker = (target: { type(): string }) => target.type() === 'service_worker';
  const target = claimlight.extension.browser.targets().find(isWorker);
  const worker = await target?.worker();
  await worker?.close();
  await until(
    async () => (claimlight.extension.browser.targets().some(isWorker) ? undefined : true),
    'the worker did not stop',
  );
}

const claim = {
  article: { url: 'http://localhost/elsewhere', title: 'Elsewhere', authors: [] },
  quote: { exact: 'Four ferries cost $80 million.', prefix: '', suffix: '', start: 0, end: 30 },
  kinds: ['cost'],
  facets: [],
  origin: { by: 'person' },
};

// Only Chromium's driver can stop the worker; Firefox's event page lives by the same code.
test.runIf(browserName === 'chromium')(
  'a worker that is stopped loses nothing: drafts, records, undo and the way to wake it',
  async () => {
    await ask('draft.save', { key: 'note', value: 'half a sen' });
    const kept = await ask('annotation.keep', claim);
    const { annotation } = kept.value as { annotation: { id: string } };
    await stopWorker();
    expect(await ask('draft.read', 'note')).toEqual({ ok: true, value: 'half a sen' });
    const deleted = await ask('annotation.delete', annotation.id);
    const { undo } = deleted.value as { undo: string };
    await stopWorker();
    expect(await ask('undo', undo)).toEqual({ ok: true });
    const restored = await ask('annotation.get', annotation.id);
    expect(restored.value).toMatchObject({ annotation: { id: annotation.id, quote: claim.quote } });
  },
);

test.runIf(browserName === 'chromium')(
  'a page opened while the worker sleeps is read all the same',
  async () => {
    await stopWorker();
    const page = await claimlight.read();
    expect(await claimlight.badge(page)).toMatch(/^\d+$/);
    await page.close();
  },
);
