/**
 * `npm test`: everything. Types and lint, unit tests, tests in a real Chromium, the built extension end to end in
 * Chromium and Firefox, Mozilla's linter, sync against real servers. Browsers and servers are found or, where allowed,
 * installed; without its server a test of sync skips. Names on the command line
 * run only those steps: `npm test -- unit e2e-firefox`.
 */
import { ensureServers } from '../tests/servers/support/packages';
import { ensureBrowser } from './browser/ensure-browser';
import { runStep, type Step, type StepOutcome } from './run-steps';

const chromium = ensureBrowser('chromium');
const firefox = ensureBrowser('firefox');
const wanted = process.argv.slice(2);
/** Servers are a proof more, not a condition: where they cannot be had, their tests skip. */
const withoutServers = wanted.length === 0 || wanted.includes('servers') ? ensureServers() : [];

const browserEnv = {
  ...(chromium && { CLAIMLIGHT_CHROMIUM: chromium.path }),
  ...(firefox && { CLAIMLIGHT_FIREFOX: firefox.path }),
};

const vitest = (name: string, ...args: readonly string[]): Step => ({
  name,
  command: 'npx',
  args: ['vitest', 'run', ...args],
  isVitest: true,
  env: browserEnv,
});
const command = (name: string, ...args: readonly string[]): Step => ({ name, command: 'npx', args });

const steps: readonly (Step & { readonly needs?: 'chromium' | 'firefox' })[] = [
  command('prepare', 'wxt', 'prepare'),
  command('types', 'tsc', '--noEmit'),
  command('lint', 'biome', 'check', '--error-on-warnings', '.'),
  vitest('unit', '--project', 'unit'),
  { ...vitest('browser', '--project', 'browser'), needs: 'chromium' },
  { ...vitest('servers', '--project', 'servers'), hasSecondTry: true },
  command('build-chromium', 'wxt', 'build'),
  command('build-firefox', 'wxt', 'build', '-b', 'firefox', '--mv3'),
  command('web-ext-lint', 'web-ext', 'lint', '--source-dir', '.output/firefox-mv3', '--no-config-discovery'),
  command('build-e2e-chromium', 'wxt', 'build', '--mode', 'e2e'),
  command('build-e2e-firefox', 'wxt', 'build', '--mode', 'e2e', '-b', 'firefox', '--mv3'),
  { ...vitest('e2e-chromium', '--project', 'e2e-chromium'), needs: 'chromium', hasSecondTry: true },
  { ...vitest('e2e-firefox', '--project', 'e2e-firefox'), needs: 'firefox', hasSecondTry: true },
];

const outcomes: StepOutcome[] = [];
const missing: string[] = [];
for (const step of steps) {
  if (wanted.length > 0 && !wanted.includes(step.name)) continue;
  if ((step.needs === 'chromium' && !chromium) || (step.needs === 'firefox' && !firefox)) {
    missing.push(`${step.name}: no ${step.needs} on this machine and none could be installed`);
    continue;
  }
  outcomes.push(await runStep(step));
}

console.log('\n');
for (const { name, failures, passedLater } of outcomes) {
  for (const failure of passedLater) console.log(`at the second try  ${name}  ${failure}`);
  for (const failure of failures) console.log(`FAILED  ${name}  ${failure}`);
}
for (const { name, passed, failed, skipped, seconds } of outcomes) {
  console.log(
    `${failed ? 'FAILED' : 'passed'}  ${name.padEnd(20)} ${passed} passed, ${failed} failed, ${skipped} skipped, ${seconds} s`,
  );
}
for (const line of missing) console.log(`FAILED  ${line}`);
for (const name of withoutServers) {
  console.log(
    `skipped ${name}: not on this machine, and it could not be installed; its sync tests did not run`,
  );
}
const total = (key: 'passed' | 'failed' | 'skipped'): number =>
  outcomes.reduce((sum, outcome) => sum + outcome[key], 0);
const failed = total('failed') + missing.length;
console.log(`\n${total('passed')} passed, ${failed} failed, ${total('skipped')} skipped`);
process.exitCode = failed > 0 ? 1 : 0;
