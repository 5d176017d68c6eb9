// Runs the page's benchmarks: `npm run bench:page`, or `npm run bench:page quotes` for one of them.
// Each is a `<name>.bench.ts` in this folder, run through Vite so that TypeScript and `@/` need no build step.
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const folder = fileURLToPath(new URL('.', import.meta.url));
const root = fileURLToPath(new URL('../../..', import.meta.url));
const all = readdirSync(folder)
  .filter((name) => name.endsWith('.bench.ts'))
  .map((name) => name.replace('.bench.ts', ''));
const wanted = process.argv.slice(2).filter((name) => all.includes(name));

for (const name of wanted.length > 0 ? wanted : all) {
  const { module } = await runnerImport(`${folder}${name}.bench.ts`, {
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@': root } },
  });
  await module.run();
}
