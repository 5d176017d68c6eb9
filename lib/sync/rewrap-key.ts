import { fail, type Result } from '@/lib/result';
import type { SyncProblem } from './outcome';
import { problemOf, problemOfError, SyncStopped } from './problems';
import { readCurrentFile, rewriteVaultFile } from './rewrite-vault-file';
import { inTurn, SYNC_LOCK } from './run-alone';
import type { Secret, VaultAccess } from './sync-options';
import { VAULT_FILE, type VaultFile, type WrappedKey } from './vault-file';
import { type RawKey, unwrapKey } from './vault-key';

export interface RewrapKeyOptions extends VaultAccess {
  readonly vaultId: string;
  readonly secret: Secret;
}

/** The wrapped keys that the vault file is to hold from now on, and what to answer. */
export interface Rewrapped<Value> {
  readonly keys: readonly WrappedKey[];
  readonly value: Value;
}

/**
 * Opens the vault's key by a secret and writes the vault file with the key wrapped anew. The key itself stays, so the
 * devices that take part notice nothing. Fails with `wrong-passphrase` when the secret opens nothing, or with what
 * the target says; the file is then as it was.
 */
export async function rewrapKey<Value>(
  options: RewrapKeyOptions,
  rewrap: (raw: RawKey, before: VaultFile) => Promise<Rewrapped<Value>>,
): Promise<Result<Value, SyncProblem>> {
  const { runAlone = inTurn, signal } = options;
  const result = await runAlone(SYNC_LOCK, async (): Promise<Result<Value, SyncProblem>> => {
    try {
      return await rewrapAlone(options, rewrap);
    } catch (error) {
      signal?.throwIfAborted();
      return fail(error instanceof SyncStopped ? error.problem : problemOfError(error, { file: VAULT_FILE }));
    }
  });
  return result ?? fail(problemOf('file-locked'));
}

async function rewrapAlone<Value>(
  { remote, store, vaultId, secret, signal }: RewrapKeyOptions,
  rewrap: (raw: RawKey, before: VaultFile) => Promise<Rewrapped<Value>>,
): Promise<Result<Value, SyncProblem>> {
  const vault = await store.readVault(vaultId);
  if (!vault) return fail(problemOf('not-found'));
  const before = await readCurrentFile({ remote, ...(signal && { signal }) }, vault);
  const raw = await unwrapKey(before, secret);
  if (!raw) return fail(problemOf('wrong-passphrase', { file: VAULT_FILE }));
  const { keys, value } = await rewrap(raw, before);
  raw.fill(0);
  const file = { ...before, keys: [...keys] };
  await rewriteVaultFile(remote, before, file, signal);
  await store.writeVault({ ...vault, file });
  return { ok: true, value };
}
