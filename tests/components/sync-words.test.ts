import { expect, test } from 'vitest';
import { describeProblem } from '@/components/options/describe-problem';
import { guessDeviceName } from '@/entrypoints/options/guess-device-name';
import type { Remedy, Side, SyncFault } from '@/lib/sync';
import { readWords } from '@/tests/support/words';

/** Every code, so that a new one without words fails here; complete by its type. */
const faults = {
  'not-found': 1,
  'invalid-input': 1,
  'unreadable-file': 1,
  'unsupported-version': 1,
  'file-too-large': 1,
  'storage-full': 1,
  'storage-failed': 1,
  'permission-denied': 1,
  'page-not-reachable': 1,
  'unsupported-page': 1,
  'message-failed': 1,
  offline: 1,
  'timed-out': 1,
  'wrong-credentials': 1,
  'access-denied': 1,
  'not-this-service': 1,
  'folder-missing': 1,
  'file-locked': 1,
  'server-busy': 1,
  'server-full': 1,
  'server-failed': 1,
  'clock-wrong': 1,
  unexpected: 1,
  'wrong-passphrase': 1,
  'vault-exists': 1,
  'vault-missing': 1,
  'vault-wiped': 1,
  'vault-unreadable': 1,
  'not-kept': 1,
  damaged: 1,
  missing: 1,
  'not-our-file': 1,
  'newer-version': 1,
  'clock-ahead': 1,
  'cloned-profile': 1,
  'read-only': 1,
  'was-retired': 1,
  'vault-file-restored': 1,
  'own-files-restored': 1,
} satisfies Record<SyncFault, 1>;

const sides = {
  'this-device': 1,
  network: 1,
  server: 1,
  vault: 1,
  'other-device': 1,
} satisfies Record<Side, 1>;

const remedies = {
  wait: 1,
  'check-network': 1,
  'sign-in-again': 1,
  'ask-administrator': 1,
  'make-room-on-server': 1,
  'make-room-here': 1,
  'enter-passphrase': 1,
  'check-address': 1,
  'check-clock': 1,
  'update-this-device': 1,
  'sync-other-device': 1,
  choose: 1,
  none: 1,
} satisfies Record<Remedy, 1>;

const key = (code: string) => code.replaceAll('-', '_');

test.each([
  ...Object.keys(faults).map((code) => `syncFault.${key(code)}`),
  ...Object.keys(sides).map((code) => `syncSide.${key(code)}`),
  ...Object.keys(remedies)
    .filter((code) => code !== 'none')
    .map((code) => `syncRemedy.${key(code)}`),
])('%s has words', (name) => {
  const words = readWords(name);
  expect(words).not.toBe('');
  expect(words).not.toContain(name);
});

test('a problem is told in what happened, on which side, and what to do', () => {
  expect(describeProblem({ fault: 'offline', side: 'network', remedy: 'check-network' })).toBe(
    'The server could not be reached. It lies with the network. Check your connection; it is tried again by itself.',
  );
  expect(describeProblem({ fault: 'cloned-profile', side: 'this-device', remedy: 'none' })).toMatch(
    /this device\.$/,
  );
});

test.each([
  ['Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0', 'Firefox on Linux'],
  ['Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/140.0.0.0 Safari/537.36', 'Chrome on Windows'],
  ['Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) Chrome/140.0 Safari/537.36 Edg/140.0', 'Edge on Mac'],
])('a first name for a device: %s', (userAgent, name) => {
  expect(guessDeviceName({ userAgent })).toBe(name);
});
