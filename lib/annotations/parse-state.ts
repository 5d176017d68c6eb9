import * as v from 'valibot';
import { isRegisterSound, recordTypes, registersSchema, schemaOf } from './parse-record';
import type { Register } from './registers';
import { recordId } from './schemas';
import { fromState, type RecordState, type Stamped } from './stamped-record';

/** The JSON form of a state: registers by name, as entries, so that no name is ever a key. */
export interface WrittenState {
  readonly type: RecordState['type'];
  readonly id: string;
  readonly registers: readonly (readonly [string, Register])[];
}

export const writeState = ({ type, id, registers }: RecordState): WrittenState => ({
  type,
  id,
  registers: [...registers],
});

const stateSchema = v.object({ type: v.picklist(recordTypes), id: recordId, registers: registersSchema });

/**
 * Reads a record's registers, or some of them, from another device. Registers of fields unknown here are dropped.
 * Undefined when anything in it is not sound. Never throws.
 */
export function parseState(input: unknown): RecordState | undefined {
  const parsed = v.safeParse(stateSchema, input);
  if (!parsed.success) return undefined;
  const { type, id } = parsed.output;
  const registers = new Map<string, Register>();
  for (const [name, register] of parsed.output.registers) {
    const soundness = isRegisterSound(type, name, register);
    if (soundness === 'unsound') return undefined;
    if (soundness === 'sound') registers.set(name, register);
  }
  return { type, id, registers };
}

/** The record, once all its parts have arrived and it can be shown. */
export function readWhole(state: RecordState): Stamped | undefined {
  if (state.registers.size === 0) return undefined;
  const stamped = fromState(state);
  return v.is(schemaOf(state.type), stamped.record) ? stamped : undefined;
}
