import { expect, test } from 'vitest';
import { runStep, type Step } from '@/scripts/run-steps';

/** Stands in for Vitest: of its two files `shaky` fails, and when it is run alone it passes or fails as asked. */
const standIn = (passesAlone: boolean): Step => ({
  name: 'e2e',
  command: process.execPath,
  args: [
    '-e',
    `
    const isAlone = process.argv.includes('shaky.test.ts');
    const report = process.argv.find((each) => each.startsWith('--outputFile.json=')).split('=')[1];
    const file = (name, isSound) => ({
      name: process.cwd() + '/' + name,
      status: isSound ? 'passed' : 'failed',
      assertionResults: [
        { status: isSound ? 'passed' : 'failed', fullName: 'a test', failureMessages: isSound ? [] : ['lost a click\\n at …'] },
      ],
    });
    const shaky = file('shaky.test.ts', isAlone && ${passesAlone});
    const testResults = isAlone ? [shaky] : [file('sound.test.ts', true), shaky];
    require('node:fs').writeFileSync(report, JSON.stringify({ testResults }));
    console.log(isAlone ? 'alone' : 'all');
    process.exit(shaky.status === 'passed' ? 0 : 1);
    `,
    '--',
  ],
  isVitest: true,
  hasSecondTry: true,
});

function listen() {
  let heard = '';
  return {
    write(text: string) {
      heard += text;
    },
    end() {
      heard += '<end>';
    },
    heard: () => heard,
  };
}

const failure = 'shaky.test.ts: a test\n    lost a click';

test('what fails at first and passes alone is counted as passed, and told', async () => {
  const first = listen();
  const { outcome, tryAgain } = await runStep(standIn(true), first);
  expect(first.heard()).toMatch(/^\n── e2e ── .*all\n<end>$/s);
  expect(outcome).toMatchObject({ passed: 1, failed: 1, failures: [failure] });
  const second = listen();
  expect(await tryAgain?.(second)).toMatchObject({
    name: 'e2e',
    passed: 2,
    failed: 0,
    failures: [],
    passedLater: [failure],
  });
  expect(second.heard()).toBe('\n── e2e ── once more: shaky.test.ts\nalone\n<end>');
});

test('what fails twice has failed', async () => {
  const { tryAgain } = await runStep(standIn(false), listen());
  expect(await tryAgain?.(listen())).toMatchObject({
    passed: 1,
    failed: 1,
    failures: [failure],
    passedLater: [],
  });
});

test('a step without a second try, and a command that is no test, count once', async () => {
  const { outcome, tryAgain } = await runStep({ ...standIn(true), hasSecondTry: false }, listen());
  expect(outcome.failed).toBe(1);
  expect(tryAgain).toBeUndefined();
  const command = (code: number): Step => ({
    name: 'lint',
    command: process.execPath,
    args: ['-e', `process.exit(${code})`],
  });
  expect((await runStep(command(0), listen())).outcome).toMatchObject({ passed: 1, failed: 0 });
  expect((await runStep(command(3), listen())).outcome).toMatchObject({ passed: 0, failed: 1 });
});

test('a test run that breaks before it counts has failed, whatever it says', async () => {
  const silent: Step = { name: 'unit', command: process.execPath, args: ['-e', '', '--'], isVitest: true };
  expect((await runStep(silent, listen())).outcome).toMatchObject({ passed: 0, failed: 1 });
});
