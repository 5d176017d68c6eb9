import { HEADS, headName } from './file-names';
import { withNewBeginning } from './own-stream';
import { isOfOneFile, problemOfError, stop } from './problems';
import { keepVault, type SyncRun, warn } from './sync-run';
import type { ListedFile } from './target';
import { readVaultFile, VAULT_FILE, type VaultFile, writeVaultFile } from './vault-file';
import { isVaultFileSound } from './vault-key';
import type { RemoteStream } from './vault-state';

/**
 * Looks at the vault file when something that was there is not: a vault emptied on purpose says so, in a later epoch;
 * one that vanished does not. Neither ever deletes anything here: files that are gone are no deletions.
 */
export async function checkVault(run: SyncRun, listed: readonly ListedFile[]): Promise<void> {
  const names = new Set(listed.map(({ name }) => name));
  const { own, member, streams } = run.vault;
  const ownHead = headName(member.owner, own.device);
  const isOwnGone = own.headAt > 0 && !names.has(ownHead);
  const gone = Object.values(streams).filter(
    ({ owner, device, isGone }) => !isGone && !names.has(headName(owner, device)),
  );
  if (!isOwnGone && gone.length === 0 && names.size > 0) return;
  await readVaultAgain(run);
  if (gone.length > 0) {
    const marked = gone.map((stream): RemoteStream => ({ ...stream, isGone: true }));
    const known = Object.fromEntries(marked.map((stream) => [stream.device, stream]));
    // After a wipe nothing of the old streams is known any more.
    await keepVault(run, { streams: mapKnown(run.vault.streams, known) });
  }
  if (isOwnGone && run.vault.own.headAt > 0 && !(await run.remote.get(ownHead))) {
    warn(run, 'own-files-restored', { file: ownHead });
    run.vault = await run.store.beginStream(withNewBeginning(run.vault, run.now()));
  }
}

/** Reads the vault file and acts on what it says; stops the sync where a person has to decide. */
export async function readVaultAgain(run: SyncRun): Promise<void> {
  const got = await run.remote.get(VAULT_FILE);
  if (!got) return restoreMissing(run);
  const read = readVaultFile(got.bytes);
  if (!read.ok) {
    if (read.why === 'newer') return stop('newer-version', { file: VAULT_FILE });
    return read.why === 'foreign' ? stop('not-our-file', { file: VAULT_FILE }) : putBack(run);
  }
  const { file } = read;
  const { vault } = run;
  if (file.id !== vault.id || !(await isVaultFileSound(file, vault.key))) {
    return stop('vault-unreadable', { file: VAULT_FILE });
  }
  if (file.epoch < vault.file.epoch) return putBack(run);
  if (file.epoch > vault.file.epoch) return adopt(run, file);
  await keepVault(run, { file });
}

/** The vault was emptied on purpose. What is kept here is sent into it only when the person says so. */
async function adopt(run: SyncRun, file: VaultFile): Promise<void> {
  if (run.options.answers?.vaultWiped !== 'send-again') {
    const { at = 0, by } = file.wiped ?? {};
    run.questions.push({ type: 'vault-wiped', at, ...(by !== undefined && { by }) });
    return stop('vault-wiped', { file: VAULT_FILE });
  }
  await beginAnew(run, file);
}

async function restoreMissing(run: SyncRun): Promise<void> {
  // A vault with heads in it lost only its file, as a careless hand or a torn rewrite leaves it.
  const isEmpty = (await run.remote.list(HEADS)).length === 0;
  if (!isEmpty) return putBack(run);
  if (run.options.answers?.vaultMissing !== 'restore') {
    run.questions.push({ type: 'vault-missing' });
    return stop('vault-missing', { file: VAULT_FILE });
  }
  await putBack(run);
  await beginAnew(run, run.vault.file);
}

async function beginAnew(run: SyncRun, file: VaultFile): Promise<void> {
  const { own, ...vault } = withNewBeginning(run.vault, run.now());
  // The files are gone; there is nothing to clear away, and no head to miss.
  run.vault = await run.store.beginStream({
    ...vault,
    own: { ...own, garbage: [], headAt: 0 },
    file,
    streams: {},
  });
}

/** Puts the copy kept here in the place of a lost or torn vault file, where this device may write it. */
async function putBack(run: SyncRun): Promise<void> {
  warn(run, 'vault-file-restored', { file: VAULT_FILE });
  try {
    await run.remote.put(VAULT_FILE, writeVaultFile(run.vault.file));
  } catch (error) {
    if (!isOfOneFile(error)) throw error;
    run.warnings.push(problemOfError(error, { file: VAULT_FILE }));
  }
}

const mapKnown = (
  streams: Readonly<Record<string, RemoteStream>>,
  changed: Readonly<Record<string, RemoteStream>>,
): Readonly<Record<string, RemoteStream>> =>
  Object.fromEntries(Object.entries(streams).map(([device, stream]) => [device, changed[device] ?? stream]));
