import { fail, ok, type Result } from '@/lib/result';
import { isEqualBytes } from './bytes';
import { lookForVault } from './look-for-vault';
import type { SyncProblem } from './outcome';
import { newStream } from './own-stream';
import { problemOf, problemOfError } from './problems';
import { createRecoveryKey } from './recovery-key';
import type { CreateVaultOptions } from './sync-options';
import { VAULT_FILE, VAULT_FORMAT, VAULT_VERSION, type VaultFile, writeVaultFile } from './vault-file';
import { createRawKey, importKey, PBKDF2_ROUNDS, sealVaultFile, wrapKey } from './vault-key';
import type { VaultState } from './vault-state';

export interface CreatedVault {
  readonly vault: VaultState;
  /** To be shown once, printed, and kept nowhere; absent for an unencrypted vault. */
  readonly recoveryKey?: string;
}

/**
 * Makes a vault where there is none, and this device its first. Nothing kept is sent yet: `runSync` does that. Fails
 * with `vault-exists`, with what the target says, or with `not-kept` when the server gives back something else.
 */
export async function createVault(options: CreateVaultOptions): Promise<Result<CreatedVault, SyncProblem>> {
  const { remote, store, member, signal, now = Date.now } = options;
  const found = await lookForVault({ remote, ...(signal && { signal }) });
  if (!found.ok) return found;
  if (found.value) return fail(problemOf('vault-exists', { file: VAULT_FILE }));
  const { file, key, recoveryKey } = await makeVaultFile(options, now());
  const bytes = writeVaultFile(file);
  try {
    const isNew = await remote.create(VAULT_FILE, bytes, signal);
    if (!isNew) return fail(problemOf('vault-exists', { file: VAULT_FILE }));
    const written = await remote.get(VAULT_FILE, signal);
    if (!written || !isEqualBytes(written.bytes, bytes)) {
      return fail(problemOf('not-kept', { file: VAULT_FILE }));
    }
  } catch (error) {
    signal?.throwIfAborted();
    return fail(problemOfError(error, { file: VAULT_FILE }));
  }
  const { id: device } = await store.readDevice();
  const vault = await store.beginStream({
    id: file.id,
    file,
    ...(key && { key }),
    member,
    own: newStream(device),
    streams: {},
    retired: {},
  });
  return ok({ vault, ...(recoveryKey !== undefined && { recoveryKey }) });
}

async function makeVaultFile({ protection, rounds = PBKDF2_ROUNDS }: CreateVaultOptions, now: number) {
  const id = crypto.randomUUID();
  const base = { format: VAULT_FORMAT, version: VAULT_VERSION, id, createdAt: now, epoch: 1 } as const;
  if (protection === 'plain') {
    const stated = { ...base, protection, keys: [] };
    const file: VaultFile = { ...stated, seal: await sealVaultFile(stated, undefined) };
    return { file };
  }
  const raw = createRawKey();
  const key = await importKey(raw);
  const recoveryKey = createRecoveryKey();
  const keys = [
    await wrapKey(raw, id, 'passphrase', protection.passphrase, rounds),
    await wrapKey(raw, id, 'recovery', recoveryKey, rounds),
  ];
  raw.fill(0);
  const stated = { ...base, protection: 'encrypted' as const, keys };
  const file: VaultFile = { ...stated, seal: await sealVaultFile(stated, key) };
  return { file, key, recoveryKey };
}
