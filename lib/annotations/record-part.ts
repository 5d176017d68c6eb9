import * as v from 'valibot';
import { findFlaw, isRegisterSound, recordTypes, stampsSchema } from './parse-record';
import { isSetField } from './record-fields';
import type { KeptRecord } from './records';
import type { Register } from './registers';
import { recordId } from './schemas';
import { fromState, type RecordState, toState } from './stamped-record';

/**
 * Some registers of a record, or all of them, as JSON: values by field and beside them their `stamps`, as a whole
 * record is written in a bundle, a third of the size of registers written out. `parsePart` reads it.
 */
export function writePart(state: RecordState): Readonly<Record<string, unknown>> {
  const { record, stamps } = fromState(state);
  const { id, type, updatedAt: _, ...fields } = record;
  const written = Object.entries(fields).filter(
    ([field, value]) => !(isSetField(type, field) && Array.isArray(value) && value.length === 0),
  );
  return { type, id, ...Object.fromEntries(written), stamps };
}

const partSchema = v.looseObject({ type: v.picklist(recordTypes), id: recordId, stamps: stampsSchema });

/**
 * Reads what `writePart` wrote. Registers of fields unknown here are dropped. Undefined when anything in it is not
 * sound. Never throws.
 */
export function parsePart(input: unknown): RecordState | undefined {
  if (findFlaw(input) !== undefined) return undefined;
  const parsed = v.safeParse(partSchema, input);
  if (!parsed.success) return undefined;
  const { stamps, ...fields } = parsed.output;
  const { type, id } = fields;
  if (stamps['*'] && 'siblings' in stamps['*']) return undefined;
  for (const [field, value] of Object.entries(fields)) {
    if (field === 'type' || field === 'id') continue;
    if (isSetField(type, field)) {
      if (!Array.isArray(value) || !value.every((element) => typeof element === 'string')) return undefined;
    } else if (!Object.hasOwn(stamps, field) && !stamps['*']) return undefined;
  }
  // A part of a record; each of its registers is checked below, and `toState` asks no more.
  const spread = toState({ record: fields as unknown as KeptRecord, stamps });
  const registers = new Map<string, Register>();
  for (const [name, register] of spread.registers) {
    if (name === '*') continue;
    const soundness = isRegisterSound(type, name, register);
    if (soundness === 'unsound') return undefined;
    if (soundness === 'sound') registers.set(name, register);
  }
  return { type, id, registers };
}
