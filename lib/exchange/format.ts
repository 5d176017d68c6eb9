import type { Stamped } from '@/lib/annotations';
import type { Result } from '@/lib/result';

/** What a format may be unable to carry; the interface has the words for each. */
export type Loss =
  | 'stamps'
  | 'conflicts'
  | 'deletions'
  | 'unknown-fields'
  | 'anchors'
  | 'facets'
  | 'attribution'
  | 'detector'
  | 'notes'
  | 'tags'
  | 'workflow'
  | 'claims-without-verdict'
  | 'claims-without-author'
  | 'verdict-history'
  | 'confidence'
  | 'evidence'
  | 'unused-sources'
  | 'claims';

/** What no format for other programs carries of a claim: only the bundle does. */
export const ownMachinery = [
  'stamps',
  'conflicts',
  'deletions',
  'unknown-fields',
  'anchors',
  'facets',
  'detector',
] as const satisfies readonly Loss[];

/** What formats of sources alone leave out. */
export const allButSources = [
  'claims',
  'evidence',
  'stamps',
  'conflicts',
  'deletions',
  'unknown-fields',
] as const satisfies readonly Loss[];

/** Claims that did not come into a file, and why: each claim is counted once. */
export interface Omission {
  readonly loss: 'claims-without-verdict' | 'claims-without-author';
  /** At least 1. */
  readonly count: number;
}

export interface SerializeOptions {
  /** ISO 8601 in UTC. */
  readonly exportedAt: string;
  /** Name and version of the program, for the file's own record of where it comes from. */
  readonly generator: string;
}

export interface ParseOptions {
  /** ISO 8601 in UTC; the time of records that name none. */
  readonly importedAt: string;
  readonly signal?: AbortSignal;
  /** 0..1. */
  readonly onProgress?: (done: number) => void;
}

/** Reading a file of one format. */
export interface Reader {
  readonly id: string;
  /** Its proper name. */
  readonly label: string;
  /** Without the dot. */
  readonly extension: string;
  /** Whether a text looks like this format; decides which `parse` a chosen file goes to. Never throws. */
  recognise(text: string): boolean;
  /** Validates the whole before anything is given out. Fails with AppError in words; never throws but for its signal. */
  parse(text: string, options: ParseOptions): Promise<Result<readonly Stamped[]>>;
}

/** One way of writing what is kept, and perhaps of reading it. One file each, listed in `index.ts`. */
export interface Format extends Partial<Pick<Reader, 'recognise' | 'parse'>> {
  readonly id: string;
  /** Its proper name. */
  readonly label: string;
  /** Without the dot. */
  readonly extension: string;
  readonly mediaType: string;
  /** What does not survive. Empty means lossless. */
  readonly drops: readonly Loss[];
  /** Which claims among these it leaves out, where it takes only some; absent where it takes all. */
  omits?(records: readonly Stamped[]): readonly Omission[];
  /** The text in pieces, so that a large file is never one string. */
  serialize(records: readonly Stamped[], options: SerializeOptions): Iterable<string>;
}

/** Gives a format its type without ceremony. */
export const defineFormat = <Kind extends Format>(format: Kind): Kind => format;

/** The same for a format that is read only. */
export const defineReader = <Kind extends Reader>(reader: Kind): Kind => reader;
