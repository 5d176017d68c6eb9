import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { compact, pageTerserOptions } from '../build/minify';

/** Bytes of a door of `lib/claims` bundled and minified as the extension is, as it is and gzipped. */
export async function claimsBundleSize(
  root: string,
  door: 'core' | 'index',
): Promise<{ minified: number; gzipped: number }> {
  const result = await build({
    root,
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@': root } },
    plugins: compact(),
    esbuild: { charset: 'utf8' },
    build: {
      write: false,
      minify: 'terser',
      terserOptions: { ...pageTerserOptions, module: true },
      target: 'es2023',
      lib: { entry: `${root}/lib/claims/${door}.ts`, formats: ['es'], fileName: 'claims' },
    },
  });
  const outputs = Array.isArray(result) ? result : [result];
  const code = outputs
    .flatMap((one) => ('output' in one ? one.output : []))
    .map((chunk) => ('code' in chunk ? chunk.code : ''))
    .join('');
  return { minified: Buffer.byteLength(code), gzipped: gzipSync(code, { level: 9 }).length };
}
