import { clockTime, type HybridClock } from './hybrid-clock';
import { flattenRecord, gatherFields, readElementField, sortedSets } from './record-fields';
import type { KeptRecord, RecordType } from './records';
import { compareSiblings, type Register, type Sibling, type VersionVector } from './registers';

/** One unrivalled value: its stamp, and what its register had seen where that is more. The value stands in the record. */
export type ShortStamp =
  | readonly [device: string, n: number, hlc: HybridClock]
  | readonly [device: string, n: number, hlc: HybridClock, seen: VersionVector];

/**
 * The stamps of a record, by register name ("note", "tags/economy"). "*" stands for every field of the record that is
 * not named: a record never edited has this one alone. Registers with rivals are written out in full.
 */
export type Stamps = Readonly<Record<string, ShortStamp | Register>>;

/** A record as it is stored and exchanged: its values as shown, and beside them the stamps that make it mergeable. */
export interface Stamped<Kind extends KeptRecord = KeptRecord> {
  readonly record: Kind;
  readonly stamps: Stamps;
}

/** A record, or the changed part of one, as its registers. */
export interface RecordState {
  readonly type: RecordType;
  readonly id: string;
  readonly registers: ReadonlyMap<string, Register>;
}

const REST = '*';

/** Spreads a stored record into its registers. */
export function toState({ record, stamps }: Stamped): RecordState {
  const values = flattenRecord(record);
  const rest = stamps[REST];
  const registers = new Map<string, Register>();
  for (const [name, value] of values) {
    const stamp = Object.hasOwn(stamps, name) ? stamps[name] : rest;
    if (stamp) registers.set(name, expand(stamp, value));
  }
  for (const [name, stamp] of Object.entries(stamps)) {
    if (name === REST || values.has(name)) continue;
    registers.set(name, expand(stamp, readElementField(record.type, name) ? false : undefined));
  }
  return { type: record.type, id: record.id, registers };
}

/**
 * Gathers registers into the record they show and its stamps. The caller vouches that the registers are those of a
 * whole, valid record (every value came through a schema): a union of valid values is valid field by field.
 */
export function fromState({ type, id, registers }: RecordState): Stamped {
  const values = [...registers].map(([name, register]) => [name, shownValue(type, name, register)] as const);
  const fields = gatherFields(type, values);
  const updatedAt = new Date(clockTime(latestClock(registers))).toISOString();
  const record = { id, type, ...fields, updatedAt } as unknown as KeptRecord;
  return { record, stamps: shorten(record, registers) };
}

/** `fromState` for a record whose every field has the same stamp, many times faster: nothing has to be compared. */
export function fromSingleStamp(record: KeptRecord, stamp: ShortStamp): Stamped {
  const updatedAt = new Date(clockTime(stamp[2])).toISOString();
  const settled = { ...record, ...sortedSets(record), updatedAt } as unknown as KeptRecord;
  return { record: settled, stamps: { [REST]: stamp } };
}

/**
 * What a register shows: its first sibling; for an element of a set, whether any sibling has it in (an addition beats
 * a removal made without knowledge of it: too much is seen and removed, too little is never missed).
 */
function shownValue(type: RecordType, name: string, register: Register): unknown {
  if (readElementField(type, name)) return register.siblings.some(({ value }) => value === true);
  return register.siblings[0]?.value;
}

function latestClock(registers: ReadonlyMap<string, Register>): HybridClock {
  let latest = '';
  for (const { siblings } of registers.values()) {
    for (const { hlc } of siblings) if (hlc > latest) latest = hlc;
  }
  return latest || '0';
}

function expand(stamp: ShortStamp | Register, value: unknown): Register {
  if (isRegister(stamp)) return { seen: stamp.seen, siblings: [...stamp.siblings].sort(compareSiblings) };
  const [device, n, hlc, seen] = stamp;
  const sibling: Sibling = { device, n, hlc, ...(value !== undefined && { value }) };
  return { seen: seen ?? { [device]: n }, siblings: [sibling] };
}

function isRegister(stamp: ShortStamp | Register): stamp is Register {
  return !Array.isArray(stamp);
}

function shorten(record: KeptRecord, registers: ReadonlyMap<string, Register>): Stamps {
  const shown = flattenRecord(record);
  const short = new Map([...registers].map(([name, register]) => [name, shortenOne(register)]));
  const rest = mostCommon([...short].filter(([name]) => shown.has(name)).map(([, stamp]) => stamp));
  const stamps: Record<string, ShortStamp | Register> = {};
  if (rest) stamps[REST] = rest;
  const key = rest && JSON.stringify(rest);
  for (const [name, stamp] of [...short].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (shown.has(name) && JSON.stringify(stamp) === key) continue;
    stamps[name] = stamp;
  }
  return stamps;
}

function shortenOne(register: Register): ShortStamp | Register {
  const [sibling, rival] = register.siblings;
  if (!sibling || rival) return { seen: sortVector(register.seen), siblings: register.siblings };
  const { device, n, hlc } = sibling;
  const isAlone = register.seen[device] === n && Object.keys(register.seen).length === 1;
  return isAlone ? [device, n, hlc] : [device, n, hlc, sortVector(register.seen)];
}

/** One order of keys, so that equal states are written as equal bytes. */
function sortVector(seen: VersionVector): VersionVector {
  return Object.fromEntries(Object.entries(seen).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The short stamp that most fields share; of several the first in order, for a form that is the same everywhere. */
function mostCommon(stamps: readonly (ShortStamp | Register)[]): ShortStamp | undefined {
  const counts = new Map<string, { stamp: ShortStamp; count: number }>();
  for (const stamp of stamps) {
    if (isRegister(stamp)) continue;
    const key = JSON.stringify(stamp);
    const entry = counts.get(key);
    if (entry) entry.count += 1;
    else counts.set(key, { stamp, count: 1 });
  }
  const [best] = [...counts].sort(([a, { count: i }], [b, { count: j }]) => j - i || (a < b ? -1 : 1));
  return best?.[1].stamp;
}
