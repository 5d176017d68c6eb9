import { describe, expect, test } from 'vitest';
import type { ListedFile, RemoteStore } from '@/lib/sync/target';
import { testConnection } from '@/lib/sync/test-connection';

export interface ContractServer {
  /** A store over a place that holds nothing yet, a fresh one for each call. */
  open(): Promise<RemoteStore> | RemoteStore;
  /** The server overwrites where it was asked to create only. */
  readonly ignoresConditions?: boolean;
  /** How many files the listing is tried with. */
  readonly manyFiles?: number;
}

const text = (words: string) => new TextEncoder().encode(words);
const named = (files: readonly ListedFile[]) => files.map(({ name }) => name).sort();

/** What every store must do, whatever stands behind it. */
export function describeStore(label: string, server: ContractServer): void {
  describe(label, () => {
    test('an empty place lists nothing, has nothing, and loses nothing', async () => {
      const store = await server.open();
      expect(await store.list('head/')).toEqual([]);
      expect(await store.get('head/nobody-1')).toBeUndefined();
      await store.delete('head/nobody-1');
    });

    test.each([0, 1, 4096, 1_500_000])('gives back the %i bytes that it took', async (length) => {
      const store = await server.open();
      const bytes = noise(length);
      await store.put('seg/ab12-000001', bytes);
      const got = (await store.get('seg/ab12-000001'))?.bytes;
      expect(got?.length).toBe(length);
      expect(got?.findIndex((byte, index) => byte !== bytes[index])).toBe(-1);
      expect(await store.list('seg/')).toMatchObject([{ name: 'seg/ab12-000001', size: length }]);
    });

    test('lists what begins with the prefix, in one folder, by whole names', async () => {
      const store = await server.open();
      const names = ['seg/ab12-000001', 'seg/ab12-000002', 'seg/cd34-000001', 'head/ab12-1', 'head/A.b_c-9'];
      for (const name of names) await store.put(name, text(name));
      expect(named(await store.list('seg/'))).toEqual(names.slice(0, 3));
      expect(named(await store.list('seg/ab12-'))).toEqual(names.slice(0, 2));
      expect(named(await store.list('head/'))).toEqual(['head/A.b_c-9', 'head/ab12-1']);
      expect(await store.list('seg/zz')).toEqual([]);
    });

    test('a tag changes with the content', async () => {
      const store = await server.open();
      const tagNow = async () => (await store.list('head/'))[0]?.tag;
      await store.put('head/ab12-1', text('one'));
      const first = await tagNow();
      expect(first).toMatch(/^[^"]+$/);
      expect(first).not.toMatch(/^W\//);
      await store.put('head/ab12-1', text('two'));
      expect(await tagNow()).not.toBe(first);
    });

    test('creates what is new, and leaves alone what is there', async () => {
      const store = await server.open();
      expect(await store.create('seg/ab12-000001', text('first'))).toBe(true);
      expect(await store.create('seg/ab12-000001', text('second'))).toBe(server.ignoresConditions ?? false);
      const kept = new TextDecoder().decode((await store.get('seg/ab12-000001'))?.bytes);
      expect(kept).toBe(server.ignoresConditions ? 'second' : 'first');
    });

    test('overwrites and deletes', async () => {
      const store = await server.open();
      await store.put('head/ab12-1', text('a longer first version'));
      await store.put('head/ab12-1', text('second'));
      expect(new TextDecoder().decode((await store.get('head/ab12-1'))?.bytes)).toBe('second');
      await store.delete('head/ab12-1');
      expect(await store.get('head/ab12-1')).toBeUndefined();
      expect(await store.list('head/')).toEqual([]);
    });

    test('lists many files whole', async () => {
      const store = await server.open();
      const names = Array.from({ length: server.manyFiles ?? 250 }, (_, n) => `seg/ab12-${n}`);
      for (let at = 0; at < names.length; at += 20) {
        await Promise.all(names.slice(at, at + 20).map((name) => store.put(name, text(name))));
      }
      expect(named(await store.list('seg/'))).toEqual([...names].sort());
    });

    test('stops when told to', async () => {
      const store = await server.open();
      const reason = new Error('enough');
      const stopped = AbortSignal.abort(reason);
      await expect(store.list('head/', stopped)).rejects.toBe(reason);
      await expect(store.put('head/ab12-1', text('x'), stopped)).rejects.toBe(reason);
      expect(await store.list('head/')).toEqual([]);
    });

    test.each(['../other', '/etc', 'head//x', 'head/.htaccess', 'head/a b', 'head/%2e', 'a?b', ''])(
      'refuses the name "%s", which no caller of ours makes',
      async (name) => {
        const store = await server.open();
        await expect(store.put(name, text('x'))).rejects.toThrow(RangeError);
        await expect(store.get(name)).rejects.toThrow(RangeError);
        await expect(store.delete(name)).rejects.toThrow(RangeError);
      },
    );

    test('passes "Test connection" and leaves nothing behind', async () => {
      const store = await server.open();
      expect(await testConnection(store)).toEqual({ state: 'works' });
      expect(await store.list('probe/')).toEqual([]);
    });
  });
}

/** Bytes that no gzip shortens, the same each time. */
export function noise(length: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(length);
  let state = 12345;
  for (let at = 0; at < length; at += 1) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    bytes[at] = state >>> 24;
  }
  return bytes;
}
