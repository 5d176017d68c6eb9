import * as v from 'valibot';
import { writeClock } from './hybrid-clock';
import { isSetField, readElementField } from './record-fields';
import type { KeptRecord, RecordType } from './records';
import type { Register } from './registers';
import { deviceId, recordEntries } from './schemas';
import {
  fromSingleStamp,
  fromState,
  type ShortStamp,
  type Stamped,
  type Stamps,
  toState,
} from './stamped-record';

/** Deeper nesting than this is no record of ours or of any version to come. */
const DEEPEST = 24;
/** Siblings of one register and devices of one vector: more is an attack, not a conflict. */
const MOST_DEVICES = 1_000;
/** Registers of one record: its fields, and an element each for its sets. */
const MOST_REGISTERS = 5_000;
/** Highest number of an edit taken from outside; leaves room to count on. */
const HIGHEST_N = 2 ** 48;

export const recordTypes = ['article', 'annotation', 'source', 'evidence', 'verdict'] as const;

const number = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(HIGHEST_N));
const clock = v.pipe(v.string(), v.regex(/^[0-9a-f]{16}$/, 'is not a clock reading'));
const seen = v.pipe(
  v.record(deviceId, number),
  v.check((vector) => Object.keys(vector).length <= MOST_DEVICES, 'names too many devices'),
);
const register = v.object({
  seen,
  siblings: v.pipe(
    v.array(v.object({ device: deviceId, n: number, hlc: clock, value: v.exactOptional(v.unknown()) })),
    v.minLength(1),
    v.maxLength(MOST_DEVICES),
  ),
});
const stamp = v.union([
  v.strictTuple([deviceId, number, clock]),
  v.strictTuple([deviceId, number, clock, seen]),
  register,
]);
/** Registers by name, as entries. */
export const registersSchema = v.pipe(
  v.array(v.strictTuple([v.string(), register])),
  v.maxLength(MOST_REGISTERS),
);
export const stampsSchema = v.record(v.string(), stamp);

/** Why a foreign record was refused: where in it, and what is wrong there. */
export interface RecordProblem {
  readonly type?: RecordType;
  readonly path: string;
  readonly message: string;
}

export type ParsedRecord =
  | { readonly ok: true; readonly value: Stamped }
  | { readonly ok: false; readonly error: RecordProblem };

const fail = (path: string, message: string, type?: RecordType): ParsedRecord => ({
  ok: false,
  error: { path, message, ...(type && { type }) },
});

/**
 * Reads one record from outside: an object with the record's fields and, beside them, its `stamps`. Keys unknown here
 * are kept in `extra`. A record without stamps gets one made from its own `updatedAt`, the same wherever it is read,
 * so that importing it twice changes nothing. Never throws.
 */
export function parseRecord(input: unknown): ParsedRecord {
  if (typeof input !== 'object' || input === null || Array.isArray(input))
    return fail('', 'is not an object');
  const flaw = findFlaw(input);
  if (flaw) return fail('', flaw);
  const type = recordTypes.find((name) => 'type' in input && input.type === name);
  if (!type) return fail('type', 'is none of the five kinds of record');
  const { stamps: givenStamps, ...fields } = { stamps: undefined, ...input };
  const entries: Readonly<Record<string, unknown>> = recordEntries[type];
  const known = Object.fromEntries(Object.entries(fields).filter(([key]) => Object.hasOwn(entries, key)));
  const unknown = Object.entries(fields).filter(([key]) => !Object.hasOwn(entries, key));
  const parsed = v.safeParse(schemaOf(type), withExtra(known, unknown));
  if (!parsed.success) return describeIssue(parsed.issues[0], type);
  const record: KeptRecord = parsed.output;
  if (givenStamps === undefined) return { ok: true, value: settle(record, { '*': defaultStamp(record) }) };
  const stamps = v.safeParse(stampsSchema, givenStamps);
  if (!stamps.success) return describeIssue(stamps.issues[0], type, 'stamps');
  return readStamped(record, stamps.output);
}

/** The JSON form that `parseRecord` reads: fields in the schema's order, unknown keys where they stood, the stamps last. */
export function writeRecord({ record, stamps }: Stamped): Readonly<Record<string, unknown>> {
  const values = new Map<string, unknown>(Object.entries(record));
  const order = Object.keys(recordEntries[record.type]).filter((key) => key !== 'extra' && values.has(key));
  return { ...record.extra, ...Object.fromEntries(order.map((key) => [key, values.get(key)])), stamps };
}

const schemas = {
  article: v.object(recordEntries.article),
  annotation: v.object(recordEntries.annotation),
  source: v.object(recordEntries.source),
  evidence: v.object(recordEntries.evidence),
  verdict: v.object(recordEntries.verdict),
} satisfies Record<RecordType, v.GenericSchema>;

export const schemaOf = (type: RecordType): v.GenericSchema<unknown, KeptRecord> => schemas[type];

function withExtra(known: Record<string, unknown>, unknown: [string, unknown][]): Record<string, unknown> {
  if (unknown.length === 0) return known;
  return { ...known, extra: { ...asObject(known['extra']), ...Object.fromEntries(unknown) } };
}

const asObject = (value: unknown): object => (typeof value === 'object' && value !== null ? value : {});

/** Checks the values that rivals carry as the fields they are of, and drops stamps of fields unknown here. */
function readStamped(record: KeptRecord, given: Stamps): ParsedRecord {
  const { type } = record;
  const stamps: Record<string, Stamps[string]> = { '*': defaultStamp(record) };
  for (const [name, entry] of Object.entries(given)) {
    if (name === '*') {
      if ('siblings' in entry) return fail('stamps.*', 'is not a single stamp', type);
      stamps[name] = entry;
      continue;
    }
    const soundness = isRegisterSound(type, name, 'siblings' in entry ? entry : undefined);
    if (soundness === 'unsound')
      return fail(`stamps.${name}`, 'holds a value that is none for this field', type);
    if (soundness === 'sound') stamps[name] = entry;
  }
  return { ok: true, value: settle(record, stamps) };
}

/** Whether a register's name is one of this type's, and every value in it one of that field. */
export function isRegisterSound(
  type: RecordType,
  name: string,
  register: Register | undefined,
): 'sound' | 'unsound' | 'unknown' {
  const entries: Readonly<Record<string, v.GenericSchema>> = recordEntries[type];
  const element = readElementField(type, name);
  const field = element ? element[0] : name;
  const schema = Object.hasOwn(entries, field) ? entries[field] : undefined;
  // A set's own name carries no register, only its elements do; and these three follow from others.
  const isNone =
    !schema || (!element && isSetField(type, name)) || ['id', 'type', 'updatedAt'].includes(name);
  if (isNone) return 'unknown';
  const values = register?.siblings.map(({ value }) => value) ?? [];
  const isSound = element
    ? isElement(schema, element[1]) && values.every((value) => typeof value === 'boolean')
    : values.every((value) => isValue(schema, value) && findFlaw(value) === undefined);
  return isSound ? 'sound' : 'unsound';
}

/** An element stands in its name; it must fit the set as any other element does. */
const isElement = (schema: v.GenericSchema, element: string): boolean => v.is(schema, [element]);

/** Absent is a value too, for a field that may be absent. */
function isValue(schema: v.GenericSchema, value: unknown): boolean {
  const isOptional = schema.type === 'exact_optional';
  return value === undefined ? isOptional : v.is(schema, value);
}

/** Through its registers once, so that whatever was written comes out in the one canonical form. */
function settle(record: KeptRecord, stamps: Stamps): Stamped {
  // Most records of a file were never edited: one stamp, whose canonical form is known without the detour.
  const [only, ...rest] = Object.keys(stamps);
  const stamp = stamps['*'];
  if (only === '*' && rest.length === 0 && stamp && !('siblings' in stamp) && stamp.length === 3) {
    return fromSingleStamp(record, stamp);
  }
  return fromState(toState({ record, stamps }));
}

/** A device of its own, so that it can never be taken for an edit of the device that made the record. */
function defaultStamp({ updatedAt }: KeptRecord): ShortStamp {
  const time = Math.max(1, Date.parse(updatedAt));
  return ['unstamped', time, writeClock(time, 0)];
}

/** Nesting too deep, or a key that would change what an object is. Undefined when there is nothing of the kind. */
export function findFlaw(value: unknown, depth = 0): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  if (depth > DEEPEST) return 'is nested too deep';
  for (const [key, child] of Object.entries(value)) {
    if (key === '__proto__') return 'has a key "__proto__", which no record has';
    const flaw = findFlaw(child, depth + 1);
    if (flaw) return flaw;
  }
  return undefined;
}

function describeIssue(issue: v.BaseIssue<unknown>, type: RecordType, below?: string): ParsedRecord {
  const path = [below, v.getDotPath(issue)].filter((part) => part).join('.');
  return fail(path.slice(0, 200), issue.message.slice(0, 300), type);
}
