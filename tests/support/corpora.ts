import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';

/** Where the corpora are: never part of the project, so what measures against them skips where they are absent. */
export const corpora = resolve(
  process.env['CLAIMLIGHT_CORPORA'] ?? fileURLToPath(new URL('../../../shared/corpora', import.meta.url)),
);

/** Whether a corpus file is there. */
export function hasCorpus(path: string): boolean {
  return existsSync(resolve(corpora, path));
}

/** The text of a corpus file, unpacked when its name ends in `.gz`. Throws when it is absent. */
export function readCorpus(path: string): string {
  const bytes = readFileSync(resolve(corpora, path));
  return (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
}
