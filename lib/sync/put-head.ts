import { digest, toHex } from './bytes';
import { headName } from './file-names';
import { makeHead, sealHead } from './head';
import { keepOwn, type SyncRun, sealingOf } from './sync-run';

/** What others may forget because this device has it, they learn at least this often. */
const TELL_EVERY = 24 * 60 * 60 * 1000;

/**
 * Writes this device's head when it has something to say: new segments, files of others that cannot be read, or, once
 * a day, what was received. Whether it arrived whole is seen by the next list, and by its tag.
 */
export async function putHead(run: SyncRun): Promise<void> {
  const { own, member } = run.vault;
  const complaints = [...run.complaints].sort();
  const isUntold = own.isUntold && run.now() > own.headAt + TELL_EVERY;
  const isDue = own.isHeadDue || isUntold || complaints.join() !== own.complaints.join();
  if (!isDue) return;
  const name = headName(member.owner, own.device);
  const { hlc } = await run.store.readDevice();
  const now = run.now();
  const bytes = await sealHead(sealingOf(run), name, makeHead(run.vault, hlc, now, complaints));
  const hash = toHex(await digest(bytes));
  const { tag } = await run.remote.put(name, bytes);
  const head = { hash, ...(tag !== undefined && { tag }) };
  await keepOwn(run, { head, isHeadDue: false, isUntold: false, headAt: now, complaints });
}
