import {
  type Changes,
  deleteRecord,
  editRecord,
  type KeptRecord,
  type Stamp,
  type Stamped,
} from '@/lib/annotations';

/** What follows from the rest, or names the record, and is not written. */
const derived: ReadonlySet<string> = new Set(['id', 'type', 'updatedAt']);

/**
 * What to merge so that everything is as it was: each record that differs, edited to what it said then, and deleted
 * where it was not there yet. Edits like any other, so other devices learn of them, nothing that came since is
 * forgotten, and an undo is possible. `at` is ISO 8601 in UTC.
 */
export function revertTo(
  then: readonly Stamped[],
  now: readonly Stamped[],
  at: string,
  nextStamp: () => Stamp,
): readonly Stamped[] {
  const wanted = new Map(then.map((stamped) => [stamped.record.id, stamped]));
  const present = new Set(now.map(({ record }) => record.id));
  return [
    ...then.filter(({ record }) => !present.has(record.id)),
    ...now.flatMap((current): Stamped[] => {
      const former = wanted.get(current.record.id);
      if (former) {
        const edited = editRecord(current, changesTo(current.record, former.record), nextStamp());
        return edited ? [edited.stamped] : [];
      }
      return current.record.deletedAt === undefined ? [deleteRecord(current, at, nextStamp()).stamped] : [];
    }),
  ];
}

function changesTo(from: KeptRecord, to: KeptRecord): Changes {
  const target = new Map<string, unknown>(Object.entries(to));
  const names = new Set([...Object.keys(from), ...target.keys()]);
  return Object.fromEntries(
    [...names].filter((name) => !derived.has(name)).map((name) => [name, target.get(name)]),
  );
}
