import { isSame } from './is-same';
import { readElementField } from './record-fields';
import type { KeptRecord } from './records';
import { hasSeen, mergeRegisters, type Register, rivalsOf, type Sibling } from './registers';
import { fromState, type RecordState, type Stamped, toState } from './stamped-record';

/** Joins two states of one record, register by register: commutative, associative, idempotent. */
export function mergeStates(a: RecordState, b: RecordState): RecordState {
  const registers = new Map<string, Register>(a.registers);
  for (const [name, register] of b.registers) {
    const own = registers.get(name);
    registers.set(name, own ? mergeRegisters(own, register) : register);
  }
  return { type: a.type, id: a.id, registers };
}

/** Joins two stored forms of one record. */
export function mergeStamped<Kind extends KeptRecord>(a: Stamped<Kind>, b: Stamped<Kind>): Stamped<Kind> {
  if (isSame(a, b)) return a;
  return fromState(mergeStates(toState(a), toState(b))) as Stamped<Kind>;
}

/** Values of one field written on several devices without knowledge of each other, the one shown first. */
export interface FieldConflict {
  readonly type: 'rivals';
  readonly field: string;
  readonly values: readonly Sibling[];
}

/** A record deleted on one device and edited on another: offered back. */
export interface DeletionConflict {
  readonly type: 'edited-after-deletion';
  /** The fields whose values the deletion had not seen. */
  readonly fields: readonly string[];
}

export type Conflict = FieldConflict | DeletionConflict;

/** Observations and bookkeeping, not opinions: the latest is shown, and nobody is asked. */
const undisputed: ReadonlySet<string> = new Set([
  'anchor',
  'textHash',
  'seenAt',
  'deletedAt',
  'createdAt',
  'recheckedAt',
  'snoozedUntil',
]);

/** Rivals are written out as whole registers, not as short stamps; nearly no record has any, and spreading it costs. */
const mayHaveConflicts = ({ record, stamps }: Stamped): boolean =>
  record.deletedAt !== undefined || Object.values(stamps).some((stamp) => !Array.isArray(stamp));

/** What a person has to decide on a record. None for sets: there, additions win. */
export function conflictsOf(stamped: Stamped): readonly Conflict[] {
  if (!mayHaveConflicts(stamped)) return [];
  // Nearly every record: no register is written out in full, and nothing is deleted.
  const hasRivals = Object.values(stamped.stamps).some((stamp) => 'siblings' in stamp);
  if (!hasRivals && stamped.record.deletedAt === undefined) return [];
  const { type, registers } = toState(stamped);
  const rivals = [...registers].flatMap(([field, register]): Conflict[] => {
    if (register.siblings.length < 2 || readElementField(type, field) || undisputed.has(field)) return [];
    const values = rivalsOf(register);
    return values.length > 1 ? [{ type: 'rivals', field, values }] : [];
  });
  const unseen = stamped.record.deletedAt === undefined ? [] : unseenByDeletion(registers);
  return unseen.length > 0 ? [...rivals, { type: 'edited-after-deletion', fields: unseen }] : rivals;
}

function unseenByDeletion(registers: ReadonlyMap<string, Register>): readonly string[] {
  const deletion = registers.get('deletedAt');
  if (!deletion) return [];
  return [...registers]
    .filter(
      ([field, { siblings }]) =>
        !undisputed.has(field) && siblings.some((sibling) => !hasSeen(deletion.seen, sibling)),
    )
    .map(([field]) => field);
}
