import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** The folder of corpora, which are not part of the project: env CLAIMLIGHT_CORPORA or ../shared/corpora. */
export const corporaFolder = resolve(process.env['CLAIMLIGHT_CORPORA'] ?? '../shared/corpora');

/** A corpus file as text, unpacked when it is gzipped; undefined when it is not there. */
export function readCorpus(path: string): string | undefined {
  const full = resolve(corporaFolder, path);
  for (const file of [full, `${full}.gz`]) {
    if (!existsSync(file)) continue;
    const bytes = readFileSync(file);
    return (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8').replace(/^\uFEFF/, '');
  }
  return undefined;
}

/** Whether the corpus is there. */
export function hasCorpus(path: string): boolean {
  return existsSync(join(corporaFolder, path));
}

/** Rows of a CSV file as records by its header; quoted fields may hold commas, quotes and line breaks. */
export function parseCsv(source: string): Record<string, string>[] {
  const rows: string[][] = [[]];
  let field = '';
  let quoted = false;
  for (let at = 0; at < source.length; at++) {
    const character = source.charAt(at);
    if (quoted) {
      if (character !== '"') field += character;
      else if (source.charAt(at + 1) === '"') {
        field += '"';
        at++;
      } else quoted = false;
    } else if (character === '"') quoted = true;
    else if (character === ',' || character === '\n') {
      rows.at(-1)?.push(field.replace(/\r$/, ''));
      field = '';
      if (character === '\n') rows.push([]);
    } else field += character;
  }
  if (field !== '') rows.at(-1)?.push(field);
  const [header = [], ...records] = rows.filter((row) => row.length > 1);
  return records.map((row) => Object.fromEntries(header.map((name, index) => [name, row[index] ?? ''])));
}
