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
  const opened = open(text);
  if (!opened.ok) return opened;
  const { count, records } = opened.value;
  const parsed: Stamped[] = [];
  const problems: string[] = [];
  const ids = new Set<string>();
  let index = 0;
  for (const read of records) {
    index += 1;
    const problem = takeIn(read, parsed, ids);
    if (problem) problems.push(`record ${index}${problem}`);
    if (index % SLICE === 0) {
      await pause(options.signal);
      options.onProgress?.(index / count);
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

interface Opened {
  readonly count: number;
  /** Each reads one record; may throw on bad JSON. */
  readonly records: Iterable<() => unknown>;
}

/** Checks format and version, and finds the records: a line each as we write them, or any JSON of the same meaning. */
function open(text: string): Result<Opened> {
  const header = readHeader(text);
  const lines = header === undefined ? undefined : splitLines(text);
  if (lines) {
    const refusal = refuse(header);
    return refusal
      ? fail(refusal)
      : ok({ count: lines.length, records: lines.map((line) => () => JSON.parse(line)) });
  }
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
  if (!Array.isArray(records)) {
    return fail(
      new AppError('unreadable-file', 'This bundle holds no list of records. Nothing was imported.'),
    );
  }
  return ok({ count: records.length, records: records.map((record) => () => record) });
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

/** The lines between the first and the last, without their commas; undefined when the text is not so built. */
function splitLines(text: string): string[] | undefined {
  const lines = text.trimEnd().split('\n');
  if (lines.at(-1)?.trim() !== ']}') return undefined;
  const inner = lines.slice(1, -1).map((line) => line.trimEnd());
  const isWhole = inner.every((line, index) => line.endsWith(index < inner.length - 1 ? '},' : '}'));
  return isWhole
    ? inner.map((line, index) => (index < inner.length - 1 ? line.slice(0, -1) : line))
    : undefined;
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
