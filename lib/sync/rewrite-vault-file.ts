import { isEqualBytes } from './bytes';
import { problemOf, SyncStopped } from './problems';
import type { VaultAccess } from './sync-options';
import type { RemoteStore } from './target';
import { readVaultFile, VAULT_FILE, type VaultFile, writeVaultFile } from './vault-file';
import { isVaultFileSound } from './vault-key';
import type { VaultState } from './vault-state';

/** The vault file as it is now, if it is the one of this vault and its key proves it; stops otherwise. */
export async function readCurrentFile(
  { remote, signal }: Pick<VaultAccess, 'remote' | 'signal'>,
  vault: VaultState,
): Promise<VaultFile> {
  const got = await remote.get(VAULT_FILE, signal);
  const read = got && readVaultFile(got.bytes);
  if (!read) throw new SyncStopped(problemOf('vault-missing', { file: VAULT_FILE }));
  const isSound = read.ok && read.file.id === vault.id && (await isVaultFileSound(read.file, vault.key));
  if (!read.ok || !isSound) throw new SyncStopped(problemOf('vault-unreadable', { file: VAULT_FILE }));
  return read.file;
}

/** Writes the vault file over and makes sure of it; if it does not stick, the one before is put back. */
export async function rewriteVaultFile(
  remote: RemoteStore,
  before: VaultFile,
  after: VaultFile,
  signal: AbortSignal | undefined,
): Promise<void> {
  const bytes = writeVaultFile(after);
  try {
    await remote.put(VAULT_FILE, bytes, signal);
    const written = await remote.get(VAULT_FILE, signal);
    if (written && isEqualBytes(written.bytes, bytes)) return;
    throw new SyncStopped(problemOf('not-kept', { file: VAULT_FILE }));
  } catch (error) {
    // Half a vault file would lock everybody out who has yet to join.
    await remote.put(VAULT_FILE, writeVaultFile(before)).catch(() => {});
    throw error;
  }
}
