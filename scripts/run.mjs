// Runs a TypeScript file of this project on Node 20, bundled as it ships: `node scripts/run.mjs scripts/x.ts …`.
// Bundled, because what is measured must be the code a browser gets, not one module wrapper per import.
import { mkdirSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));
const [entry, ...rest] = process.argv.slice(2);
if (!entry) throw new Error('Name the TypeScript file to run: node scripts/run.mjs scripts/evaluate.ts');

const outDir = resolve(root, 'node_modules/.cache/run', basename(entry, '.ts'));
mkdirSync(outDir, { recursive: true });
await build({
  root,
  configFile: false,
  logLevel: 'error',
  resolve: { alias: { '@': root } },
  build: { ssr: resolve(entry), outDir, emptyOutDir: true, minify: false, target: 'node20', sourcemap: true },
});
process.argv = [process.argv[0], resolve(entry), ...rest];
await import(pathToFileURL(resolve(outDir, `${basename(entry, '.ts')}.js`)).href);
