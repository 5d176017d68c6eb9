import {
  conflictsOf,
  fromState,
  isSame,
  mergeRegisters,
  mergeStates,
  type RecordState,
  type Register,
} from '@/lib/annotations';
import { AppError } from '@/lib/errors';
import { fail, ok, type Result } from '@/lib/result';
import { fetchSegment, nameOfTask, type SegmentTask } from './fetch-segment';
import { HEADS } from './file-names';
import { inParallel } from './in-parallel';
import type { SyncProblem } from './outcome';
import { problemOfError } from './problems';
import { AT_ONCE, readHeads } from './read-heads';
import { isDeleted } from './segment';
import type { PlanSyncOptions } from './sync-options';
import type { SyncPlan } from './sync-plan';
import { report, type SyncRun, startRun, warn } from './sync-run';

/** What the vault says of records: whole where they are kept here too, otherwise only whether they are deleted. */
interface Seen {
  readonly known: Map<string, RecordState>;
  readonly unknown: Map<string, Register | undefined>;
}

/**
 * Tells what a sync would do, and writes nothing, here or there. It reads all that a sync would read. Rejects only
 * when its signal is aborted.
 */
export async function planSync(options: PlanSyncOptions): Promise<Result<SyncPlan, SyncProblem>> {
  try {
    const vault = await options.store.readVault(options.vaultId);
    if (!vault) throw new AppError('not-found', 'This device takes no part in that vault any more.');
    const run = startRun(options, vault);
    const tasks = await findTasks(run);
    const seen = await readAll(run, tasks);
    return ok({
      ...(await compare(run, seen)),
      here: await run.store.countLive(),
      segments: tasks.length,
      bytes: tasks.reduce((sum, { entry }) => sum + entry.size, 0),
      warnings: run.warnings,
    });
  } catch (error) {
    options.signal?.throwIfAborted();
    return fail(problemOfError(error));
  }
}

async function findTasks(run: SyncRun): Promise<readonly SegmentTask[]> {
  const { file, streams } = run.vault;
  const found = await readHeads(run, await run.remote.list(HEADS));
  return found
    .filter(({ head }) => head.epoch === file.epoch)
    .flatMap(({ head: { owner, device, segments } }) =>
      segments
        .filter(({ to }) => to > (streams[device]?.position ?? 0))
        .map((entry) => ({ owner, device, entry })),
    );
}

async function readAll(run: SyncRun, tasks: readonly SegmentTask[]): Promise<Seen> {
  const seen: Seen = { known: new Map(), unknown: new Map() };
  let done = 0;
  for await (const [task, result] of inParallel(tasks, AT_ONCE, (each) => fetchSegment(run, each))) {
    report(run, 'looking', ++done, tasks.length);
    if (!result.ok) {
      warn(run, result.fault, { file: nameOfTask(task), device: task.device });
      continue;
    }
    const kept = await run.store.findStates(result.states.map(({ id }) => id));
    for (const state of result.states) {
      if (kept.has(state.id)) {
        const before = seen.known.get(state.id);
        seen.known.set(state.id, before ? mergeStates(before, state) : state);
        continue;
      }
      const [before, deletion] = [seen.unknown.get(state.id), state.registers.get('deletedAt')];
      seen.unknown.set(
        state.id,
        before && deletion ? mergeRegisters(before, deletion) : (before ?? deletion),
      );
    }
  }
  return seen;
}

type Compared = Omit<SyncPlan, 'here' | 'segments' | 'bytes' | 'warnings'>;

async function compare(run: SyncRun, { known, unknown }: Seen): Promise<Compared> {
  const ours = await run.store.findStates([...known.keys()]);
  const added = [...unknown.values()].filter((register) => register?.siblings[0]?.value === undefined).length;
  const counts = { inVault: added, added, changed: 0, deletedHere: 0, deletedThere: 0, conflicts: 0 };
  for (const [id, theirs] of known) {
    const own = ours.get(id);
    if (!own || own.type !== theirs.type) continue;
    const merged = mergeStates(own, theirs);
    const [before, after] = [fromState(own), fromState(merged)];
    if (!isDeleted(theirs)) counts.inVault += 1;
    if (isSame(before, after)) {
      if (isDeleted(own) && !isDeleted(theirs)) counts.deletedThere += 1;
      continue;
    }
    if (!isDeleted(own) && isDeleted(merged)) counts.deletedHere += 1;
    else counts.changed += 1;
    const old = conflictsOf(before);
    const found = conflictsOf(after).filter((conflict) => !old.some((other) => isSame(other, conflict)));
    if (found.length > 0) counts.conflicts += 1;
  }
  return counts;
}
