import { parseRecord, type Stamped, writeRecord } from '@/lib/annotations';
import { AppError } from '@/lib/errors';
import { defineFormat, type ParseOptions } from '@/lib/exchange/format';
import { pause, SLICE } from '@/lib/exchange/pause';
import { fail, ok, type Result } from '@/lib/result';

export const BUNDLE_FORMAT = 'claimlight-bundle';
export const BUNDLE_VERSION = 1;
/** Characters. 100,000 annotations with their verdicts take about 130 million; browsers hold about 500 in a string. */
const LARGEST = 400_000_000;
/** Characters of a file whose JSON is not written a record a line and has to be parsed in one go. */
const LARGEST_UNLINED = 60_000_000;
/** Characters at the end of a file in which its last line is looked for. */
const LONGEST_TAIL = 1_000;
/** Problems told; the rest is counted. */
const MOST_PROBLEMS = 5;

/**
 * The one lossless format: every record with its stamps, a record a line, so that a large file is read in slices.
 * Bundle → records → bundle is identical.
 */
export const bundle = defineFormat({
  id: 'bundle',
  label: 'Claimlight bundle (JSON)',
  extension: 'json',
  mediaType: 'application/json',
  drops: [],
  serialize: writeBundle,
  recognise: (text) => readHeader(text) !== undefined || text.slice(0, 2_000).includes(`"${BUNDLE_FORMAT}"`),
  parse: parseBundle,
});

function* writeBundle(
  records: readonly Stamped[],
  { exportedAt, generator }: { exportedAt: string; generator: string },
): Iterable<string> {
  const header = JSON.stringify({ format: BUNDLE_FORMAT, version: BUNDLE_VERSION, exportedAt, generator });
  yield `${header.slice(0, -1)},"records":[\n`;
  for (const [index, record] of records.entries()) {
    yield `${JSON.stringify(writeRecord(record))}${index < records.length - 1 ? ',' : ''}\n`;
  }
  yield ']}\n';
}

async function parseBundle(text: string, options: ParseOptions): Promise<Result<readonly Stamped[]>> {
  if (text.length > LARGEST) return tooLarge();
  const header = readHeader(text);
  if (header !== undefined) {
    const refusal = refuse(header);
    if (refusal) return fail(refusal);
    const read = await readAll(readLines(text), options);
    if (read) return read;
  }
  const opened = openWhole(text);
  if (!opened.ok) return opened;
  const { value: records } = opened;
  const read = await readAll(
    records.map((record, index) => ({ read: () => record, done: (index + 1) / records.length })),
    options,
  );
  return read ?? tooLarge();
}

/** A record yet to be read, and how much of the file ends with it, 0..1. */
interface Unread {
  /** May throw on bad JSON. */
  readonly read: () => unknown;
  readonly done: number;
}

/** Reads and checks every record, a slice at a time; undefined when the file turns out not to be built a record a line. */
async function readAll(
  records: Iterable<Unread | undefined>,
  { signal, onProgress }: ParseOptions,
): Promise<Result<readonly Stamped[]> | undefined> {
  const parsed: Stamped[] = [];
  const problems: string[] = [];
  const ids = new Set<string>();
  let index = 0;
  for (const record of records) {
    if (!record) return undefined;
    index += 1;
    const problem = takeIn(record.read, parsed, ids);
    if (problem) problems.push(`record ${index}${problem}`);
    if (index % SLICE === 0) {
      await pause(signal);
      onProgress?.(record.done);
    }
  }
  return problems.length > 0 ? fail(describe(problems)) : ok(parsed);
}

/** Parses one record into `parsed`; the answer is what is wrong with it. */
function takeIn(read: () => unknown, parsed: Stamped[], ids: Set<string>): string | undefined {
  let input: unknown;
  try {
    input = read();
  } catch {
    return ' is not JSON';
  }
  const result = parseRecord(input);
  if (!result.ok) {
    const { type, path, message } = result.error;
    return `${type ? ` (${type})` : ''}: ${path} ${message}`;
  }
  const { id } = result.value.record;
  if (ids.has(id)) return ` (${result.value.record.type}): the id ${id} stands twice in the file`;
  ids.add(id);
  parsed.push(result.value);
  return undefined;
}

/** The records of any JSON of the same meaning, parsed in one go. */
function openWhole(text: string): Result<readonly unknown[]> {
  if (text.length > LARGEST_UNLINED) return tooLarge();
  let whole: unknown;
  try {
    whole = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (cause) {
    return fail(
      new AppError(
        'unreadable-file',
        'This file is no whole JSON file: it may be cut off, or be something else. Nothing was imported.',
        { cause },
      ),
    );
  }
  const refusal = refuse(whole);
  if (refusal) return fail(refusal);
  const records =
    typeof whole === 'object' && whole !== null && 'records' in whole ? whole.records : undefined;
  return Array.isArray(records)
    ? ok(records)
    : fail(new AppError('unreadable-file', 'This bundle holds no list of records. Nothing was imported.'));
}

/** The first line as we write it, closed to be JSON of its own. */
function readHeader(text: string): unknown {
  const end = text.indexOf('\n');
  const line = end < 0 || end > 2_000 ? '' : text.slice(0, end).trimEnd();
  if (!line.startsWith(`{"format":"${BUNDLE_FORMAT}"`) || !line.endsWith(',"records":[')) return undefined;
  try {
    return JSON.parse(`${line}]}`);
  } catch {
    return undefined;
  }
}

/**
 * The records between the first line and the last, one at a time, so that no more than a slice of a large file is ever
 * worked on at once; an undefined one where the text turns out not to be so built.
 */
function* readLines(text: string): Iterable<Unread | undefined> {
  const end = endOfLines(text);
  if (end === undefined) {
    yield undefined;
    return;
  }
  for (let start = text.indexOf('\n') + 1; start < end; ) {
    const found = text.indexOf('\n', start);
    const stop = found < 0 || found > end ? end : found;
    const line = text.slice(start, stop).trimEnd();
    const isLast = stop >= end;
    if (!line.endsWith(isLast ? '}' : '},')) {
      yield undefined;
      return;
    }
    const record = isLast ? line : line.slice(0, -1);
    yield { read: () => JSON.parse(record), done: stop / end };
    start = stop + 1;
  }
}

/** Where the last record's line ends, before the closing "]}"; undefined where the text does not end so. */
function endOfLines(text: string): number | undefined {
  const tail = /(\r?\n)[ \t]*\]\}\s*$/.exec(text.slice(-LONGEST_TAIL));
  return tail ? text.length - Math.min(text.length, LONGEST_TAIL) + tail.index : undefined;
}

function refuse(whole: unknown): AppError | undefined {
  const isBundle =
    typeof whole === 'object' && whole !== null && 'format' in whole && whole.format === BUNDLE_FORMAT;
  if (!isBundle) {
    return new AppError('unreadable-file', 'This JSON file is no Claimlight bundle. Nothing was imported.');
  }
  const version = 'version' in whole ? whole.version : undefined;
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) {
    return new AppError('unreadable-file', 'This bundle does not say its version. Nothing was imported.');
  }
  return version > BUNDLE_VERSION
    ? new AppError(
        'unsupported-version',
        `This bundle was written by a newer Claimlight (version ${version} of the format). Update Claimlight, then import it.`,
      )
    : undefined;
}

function tooLarge(): Result<never> {
  return fail(
    new AppError('file-too-large', 'This file is too large to be read in one go. Nothing was imported.'),
  );
}

function describe(problems: readonly string[]): AppError {
  const told = problems.slice(0, MOST_PROBLEMS).join('; ');
  const more = problems.length > MOST_PROBLEMS ? `; and ${problems.length - MOST_PROBLEMS} more` : '';
  return new AppError(
    'unreadable-file',
    `This bundle is damaged. Nothing was imported. Found: ${told}${more}.`,
  );
}
