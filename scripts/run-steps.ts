import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import type { StepOutput } from './screen';

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

/** A step that has run once; some of its files may be owed a second try. */
export interface FirstTry {
  readonly outcome: StepOutcome;
  /** Runs the files with failed tests once more, and answers how the step ends then. Absent when none failed. */
  readonly tryAgain?: (output: StepOutput) => Promise<StepOutcome>;
}

/** Runs one step. A Vitest run that breaks before it counts is one failure. */
export async function runStep(step: Step, output: StepOutput): Promise<FirstTry> {
  const { name } = step;
  output.write(`\n── ${name} ── ${step.command} ${step.args.join(' ')}\n`);
  const started = Date.now();
  const first = step.isVitest ? await runReported(step, [], output) : await runPlain(step, output);
  const seconds = secondsSince(started);
  output.end();
  const outcome = { ...countsOf(first), name, seconds };
  const broken = first.files?.filter(isBroken) ?? [];
  if (!step.hasSecondTry || broken.length === 0) return { outcome };
  return { outcome, tryAgain: (again) => tryAgain(step, first, outcome, again) };
}

async function tryAgain(
  step: Step,
  first: Reported,
  outcome: StepOutcome,
  output: StepOutput,
): Promise<StepOutcome> {
  const started = Date.now();
  const broken = first.files?.filter(isBroken) ?? [];
  const names = broken.map(({ name }) => relative(process.cwd(), name));
  output.write(`\n── ${step.name} ── once more: ${names.join(' ')}\n`);
  const second = await runReported(step, names, output);
  const seconds = outcome.seconds + secondsSince(started);
  output.end();
  if (!second.files || second.files.length < broken.length) return { ...outcome, seconds };
  const again = new Set(second.files.map(({ name }) => name));
  const sound = first.files?.filter(({ name }) => !again.has(name)) ?? [];
  const counts = count([...sound, ...second.files], second.code);
  const stillFailing = new Set(counts.failures.map(firstLine));
  const passedLater = broken.flatMap(failuresOf).filter((failure) => !stillFailing.has(firstLine(failure)));
  return { ...counts, passedLater, name: step.name, seconds };
}

const secondsSince = (started: number): number => Math.round((Date.now() - started) / 1000);

type Counts = Omit<StepOutcome, 'name' | 'seconds'>;

const none: Counts = { passed: 0, failed: 0, skipped: 0, failures: [], passedLater: [] };

const countsOf = ({ code, files }: Reported): Counts =>
  files ? count(files, code) : code === 0 ? { ...none, passed: 1 } : { ...none, failed: 1 };

async function runPlain(step: Step, output: StepOutput): Promise<Reported> {
  return { code: await run(step, step.args, output), files: undefined };
}

interface Reported {
  readonly code: number;
  /** Absent for what is no Vitest run, and where one broke before it counted. */
  readonly files: readonly FileReport[] | undefined;
}

async function runReported(step: Step, files: readonly string[], output: StepOutput): Promise<Reported> {
  const folder = mkdtempSync(join(tmpdir(), 'claimlight-step-'));
  const report = join(folder, 'report.json');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const code = await run(step, [...step.args, ...files, ...reporters], output);
  const read = readReport(report);
  rmSync(folder, { recursive: true, force: true });
  // A run that has not even counted has failed, whatever it says.
  return { code: read ? code : code || 1, files: read };
}

const lastWordsMilliseconds = 5_000;

function run({ command, env }: Step, args: readonly string[], output: StepOutput): Promise<number> {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ...(process.stdout.isTTY && { FORCE_COLOR: '1' }), ...env },
    });
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8');
      stream.on('data', (text: string) => output.write(text));
    }
    child.on('error', (error) => {
      output.write(`${error.message}\n`);
      resolve(1);
    });
    // What it wrote last may still be on its way at its exit; what it has left running may hold the way open for ever.
    child.on('close', (code) => resolve(code ?? 1));
    child.on('exit', (code) => {
      setTimeout(() => {
        child.stdout.destroy();
        child.stderr.destroy();
        resolve(code ?? 1);
      }, lastWordsMilliseconds).unref();
    });
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
