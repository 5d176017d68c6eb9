/**
 * `npm test`: everything. Types and lint, unit tests, tests in a real Chromium, the built extension end to end in
 * Chromium and Firefox, Mozilla's linter, sync against real servers. Browsers and servers are found or, where allowed,
 * installed; without its server a test of sync skips. Names on the command line
 * run only those steps: `npm test -- unit e2e-firefox`.
 */
import { missingServers, type ServerName } from '../tests/servers/support/packages';
import { type BrowserName, findBrowser } from './browser/find-browser';
import { runBeside } from './run-beside';
import { type FirstTry, runStep, type Step, type StepOutcome } from './run-steps';
import { Screen } from './screen';

interface PlannedStep extends Step {
  readonly after?: readonly string[];
  readonly needs?: BrowserName;
}

const wanted = process.argv.slice(2);
const isWanted = (name: string): boolean => wanted.length === 0 || wanted.includes(name);

const vitest = (name: string, ...args: readonly string[]): Step => ({
  name,
  command: 'npx',
  args: ['vitest', 'run', '--project', name, ...args],
  isVitest: true,
});
const command = (name: string, ...args: readonly string[]): Step => ({ name, command: 'npx', args });

const install = command(
  'install',
  ...['vite-node', 'scripts/install-for-tests.ts'],
  ...(isWanted('servers') ? ['servers'] : []),
);

/** Two run beside each other: the longest wait for browsers most of the time. Each begins as soon as there is room. */
const AT_ONCE = 2;
const steps: readonly PlannedStep[] = [
  install,
  command('types', 'tsc', '--noEmit'),
  command('lint', 'biome', 'check', '--error-on-warnings', '.'),
  command('build-firefox', 'wxt', 'build', '-b', 'firefox', '--mv3'),
  command('build-chromium', 'wxt', 'build'),
  {
    ...command('build-e2e', 'vite-node', 'scripts/build/copy-end-to-end.ts', 'chrome', 'firefox'),
    after: ['build-chromium', 'build-firefox'],
  },
  { ...vitest('e2e-firefox'), after: ['install', 'build-e2e'], needs: 'firefox', hasSecondTry: true },
  { ...vitest('e2e-chromium'), after: ['install', 'build-e2e'], needs: 'chromium', hasSecondTry: true },
  vitest('unit'),
  { ...vitest('browser'), after: ['install'], needs: 'chromium' },
  { ...vitest('servers'), after: ['install'], hasSecondTry: true },
  {
    ...command(
      'web-ext-lint',
      'web-ext',
      'lint',
      '--source-dir',
      '.output/firefox-mv3',
      '--no-config-discovery',
    ),
    after: ['build-firefox'],
  },
];

const screen = new Screen((text) => process.stdout.write(text));
const missing: string[] = [];

const begin = async (step: PlannedStep): Promise<Partial<FirstTry>> => {
  if (step.needs && !findBrowser(step.needs)) {
    missing.push(`${step.name}: no ${step.needs} on this machine and none could be installed`);
    return {};
  }
  return runStep({ ...step, env: browserPaths() }, screen.open(step.name));
};

/** Where the browsers are, once they have been found or installed. */
function browserPaths(): Record<string, string> {
  const chromium = findBrowser('chromium');
  const firefox = findBrowser('firefox');
  return {
    ...(chromium && { CLAIMLIGHT_CHROMIUM: chromium.path }),
    ...(firefox && { CLAIMLIGHT_FIREFOX: firefox.path }),
  };
}

const needsPrograms = steps.some(({ name, after }) => isWanted(name) && after?.includes('install'));
const planned = steps.filter(({ name }) => isWanted(name) || (name === 'install' && needsPrograms));
const firstTries = await runBeside(planned, AT_ONCE, begin);
const outcomes: StepOutcome[] = [];
for (const { outcome, tryAgain } of firstTries) {
  if (!outcome) continue;
  // Only now, with nothing beside it.
  outcomes.push(tryAgain ? await tryAgain(screen.open(outcome.name)) : outcome);
}
/** Servers are a proof more, not a condition: where they cannot be had, their tests skip. */
const withoutServers: readonly ServerName[] = isWanted('servers') ? missingServers() : [];

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
