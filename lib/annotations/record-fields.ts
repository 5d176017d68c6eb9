import type { KeptRecord, RecordType } from './records';

/** Fields that are sets: one register per element, so that two devices may each add a tag and neither is lost. */
const setFields: Readonly<Record<RecordType, readonly string[]>> = {
  article: ['urls'],
  annotation: ['tags', 'sameAs', 'differsFrom'],
  source: [],
  evidence: [],
  verdict: [],
};

/** Sets that a record has only when something is in them: records written before there was such a set are whole. */
const optionalSets: ReadonlySet<string> = new Set(['differsFrom']);

/** Not fields of a register: what names the record, and what follows from its stamps. */
const derived: ReadonlySet<string> = new Set(['id', 'type', 'updatedAt']);

export const isSetField = (type: RecordType, field: string): boolean => setFields[type].includes(field);

/** The register of one element: "tags/economy". */
export const elementField = (field: string, element: string): string => `${field}/${element}`;

/** "tags/economy" → ["tags", "economy"]; undefined for a field that is no set's element. */
export function readElementField(type: RecordType, name: string): readonly [string, string] | undefined {
  const slash = name.indexOf('/');
  if (slash < 0) return undefined;
  const field = name.slice(0, slash);
  return isSetField(type, field) ? [field, name.slice(slash + 1)] : undefined;
}

/** A record's values by register name; an element that is in a set has the value true. */
export function flattenRecord(record: KeptRecord): ReadonlyMap<string, unknown> {
  const values = new Map<string, unknown>();
  for (const [field, value] of Object.entries(record)) {
    if (derived.has(field) || value === undefined) continue;
    if (isSetField(record.type, field)) {
      for (const element of value) values.set(elementField(field, element), true);
    } else {
      values.set(field, value);
    }
  }
  return values;
}

/** The fields of a record again from values by register name. Sets have no order of their own and come out sorted. */
export function gatherFields(
  type: RecordType,
  values: Iterable<readonly [string, unknown]>,
): Record<string, unknown> {
  const sets = new Map(setFields[type].map((field) => [field, new Set<string>()]));
  const fields: Record<string, unknown> = {};
  for (const [name, value] of values) {
    const element = readElementField(type, name);
    if (element) {
      if (value === true) sets.get(element[0])?.add(element[1]);
    } else if (value !== undefined) {
      fields[name] = value;
    }
  }
  for (const [field, elements] of sets) {
    if (elements.size > 0 || !optionalSets.has(field)) fields[field] = [...elements].sort();
  }
  return fields;
}

/** A record's sets as `gatherFields` gives them. */
export function sortedSets(record: KeptRecord): Record<string, readonly string[]> {
  const values = new Map<string, readonly string[]>(Object.entries(record));
  return Object.fromEntries(
    setFields[record.type]
      .map((field) => [field, [...new Set(values.get(field))].sort()] as const)
      .filter(([field, elements]) => elements.length > 0 || !optionalSets.has(field)),
  );
}
