import { mergeStates, parsePart, type RecordState, writePart } from '@/lib/annotations';
import { openFile, type Sealing, sealFile, type Unopened } from './encryption';
import type { SegmentEntry } from './vault-state';

const SEGMENT_FORMAT = 'claimlight-segment';
const SEGMENT_VERSION = 1;
/** A segment is closed at so many changes, or so many characters; one row that is larger stays whole. */
export const MOST_CHANGES = 1_000;
export const LONGEST_SEGMENT = 1_000_000;

/** Changes on their way into a segment: one line a record, changes of one record joined. */
export interface SegmentDraft {
  readonly states: ReadonlyMap<string, RecordState>;
  /** Of the lines as written, at least. */
  readonly length: number;
}

export const emptyDraft: SegmentDraft = { states: new Map(), length: 0 };

/** The draft with more changes in it; undefined when they no longer fit, and it is to be closed first. */
export function addToDraft(draft: SegmentDraft, states: readonly RecordState[]): SegmentDraft | undefined {
  const length = states.reduce(
    (sum, state) => sum + JSON.stringify(writePart(state)).length + 1,
    draft.length,
  );
  const joined = new Map(draft.states);
  for (const state of states) {
    const key = `${state.type}/${state.id}`;
    const before = joined.get(key);
    joined.set(key, before ? mergeStates(before, state) : state);
  }
  const isFull = joined.size > MOST_CHANGES || length > LONGEST_SEGMENT;
  return isFull && draft.states.size > 0 ? undefined : { states: joined, length };
}

/** Whether these registers show a record as deleted. */
export const isDeleted = ({ registers }: RecordState): boolean =>
  registers.get('deletedAt')?.siblings[0]?.value !== undefined;

export const countDeletions = (states: Iterable<RecordState>): number => {
  let deletions = 0;
  for (const state of states) if (isDeleted(state)) deletions += 1;
  return deletions;
};

type SegmentRange = Pick<SegmentEntry, 'from' | 'to'>;

export function sealSegment(
  sealing: Sealing,
  name: string,
  { from, to }: SegmentRange,
  states: Iterable<RecordState>,
): Promise<Uint8Array<ArrayBuffer>> {
  const lines = [JSON.stringify({ format: SEGMENT_FORMAT, version: SEGMENT_VERSION, from, to })];
  for (const state of states) lines.push(JSON.stringify(writePart(state)));
  return sealFile(sealing, name, lines.join('\n'));
}

export type ReadSegment =
  | { readonly ok: true; readonly states: readonly RecordState[] }
  | { readonly ok: false; readonly why: Unopened };

/**
 * Opens a segment. One change that is not sound makes the whole damaged: leaving it out would lose it without a word.
 * Never throws.
 */
export async function openSegment(
  sealing: Sealing,
  name: string,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<ReadSegment> {
  const opened = await openFile(sealing, name, bytes);
  if (!opened.ok) return opened;
  try {
    const [first = '', ...lines] = opened.payload.split('\n');
    const { format, version }: { format?: unknown; version?: unknown } = JSON.parse(first);
    if (format !== SEGMENT_FORMAT || typeof version !== 'number') return { ok: false, why: 'damaged' };
    if (version > SEGMENT_VERSION) return { ok: false, why: 'newer' };
    const states: RecordState[] = [];
    for (const line of lines) {
      const state = parsePart(JSON.parse(line));
      if (!state) return { ok: false, why: 'damaged' };
      states.push(state);
    }
    return { ok: true, states };
  } catch {
    return { ok: false, why: 'damaged' };
  }
}
