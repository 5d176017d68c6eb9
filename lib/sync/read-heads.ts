import { clockTime, FURTHEST_AHEAD } from '@/lib/annotations';
import { readHeadName } from './file-names';
import { type Head, openHead } from './head';
import { inParallel } from './in-parallel';
import { faultOfFile, isOfOneFile, problemOfError } from './problems';
import { type SyncRun, sealingOf, warn } from './sync-run';
import type { ListedFile } from './target';

/** Requests under way at once: browsers allow six to a server. */
export const AT_ONCE = 6;

/** A head of another device that changed since it was last read to the end. */
export interface FoundHead {
  readonly head: Head;
  readonly tag?: string;
}

/** Reads the heads that changed. One that cannot be read is warned of, and stops only the device it belongs to. */
export async function readHeads(run: SyncRun, listed: readonly ListedFile[]): Promise<readonly FoundHead[]> {
  const changed = listed.filter(({ name, tag }) => {
    const owner = readHeadName(name);
    if (!owner || owner.device === run.vault.own.device) return false;
    const known = run.vault.streams[owner.device];
    return tag === undefined || known?.tag !== tag || known.isGone === true;
  });
  const found: FoundHead[] = [];
  for await (const [, head] of inParallel(changed, AT_ONCE, (file) => readHead(run, file))) {
    if (head) found.push(head);
  }
  return found;
}

/** Reads one head; undefined when it cannot be read, which is then among the warnings. */
export async function readHead(run: SyncRun, { name, tag }: ListedFile): Promise<FoundHead | undefined> {
  const owner = readHeadName(name);
  if (!owner) return undefined;
  const { device } = owner;
  try {
    const got = await run.remote.get(name);
    if (!got) return undefined;
    const opened = await openHead(sealingOf(run), name, got.bytes);
    if (!opened.ok) {
      warn(run, faultOfFile[opened.why], { file: name, device });
      return undefined;
    }
    const { head } = opened;
    if (head.device !== device || head.owner !== owner.owner) {
      warn(run, 'damaged', { file: name, device });
      return undefined;
    }
    if (clockTime(head.clock) > run.now() + FURTHEST_AHEAD) warn(run, 'clock-ahead', { device });
    const known = got.tag ?? tag;
    return { head, ...(known !== undefined && { tag: known }) };
  } catch (error) {
    if (!isOfOneFile(error)) throw error;
    run.warnings.push(problemOfError(error, { file: name, device }));
    return undefined;
  }
}
