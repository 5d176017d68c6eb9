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
  /**
   * Whether files with a failed test are run once more, alone and from a clean start: real browsers and servers lose
   * a step now and then on a loaded machine, and the tests after it in the file with it. What fails twice is a fault;
   * what failed once is told.
   */
  readonly hasSecondTry?: boolean;
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
  /** The same of tests that failed at first and passed when their file was run once more. */
  readonly passedLater: readonly string[];
}

/** Runs one step with its output shown as it comes. A Vitest run that breaks before it counts is one failure. */
export async function runStep(step: Step): Promise<StepOutcome> {
  const started = Date.now();
  console.log(`\n── ${step.name} ── ${step.command} ${step.args.join(' ')}`);
  const outcome = step.isVitest ? await runVitest(step) : await runCommand(step);
  return { ...outcome, name: step.name, seconds: Math.round((Date.now() - started) / 1000) };
}

type Counts = Omit<StepOutcome, 'name' | 'seconds'>;

const none: Counts = { passed: 0, failed: 0, skipped: 0, failures: [], passedLater: [] };

async function runCommand({ command, args, env }: Step): Promise<Counts> {
  const code = await run(command, args, env);
  return code === 0 ? { ...none, passed: 1 } : { ...none, failed: 1 };
}

async function runVitest(step: Step): Promise<Counts> {
  const first = await runReported(step, []);
  if (!first.files) return { ...none, failed: 1 };
  const broken = first.files.filter(isBroken);
  if (broken.length === 0 || !step.hasSecondTry) return count(first.files, first.code);
  const names = broken.map(({ name }) => relative(process.cwd(), name));
  console.log(`\n── ${step.name} ── once more: ${names.join(' ')}`);
  const second = await runReported(step, names);
  if (!second.files || second.files.length < broken.length) return count(first.files, first.code);
  const again = new Set(second.files.map(({ name }) => name));
  const sound = first.files.filter(({ name }) => !again.has(name));
  const counts = count([...sound, ...second.files], second.code);
  const stillFailing = new Set(counts.failures.map(firstLine));
  const passedLater = broken.flatMap(failuresOf).filter((failure) => !stillFailing.has(firstLine(failure)));
  return { ...counts, passedLater };
}

interface Reported {
  readonly code: number;
  readonly files: readonly FileReport[] | undefined;
}

async function runReported(step: Step, files: readonly string[]): Promise<Reported> {
  const folder = mkdtempSync(join(tmpdir(), 'claimlight-step-'));
  const report = join(folder, 'report.json');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const code = await run(step.command, [...step.args, ...files, ...reporters], step.env);
  const read = readReport(report);
  rmSync(folder, { recursive: true, force: true });
  return { code, files: read };
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

function readReport(path: string): readonly FileReport[] | undefined {
  try {
    return JSON.parse(readFileSync(path, 'utf8')).testResults;
  } catch {
    return undefined;
  }
}

/** One test file in Vitest's JSON report. */
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

const isBroken = (file: FileReport): boolean => failuresOf(file).length > 0;

function count(files: readonly FileReport[], code: number): Counts {
  const tests = files.flatMap(({ assertionResults }) => assertionResults);
  const failures = files.flatMap(failuresOf);
  const passed = tests.filter(({ status }) => status === 'passed').length;
  const failedTests = tests.filter(({ status }) => status === 'failed').length;
  // An error outside every test fails the run without failing a test.
  const failed = Math.max(failures.length, failedTests, code === 0 ? 0 : 1);
  return { passed, failed, skipped: tests.length - passed - failedTests, failures, passedLater: [] };
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
