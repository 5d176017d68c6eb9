import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));

/** The table of docs/architecture.md, executable: what each layer may import besides itself, errors, hash and result. */
const allowed: Record<string, readonly string[]> = {
  'lib/claims': [],
  'lib/anchoring': [],
  'lib/annotations': ['lib/claims', 'lib/anchoring'],
  'lib/compare': ['lib/annotations', 'lib/claims', 'lib/anchoring'],
  'lib/exchange': ['lib/annotations', 'lib/claims', 'lib/anchoring'],
  'lib/sync': ['lib/annotations', 'lib/exchange'],
  'lib/library': ['lib/annotations', 'lib/claims', 'lib/anchoring'],
  'lib/backup': ['lib/annotations', 'lib/db', 'lib/exchange', 'dexie'],
  'lib/page': ['lib/claims', 'lib/anchoring'],
  // Of `lib/sync` the shape of the store that it implements, and nothing else.
  'lib/db': [
    'lib/annotations',
    'lib/compare',
    'lib/library',
    'lib/claims',
    'lib/anchoring',
    'lib/sync',
    'dexie',
  ],
  'lib/messaging': ['lib/annotations', 'lib/anchoring', 'lib/claims', 'lib/compare', 'lib/platform'],
  'lib/platform': ['webextension-polyfill', 'lib/claims', 'lib/annotations'],
  components: [
    '@tanstack/virtual-core',
    'lib/annotations',
    'lib/claims',
    'lib/compare',
    'lib/library',
    'lib/exchange',
    'lib/sync',
    'lib/messaging',
    'preact',
    '#i18n',
  ],
  'components/hooks': [
    'components',
    'lib/annotations',
    'lib/claims',
    'lib/compare',
    'lib/exchange',
    'lib/library',
    'lib/messaging',
    'lib/db',
    'dexie',
    'preact',
  ],
};

/** Single files of `lib/` that every layer may use. */
const shared = new Set(['lib/errors', 'lib/hash', 'lib/result']);

/** Libraries a layer may use on top of its table row: validation belongs to every boundary parser. */
const boundaryLibraries: Record<string, readonly string[]> = {
  'lib/annotations': ['valibot'],
  'lib/exchange': ['valibot', 'citeproc'],
  'lib/messaging': ['valibot'],
  'lib/sync': ['valibot', 'aws4fetch'],
  'lib/db': ['valibot'],
  'lib/platform': ['valibot'],
};

/** Layers an entrypoint must not import; anything else of ours is allowed to it. */
const forbidden: Record<string, readonly string[]> = {
  'entrypoints/article': ['lib/db', 'lib/exchange', 'lib/sync'],
  'entrypoints/popup': ['lib/page'],
  'entrypoints/sidepanel': ['lib/page'],
  'entrypoints/library': ['lib/page'],
  'entrypoints/options': ['lib/page'],
  'entrypoints/welcome': ['lib/page'],
  'entrypoints/background': ['lib/page', 'components'],
};

const sources = ['lib', 'components', 'entrypoints'].flatMap((folder) =>
  existsSync(join(root, folder)) ? listSources(join(root, folder)) : [],
);

test('every import keeps to the table of layers', () => {
  const broken = sources.flatMap((file) =>
    readImports(file).flatMap(({ line, target }) => {
      const reason = judge(relative(root, file), target);
      return reason ? [`${relative(root, file)}:${line} imports ${target}: ${reason}`] : [];
    }),
  );
  expect(broken).toEqual([]);
});

test('only lib/platform imports webextension-polyfill', () => {
  const importers = sources
    .filter((file) => readImports(file).some(({ target }) => target === 'webextension-polyfill'))
    .map((file) => relative(root, file));
  expect(importers.filter((file) => !file.startsWith('lib/platform/'))).toEqual([]);
});

test('the rules catch what they should', () => {
  expect(judge('lib/claims/find-claims.ts', '@/lib/page')).toContain('may not import');
  expect(judge('entrypoints/article/index.ts', '@/lib/db')).toContain('may not import');
  expect(judge('lib/page/read-article.ts', '../claims')).toContain('@/');
  expect(judge('lib/page/read-article.ts', '@/lib/claims')).toBeUndefined();
});

function judge(file: string, target: string): string | undefined {
  if (target.startsWith('..')) return 'across folders import @/…, inside a folder ./…';
  if (target.startsWith('./') || target.startsWith('virtual:')) return undefined;
  const layer = layerOf(file);
  const wanted = target.startsWith('@/') ? layerOf(target.slice(2)) : target;
  if (wanted === layer || shared.has(wanted)) return undefined;
  const row = allowed[layer];
  if (row) {
    const permitted = [...row, ...(boundaryLibraries[layer] ?? [])];
    const fits = permitted.some(
      (entry) => wanted === entry || (!entry.startsWith('lib/') && wanted.startsWith(`${entry}/`)),
    );
    return fits ? undefined : `${layer} may not import ${wanted}`;
  }
  return forbidden[layer]?.includes(wanted) ? `${layer} may not import ${wanted}` : undefined;
}

/** "lib/claims/kinds/cost.ts" → "lib/claims"; "components/hooks/x.ts" → "components/hooks"; "lib/errors" stays. */
function layerOf(path: string): string {
  const [top = '', second = ''] = path.replace(/\.(ts|tsx|css)$/, '').split('/');
  if (top === 'components') return second === 'hooks' ? 'components/hooks' : 'components';
  return second ? `${top}/${second}` : top;
}

function readImports(file: string): { line: number; target: string }[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((text, index) => {
      const match =
        /(?:^\s*(?:import|export)\b.*?\bfrom\s*|^\s*import\s*|\bimport\(|^\} from )['"]([^'"]+)['"]/.exec(
          text,
        );
      return match?.[1] ? [{ line: index + 1, target: match[1] }] : [];
    });
}

function listSources(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return listSources(path);
    return /\.(ts|tsx)$/.test(entry.name) ? [path] : [];
  });
}
