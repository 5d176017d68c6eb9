import {
  type Annotation,
  type ClaimConflict,
  type ConflictPlace,
  clockTime,
  conflictsOf,
  type Hanging,
  hasSeen,
  isContested,
  type Sibling,
  type Source,
  type Stamp,
  type Stamped,
  toState,
} from '@/lib/annotations';
import { type Writers, writerOf } from './writers';

export { isContested, isShownWith } from '@/lib/annotations';

/** What a person has to decide on a claim, its evidence and the sources of these; undefined when there is nothing. */
export function claimConflicts(
  annotation: Stamped<Annotation>,
  hanging: Hanging,
  sources: ReadonlyMap<string, Stamped<Source>>,
  writers: Writers,
): readonly ClaimConflict[] | undefined {
  const found: ClaimConflict[] = [];
  const add = (stamped: Stamped, place: ConflictPlace, title?: string) => {
    for (const conflict of conflictsOf(stamped)) {
      if (conflict.type === 'rivals') {
        const values = conflict.values.map((sibling) => describeRival(sibling, writers));
        found.push({ type: 'rivals', place, field: conflict.field, values, ...(title && { title }) });
      } else if (place.type !== 'annotation') {
        const edits = unseenEdits(stamped);
        found.push({ ...describeDeletion(stamped, edits, place, writers), ...(title && { title }) });
      }
    }
  };
  const { id } = annotation.record;
  if (isContested(annotation, hanging)) {
    const live = [...hanging.verdicts, ...hanging.evidence].filter(isLive);
    const edits = [...unseenEdits(annotation), ...live.flatMap(latestEdit)];
    found.push(describeDeletion(annotation, edits, { type: 'annotation', id }, writers));
  }
  add(annotation, { type: 'annotation', id });
  const named = new Set<string>();
  for (const evidence of hanging.evidence) {
    // With the claim it was deleted and would come back with it: that is one question.
    if (annotation.record.deletedAt !== undefined && !isLive(evidence)) continue;
    const source = sources.get(evidence.record.sourceId);
    const title = source?.record.title;
    add(evidence, { type: 'evidence', id: evidence.record.id }, title);
    if (!source || !isLive(evidence) || named.has(source.record.id)) continue;
    named.add(source.record.id);
    add(source, { type: 'source', id: source.record.id }, title);
  }
  return found.length > 0 ? found : undefined;
}

const isLive = ({ record }: Stamped): boolean => record.deletedAt === undefined;

const describeRival = ({ device, n, hlc, value }: Sibling, writers: Writers) => ({
  dot: { device, n },
  ...(value !== undefined && { value }),
  ...occasion({ device, n, hlc }, writers),
});

const occasion = ({ device, hlc }: Stamp, writers: Writers) => ({
  by: writerOf(writers, device),
  at: new Date(clockTime(hlc)).toISOString(),
});

function describeDeletion(
  stamped: Stamped,
  edits: readonly Stamp[],
  place: ConflictPlace,
  writers: Writers,
): ClaimConflict {
  const [deletion] = toState(stamped).registers.get('deletedAt')?.siblings ?? [];
  const [latest] = [...edits].sort((a, b) => (a.hlc < b.hlc ? 1 : -1));
  const unknown = { by: { isOwn: false }, at: stamped.record.updatedAt };
  return {
    type: 'deleted',
    place,
    deleted: deletion ? occasion(deletion, writers) : unknown,
    edited: latest ? occasion(latest, writers) : unknown,
  };
}

/** The edits that a record's deletion had not seen. */
function unseenEdits(stamped: Stamped): readonly Stamp[] {
  const { registers } = toState(stamped);
  const deletion = registers.get('deletedAt');
  if (!deletion) return [];
  return [...registers.values()].flatMap(({ siblings }) =>
    siblings.filter((sibling) => !hasSeen(deletion.seen, sibling)),
  );
}

function latestEdit(stamped: Stamped): readonly Stamp[] {
  const all = [...toState(stamped).registers.values()].flatMap(({ siblings }) => siblings);
  return all.sort((a, b) => (a.hlc < b.hlc ? 1 : -1)).slice(0, 1);
}
