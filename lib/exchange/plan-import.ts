import {
  type Conflict,
  conflictsOf,
  isSame,
  type KeptRecord,
  mergeStamped,
  type RecordType,
  type Stamped,
} from '@/lib/annotations';
import { eachInSlices, pause, type SliceOptions } from './pause';

export interface ImportCounts {
  /** Not kept here before. */
  readonly added: number;
  /** Kept here, and the file knows something newer. */
  readonly changed: number;
  /** Kept here just so, or newer here. */
  readonly same: number;
  /** Kept here and deleted by the file. */
  readonly deleted: number;
  /** Written differently here and there, neither knowing of the other: both texts are kept. */
  readonly conflicts: number;
}

export interface PlannedConflict {
  readonly record: KeptRecord;
  readonly conflict: Conflict;
  /** What it is about, in words of the person's own records: the claim, or the title of a source or an article. */
  readonly subject: string;
  /** The conflicting fields as they stand here, and as the file has them. */
  readonly sides: readonly { readonly field: string; readonly here: unknown; readonly there: unknown }[];
}

/** What importing would do, told before it is done. Merging takes nothing away that the file does not delete. */
export interface ImportPlan {
  readonly counts: Readonly<Record<RecordType, ImportCounts>>;
  readonly conflicts: readonly PlannedConflict[];
  /** Records of the file that hang on something neither in it nor kept here; they are left out. */
  readonly dangling: readonly KeptRecord[];
  /** What to hand to the store: the file's records without the dangling ones. */
  readonly records: readonly Stamped[];
}

type Tally = { -readonly [Key in keyof ImportCounts]: number };

/**
 * A dry run: compares the records of a file with those kept here under the same ids (`existing` by id; it needs to
 * hold at least every record that the file names or refers to). Works in slices; rejects with the signal's reason.
 */
export async function planImport(
  existing: ReadonlyMap<string, Stamped>,
  incoming: readonly Stamped[],
  options: SliceOptions = {},
): Promise<ImportPlan> {
  const dangling = await findDangling(existing, incoming, options.signal);
  const counts: Record<RecordType, Tally> = {
    article: none(),
    annotation: none(),
    source: none(),
    evidence: none(),
    verdict: none(),
  };
  const conflicts: PlannedConflict[] = [];
  const subjectOf = nameSubjects(existing, incoming);
  const records = incoming.filter(({ record }) => !dangling.has(record.id));
  const compare = (theirs: Stamped): void => {
    const count = counts[theirs.record.type];
    const ours = existing.get(theirs.record.id);
    if (!ours) {
      count.added += 1;
      return;
    }
    const merged = mergeStamped(ours, theirs);
    if (isSame(merged, ours)) {
      count.same += 1;
      return;
    }
    const isDeletion = ours.record.deletedAt === undefined && merged.record.deletedAt !== undefined;
    if (isDeletion) count.deleted += 1;
    else count.changed += 1;
    const known = conflictsOf(ours);
    const found = conflictsOf(merged).filter((conflict) => !known.some((other) => isSame(other, conflict)));
    if (found.length > 0) count.conflicts += 1;
    conflicts.push(
      ...found.map((conflict) => ({
        record: merged.record,
        conflict,
        subject: subjectOf(merged.record),
        sides: sidesOf(conflict, ours, theirs),
      })),
    );
  };
  await eachInSlices(records, compare, options);
  return {
    counts,
    conflicts,
    dangling: incoming.flatMap(({ record }) => (dangling.has(record.id) ? [record] : [])),
    records,
  };
}

/** Everything an import has to look up: the file's own ids and those they refer to. */
export function idsNamedBy(records: readonly Stamped[]): readonly string[] {
  return [...new Set(records.flatMap(({ record }) => [record.id, ...parentsOf(record)]))];
}

/** What a record cannot be without. */
export function parentsOf(record: KeptRecord): readonly string[] {
  switch (record.type) {
    case 'article':
    case 'source':
      return [];
    case 'annotation':
      return [record.articleId];
    case 'evidence':
      return [record.annotationId, record.sourceId];
    case 'verdict':
      return [record.annotationId];
  }
}

/** Both texts of each field in conflict. */
function sidesOf(conflict: Conflict, ours: Stamped, theirs: Stamped): PlannedConflict['sides'] {
  const fields = conflict.type === 'rivals' ? [conflict.field] : ['deletedAt', ...conflict.fields];
  const [here, there] = [ours, theirs].map(({ record }) => new Map<string, unknown>(Object.entries(record)));
  return fields.map((field) => ({ field, here: here?.get(field), there: there?.get(field) }));
}

/** What a record is about, found by what it hangs on. */
function nameSubjects(existing: ReadonlyMap<string, Stamped>, incoming: readonly Stamped[]) {
  const nameOf = (id: string): string => {
    const record = existing.get(id)?.record ?? incoming.find((stamped) => stamped.record.id === id)?.record;
    return record ? subjectOf(record) : '';
  };
  const subjectOf = (record: KeptRecord): string => {
    switch (record.type) {
      case 'article':
        return record.title ?? record.canonicalUrl;
      case 'annotation':
        return record.quote.exact;
      case 'source':
        return record.title;
      case 'evidence':
      case 'verdict':
        return nameOf(record.annotationId);
    }
  };
  return subjectOf;
}

/** Also what hangs on something dangling dangles; two rounds are enough for article ← annotation ← verdict. */
async function findDangling(
  existing: ReadonlyMap<string, Stamped>,
  incoming: readonly Stamped[],
  signal: AbortSignal | undefined,
): Promise<ReadonlySet<string>> {
  const options = signal ? { signal } : {};
  const types = new Map<string, RecordType>();
  for (const [id, { record }] of existing) types.set(id, record.type);
  await pause(signal);
  for (const { record } of incoming) if (!types.has(record.id)) types.set(record.id, record.type);
  const dangling = new Set<string>();
  const isThere = (id: string, type: RecordType) => types.get(id) === type && !dangling.has(id);
  const judge = ({ record }: Stamped): void => {
    const isSound =
      types.get(record.id) === record.type &&
      (record.type !== 'annotation' || isThere(record.articleId, 'article')) &&
      (record.type !== 'verdict' || isThere(record.annotationId, 'annotation')) &&
      (record.type !== 'evidence' ||
        (isThere(record.annotationId, 'annotation') && isThere(record.sourceId, 'source')));
    if (!isSound) dangling.add(record.id);
  };
  for (let round = 0; round < 2; round++) await eachInSlices(incoming, judge, options);
  return dangling;
}

const none = (): Tally => ({ added: 0, changed: 0, same: 0, deleted: 0, conflicts: 0 });
