import { fail, ok, type Result } from '@/lib/result';
import type { SyncProblem } from './outcome';
import { problemOf, problemOfError } from './problems';
import type { VaultAccess } from './sync-options';
import { readVaultFile, VAULT_FILE, type VaultFile } from './vault-file';

/** What is at a place before one creates a vault there or joins it: its file, or `undefined` for none. */
export async function lookForVault({
  remote,
  signal,
}: Pick<VaultAccess, 'remote' | 'signal'>): Promise<Result<VaultFile | undefined, SyncProblem>> {
  try {
    const got = await remote.get(VAULT_FILE, signal);
    if (!got) return ok(undefined);
    const read = readVaultFile(got.bytes);
    if (read.ok) return ok(read.file);
    const faults = { damaged: 'vault-unreadable', newer: 'newer-version', foreign: 'not-our-file' } as const;
    return fail(problemOf(faults[read.why], { file: VAULT_FILE }));
  } catch (error) {
    signal?.throwIfAborted();
    return fail(problemOfError(error, { file: VAULT_FILE }));
  }
}
