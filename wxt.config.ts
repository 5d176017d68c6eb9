import { defineConfig } from 'wxt';
import { grantForTests } from './scripts/build/end-to-end';
import { compact, pageTerserOptions, terserOptions } from './scripts/build/minify';

const isOwnModule = (id: string): boolean =>
  /\/(?:lib|components)\/[^?]*\.tsx?$/.test(id) && !id.includes('/node_modules/');

export default defineConfig({
  modules: ['@wxt-dev/i18n/module'],
  imports: false,
  manifestVersion: 3,
  outDirTemplate: '{{browser}}-mv{{manifestVersion}}{{modeSuffix}}',
  vite: () => ({
    plugins: compact(),
    // The same JSX in every mode: otherwise an e2e build carries the file name of each element.
    esbuild: { jsx: 'automatic', jsxImportSource: 'preact', jsxDev: false, charset: 'utf8' },
    // Our own modules do nothing but define: a page that takes one name from a layer's door gets no more than that,
    // and the word tables of the detector stay out of the pages that only need its types and colours.
    build: {
      // By the year, not by browsers: for those esbuild writes each Unicode class as an expression made anew at every use.
      target: 'es2023',
      // Terser takes most of a build's time; while one works, esbuild will do.
      minify: process.env['CLAIMLIGHT_QUICK'] ? 'esbuild' : 'terser',
      terserOptions,
      rollupOptions: { treeshake: { moduleSideEffects: (id) => !isOwnModule(id) } },
    },
  }),
  hooks: {
    'vite:build:extendConfig': ([entrypoint], config) => {
      if (entrypoint?.type === 'unlisted-script' && config.build)
        config.build.terserOptions = pageTerserOptions;
    },
    // The shipped code with this one difference.
    'build:manifestGenerated': ({ config }, manifest) => {
      if (config.mode === 'e2e') grantForTests(manifest);
    },
  },
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    short_name: 'Claimlight',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    permissions: ['activeTab', 'alarms', 'contextMenus', 'scripting', 'storage', 'unlimitedStorage'],
    // A worker of Chromium cannot hand a file to the downloads; there a folder can be picked for sync instead.
    optional_permissions: ['notifications', ...(browser === 'firefox' ? ['downloads' as const] : [])],
    optional_host_permissions: ['*://*/*'],
    action: { default_title: '__MSG_extensionName__' },
    // Alt+Shift+letter collides least with browsers, sites and screen readers; Chromium takes four suggestions, and
    // leaves out what it uses itself (N and P belong to its tab groups).
    commands: {
      'next-claim': { suggested_key: { default: 'Alt+Shift+J' }, description: '__MSG_command_next__' },
      'previous-claim': {
        suggested_key: { default: 'Alt+Shift+K' },
        description: '__MSG_command_previous__',
      },
      'toggle-highlights': {
        suggested_key: { default: 'Alt+Shift+L' },
        description: '__MSG_command_toggle__',
      },
      // Without a suggestion: Chromium takes only four. Bound where the browser lists the shortcuts.
      'open-panel': { description: '__MSG_sidepanel_open__' },
      'keep-selection': { suggested_key: { default: 'Alt+Shift+S' }, description: '__MSG_command_keep__' },
    },
    // As both browsers have it, but for `upgrade-insecure-requests` of Firefox: it would turn a server in the house,
    // which seldom has a certificate, into one that does not answer. `parseAddress` allows plain http nowhere else.
    content_security_policy: { extension_pages: "script-src 'self'; object-src 'self';" },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'claimlight@claimlight.example',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '123' }),
  }),
});
