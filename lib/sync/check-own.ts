import { digest, toHex } from './bytes';
import { headName, segmentName } from './file-names';
import { type Head, openHead } from './head';
import { isSameEntry, underNewName, withNewBeginning } from './own-stream';
import { keepOwn, type SyncRun, sealingOf, warn } from './sync-run';
import type { ListedFile } from './target';
import type { SegmentEntry } from './vault-state';

/**
 * Looks at this device's own head when it is not as it was written. Segments in it that this device never wrote mean
 * that another uses its name (a copied profile), or that this one was set back to an older state of itself. It must be
 * found out before anything of others is applied: what they saw under this name might be taken for its own edits.
 */
export async function checkOwnHead(run: SyncRun, listed: readonly ListedFile[]): Promise<void> {
  const { own, member } = run.vault;
  const name = headName(member.owner, own.device);
  const found = listed.find((file) => file.name === name);
  if (!found) return;
  if (own.head && found.tag !== undefined && own.head.tag === found.tag) return;
  const got = await run.remote.get(name);
  if (!got) return;
  const hash = toHex(await digest(got.bytes));
  if (own.head?.hash === hash) {
    const tag = got.tag ?? found.tag;
    if (tag !== undefined) await keepOwn(run, { head: { hash, tag } });
    return;
  }
  const opened = await openHead(sealingOf(run), name, got.bytes);
  if (opened.ok && hasUnknown(run, opened.head)) await takeNewName(run, opened.head.segments);
  // Torn, or older than what was verified: written again at the end.
  else await keepOwn(run, { isHeadDue: true });
}

/** Takes a new name for this device, after its stream was found to be written by another too. */
export async function takeNewName(run: SyncRun, theirs: readonly SegmentEntry[]): Promise<void> {
  const { own, id } = run.vault;
  // Streams part once and for good: what stands before a common segment is common too.
  const common = own.segments.filter((entry) => theirs.some((other) => isSameEntry(entry, other)));
  const fork = Math.max(0, ...common.map(({ n }) => n));
  warn(run, 'cloned-profile', { device: own.device });
  await run.store.renewDevice(fork, underNewName);
  run.vault = (await run.store.readVault(id)) ?? run.vault;
}

/** Whether others have seen segments of this device's stream that it did not write. */
export function isSeenOtherwise(run: SyncRun, { seen }: Head): boolean {
  const { own } = run.vault;
  const theirs = Object.hasOwn(seen, own.device) ? seen[own.device] : undefined;
  if (!theirs || theirs.position === 0) return false;
  if (theirs.position > own.position) return true;
  const entry = own.segments.find(({ to }) => to === theirs.position);
  if (entry === undefined || theirs.hash === undefined || theirs.hash === entry.hash) return false;
  // Read before it went into a pack that ends with it.
  return !own.garbage.some(({ hash }) => hash === theirs.hash);
}

/** Sends everything again when another device could not read one of this device's files, and neither can it itself. */
export async function heedComplaints(run: SyncRun, complaints: ReadonlySet<string>): Promise<void> {
  const { own, member } = run.vault;
  for (const entry of own.segments) {
    const name = segmentName(member.owner, own.device, entry);
    if (!complaints.has(name)) continue;
    const got = await run.remote.get(name);
    if (got && toHex(await digest(got.bytes)) === entry.hash) continue;
    warn(run, 'own-files-restored', { file: name });
    run.vault = await run.store.beginStream(withNewBeginning(run.vault, run.now()));
    return;
  }
}

function hasUnknown(run: SyncRun, head: Head): boolean {
  const { own, member, file } = run.vault;
  // Left over from before the vault was emptied.
  if (head.epoch !== file.epoch) return false;
  const known = [...own.segments, ...(own.pending ? [own.pending.entry] : [])];
  const cleared = new Set(own.garbage.map(({ name, hash }) => `${name} ${hash}`));
  return head.segments.some(
    (entry) =>
      !known.some((other) => isSameEntry(entry, other)) &&
      !cleared.has(`${segmentName(member.owner, own.device, entry)} ${entry.hash}`),
  );
}
