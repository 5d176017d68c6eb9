import { expect, test } from 'vitest';
import { folder } from '@/lib/sync/targets/folder';
import { describeStore } from '@/tests/support/remote-contract';

/** The browser's own private folder: a real handle, without a picker that only a person can answer. */
async function freshFolder(): Promise<FileSystemDirectoryHandle> {
  const root = await navigator.storage.getDirectory();
  return root.getDirectoryHandle(crypto.randomUUID(), { create: true });
}

const connect = (chosen: FileSystemDirectoryHandle) => {
  const parsed = folder.parseSettings({ folder: chosen });
  if (!parsed.ok) throw parsed.error;
  return folder.connect(parsed.value);
};

describeStore('a folder of the browser', { open: async () => connect(await freshFolder()) });

test('a handle that was kept is taken again, and this browser says that it can', async () => {
  const chosen = structuredClone(await freshFolder());
  expect(folder.parseSettings({ folder: chosen }).ok).toBe(true);
  expect(folder.isAvailable?.()).toBe(true);
  expect(folder.describe({ folder: chosen })).toBe(chosen.name);
});

test('a folder that is gone is a failure, never an empty vault', async () => {
  const root = await navigator.storage.getDirectory();
  const chosen = await freshFolder();
  const store = connect(chosen);
  await store.put('head/ab12-1', new Uint8Array(3));
  await root.removeEntry(chosen.name, { recursive: true });
  const gone = { code: 'folder-missing' };
  await expect(store.list('head/')).rejects.toMatchObject(gone);
  await expect(store.get('head/ab12-1')).rejects.toMatchObject(gone);
});
