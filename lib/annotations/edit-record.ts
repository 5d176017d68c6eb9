import { isSame } from './is-same';
import { elementField, isSetField } from './record-fields';
import type { KeptRecord, RecordType } from './records';
import {
  mergeVectors,
  type Register,
  type Sibling,
  type Stamp,
  type VersionVector,
  writeRegister,
} from './registers';
import { fromState, type RecordState, type Stamped, toState } from './stamped-record';

/** New values by field; a key whose value is undefined empties the field. A set is given whole. */
export type Changes = Readonly<Record<string, unknown>>;

export interface Edited<Kind extends KeptRecord = KeptRecord> {
  readonly stamped: Stamped<Kind>;
  /** The changed registers alone, for the log. */
  readonly delta: RecordState;
}

/** A new record with one stamp for all its fields. */
export function createRecord<Kind extends KeptRecord>(record: Kind, stamp: Stamp): Edited<Kind> {
  const stamped = fromState(
    toState({ record, stamps: { '*': [stamp.device, stamp.n, stamp.hlc] } }),
  ) as Stamped<Kind>;
  return { stamped, delta: toState(stamped) };
}

/**
 * Writes new values. Fields that already show just that, without rivals, are left alone; undefined when nothing is
 * left to change. Writing a field with rivals resolves them, to the same value as well, save those that `isSeen` says
 * the writer did not see: these stay.
 */
export function editRecord<Kind extends KeptRecord>(
  before: Stamped<Kind>,
  changes: Changes,
  stamp: Stamp,
  isSeen?: (sibling: Sibling, field: string) => boolean,
): Edited<Kind> | undefined {
  const state = toState(before);
  const { type, id } = before.record;
  const written = new Map<string, Register>();
  for (const [name, value] of registerChanges(type, state, changes)) {
    const register = state.registers.get(name);
    const isSettled = (register?.siblings.length ?? 0) <= 1;
    if (isSettled && isSame(register?.siblings[0]?.value, value)) continue;
    const seen = isSeen && ((sibling: Sibling) => isSeen(sibling, name));
    written.set(name, writeRegister(register, value, stamp, seen));
  }
  return written.size === 0 ? undefined : apply(before, { type, id, registers: written });
}

/**
 * Marks a record as deleted, having seen all of it: an edit made elsewhere without knowledge of the deletion can be
 * told apart afterwards and is offered back (`conflictsOf`).
 */
export function deleteRecord<Kind extends KeptRecord>(
  before: Stamped<Kind>,
  at: string,
  stamp: Stamp,
): Edited<Kind> {
  const state = toState(before);
  const register = writeRegister(state.registers.get('deletedAt'), at, stamp);
  const seen = mergeVectors(seenOf(state), register.seen);
  const { type, id } = before.record;
  return apply(before, { type, id, registers: new Map([['deletedAt', { ...register, seen }]]) });
}

/** Everything any register of a record has seen. */
export function seenOf({ registers }: RecordState): VersionVector {
  let seen: VersionVector = {};
  for (const register of registers.values()) seen = mergeVectors(seen, register.seen);
  return seen;
}

function apply<Kind extends KeptRecord>(before: Stamped<Kind>, delta: RecordState): Edited<Kind> {
  const registers = new Map([...toState(before).registers, ...delta.registers]);
  return { stamped: fromState({ ...delta, registers }) as Stamped<Kind>, delta };
}

function registerChanges(type: RecordType, state: RecordState, changes: Changes): [string, unknown][] {
  return Object.entries(changes).flatMap(([field, value]): [string, unknown][] => {
    if (!isSetField(type, field)) return [[field, value]];
    const wanted = new Set(Array.isArray(value) ? value.filter((item) => typeof item === 'string') : []);
    const prefix = elementField(field, '');
    const known = [...state.registers.keys()]
      .filter((name) => name.startsWith(prefix))
      .map((name) => name.slice(prefix.length));
    return [...new Set([...known, ...wanted])].map((element) => [
      elementField(field, element),
      wanted.has(element),
    ]);
  });
}
