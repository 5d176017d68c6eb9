import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';

export interface Step {
  readonly name: string;
  readonly command: string;
  readonly args: readonly string[];
  /** A Vitest run counts its tests; any other step counts as one. */
  readonly isVitest?: boolean;
  readonly env?: Readonly<Record<string, string>>;
}

export interface StepOutcome {
  readonly name: string;
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  readonly seconds: number;
  /** Each failed test by file and name, with the first line of each attempt's error. */
  readonly failures: readonly string[];
}

/** Runs one step with its output shown as it comes. A Vitest run that breaks before it counts is one failure. */
export async function runStep(step: Step): Promise<StepOutcome> {
  const started = Date.now();
  const folder = mkdtempSync(join(tmpdir(), 'claimlight-step-'));
  const report = join(folder, 'report.json');
  const args = step.isVitest
    ? [...step.args, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
    : step.args;
  console.log(`\n── ${step.name} ── ${step.command} ${step.args.join(' ')}`);
  const code = await run(step.command, args, step.env);
  const counts = step.isVitest ? readReport(report) : undefined;
  rmSync(folder, { recursive: true, force: true });
  const {
    passed,
    failed,
    skipped,
    failures = [],
  } = counts ?? { passed: code === 0 ? 1 : 0, failed: 0, skipped: 0 };
  const silentFailure = code !== 0 && failed === 0 ? 1 : 0;
  return {
    name: step.name,
    passed,
    failed: failed + silentFailure,
    skipped,
    seconds: Math.round((Date.now() - started) / 1000),
    failures,
  };
}

function run(command: string, args: readonly string[], env: Step['env']): Promise<number> {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, ...env },
    });
    child.on('error', (error) => {
      console.error(error.message);
      resolve(1);
    });
    child.on('exit', (code) => resolve(code ?? 1));
  });
}

type Counts = Pick<StepOutcome, 'passed' | 'failed' | 'skipped' | 'failures'>;

function readReport(path: string): Counts | undefined {
  try {
    const report = JSON.parse(readFileSync(path, 'utf8'));
    return {
      passed: Number(report.numPassedTests),
      failed: Number(report.numFailedTests),
      skipped: Number(report.numPendingTests) + Number(report.numTodoTests ?? 0),
      failures: report.testResults.flatMap(failuresOf),
    };
  } catch {
    return undefined;
  }
}

interface FileReport {
  readonly name: string;
  readonly status: string;
  readonly message?: string;
  readonly assertionResults: readonly {
    readonly status: string;
    readonly fullName: string;
    readonly failureMessages?: readonly string[];
  }[];
}

function failuresOf({ name, status, message, assertionResults }: FileReport): readonly string[] {
  const file = relative(process.cwd(), name);
  const failed = assertionResults
    .filter((test) => test.status === 'failed')
    .map(({ fullName, failureMessages = [] }) => {
      const reasons = new Set(failureMessages.map(firstLine));
      return `${file}: ${fullName}${[...reasons].map((reason) => `\n    ${reason}`).join('')}`;
    });
  // A file that could not be read, or whose set-up broke, has no failed test to name.
  return failed.length > 0 || status !== 'failed' ? failed : [`${file}: ${firstLine(message ?? 'broke')}`];
}

const firstLine = (text: string): string => text.split('\n', 1)[0] ?? '';
