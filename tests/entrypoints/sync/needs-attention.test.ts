import { expect, test } from 'vitest';
import { needsAttention } from '@/entrypoints/sync/needs-attention';
import type { Connection } from '@/lib/db';
import type { Remedy, SyncOutcome } from '@/lib/sync';

const hour = 60 * 60 * 1000;
const now = 1_000 * hour;
const none = { changes: 0, segments: 0, bytes: 0 };
const outcome = (status: SyncOutcome['status'], remedy?: Remedy): SyncOutcome => ({
  status,
  ...(remedy && { problem: { fault: 'offline', side: 'network', remedy } }),
  questions: [],
  warnings: [],
  sent: none,
  received: none,
  requests: 1,
  endedAt: now,
});
const connection = (fields: Partial<Connection>): Connection => ({
  vaultId: 'v',
  targetId: 'webdav',
  settings: {},
  place: 'x',
  isPaused: false,
  isConfirmed: true,
  ...fields,
});

test.each<[string, Partial<Connection>, 'asks' | 'failed' | undefined]>([
  ['never synced', {}, undefined],
  ['all well', { outcome: outcome('done') }, undefined],
  ['a question', { outcome: outcome('asked') }, 'asks'],
  ['a wrong password', { outcome: outcome('stopped', 'sign-in-again'), failingSince: now }, 'failed'],
  [
    'no network just now',
    { outcome: outcome('stopped', 'check-network'), failingSince: now - hour },
    undefined,
  ],
  [
    'no network for days',
    { outcome: outcome('stopped', 'check-network'), failingSince: now - 72 * hour },
    'failed',
  ],
  ['a busy server', { outcome: outcome('stopped', 'wait'), failingSince: now - hour }, undefined],
  ['paused', { outcome: outcome('asked'), isPaused: true }, undefined],
  ['not begun', { outcome: outcome('stopped', 'choose'), isConfirmed: false }, undefined],
  ['stopped by the person', { outcome: outcome('cancelled') }, undefined],
])('the toolbar for %s', (_, fields, expected) => {
  expect(needsAttention(connection(fields), now)).toBe(expected);
});
