import type { AppError } from '@/lib/errors';
import { RemoteFailure } from './remote-failure';
import type { RemoteStore } from './target';

/** What is tried, in this order. `compare`: what came back is not what was sent. */
export type ConnectionStep = 'list' | 'write' | 'read' | 'compare' | 'list-again' | 'delete';

export type ConnectionOutcome =
  | { readonly state: 'works' }
  /** Listing works, writing is not allowed: right for a reading member of a team, else a missing right. */
  | { readonly state: 'read-only' }
  /** The failure's message says what happened and what to do. */
  | { readonly state: 'fails'; readonly step: ConnectionStep; readonly failure: AppError };

/** Larger than one packet, so that a server which cuts files shows it. */
const PROBE_LENGTH = 4096;

/**
 * Tries a store as sync will use it, with a file of its own, `probe/<owner>-…`, which it takes away again. Never
 * throws but for an aborted signal or a bug.
 */
export async function testConnection(
  store: RemoteStore,
  { owner = 'test', signal }: { readonly owner?: string; readonly signal?: AbortSignal } = {},
): Promise<ConnectionOutcome> {
  const sent = crypto.getRandomValues(new Uint8Array(PROBE_LENGTH));
  const name = `probe/${owner}-${crypto.randomUUID()}`;
  let step: ConnectionStep = 'list';
  try {
    await store.list('head/', signal);
    step = 'write';
    await store.put(name, sent, signal);
    step = 'read';
    const got = await store.get(name, signal);
    step = 'compare';
    if (!got || !isSame(got.bytes, sent)) throw damaged();
    step = 'list-again';
    const listed = await store.list('probe/', signal);
    if (!listed.some((file) => file.name === name)) throw damaged();
    step = 'delete';
    await store.delete(name, signal);
    return { state: 'works' };
  } catch (error) {
    if (!(error instanceof RemoteFailure)) throw error;
    if (step === 'write' && error.code === 'access-denied') return { state: 'read-only' };
    return { state: 'fails', step, failure: error };
  }
}

const damaged = (): RemoteFailure =>
  new RemoteFailure(
    'server-failed',
    'The server took a test file and did not give the same back. It is not safe to sync there.',
  );

const isSame = (one: Uint8Array, other: Uint8Array): boolean =>
  one.length === other.length && one.every((byte, index) => byte === other[index]);
