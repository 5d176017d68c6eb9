import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { createServer } from 'node:net';
import { promisify } from 'node:util';
import { findProgram } from './packages';

const run = promisify(execFile);

export interface Daemon {
  /** Asks it to end, waits, and insists. */
  stop(): Promise<void>;
  /** As a power cut would: it and all its children, at once. */
  kill(): void;
}

const FIRST_PORT = 8480;
const LAST_PORT = 8499;
/** How long a daemon may take to end when asked. */
const GRACE = 5_000;

const running = new Set<ChildProcess>();
process.on('exit', () => {
  for (const child of running) signalGroup(child, 'SIGKILL');
});

/** Starts a program that stays in the foreground, in a process group of its own, its output in a log file. */
export function startDaemon(program: string, args: readonly string[], log: string): Daemon {
  const output = openSync(log, 'a');
  const path = findProgram(program) ?? program;
  // Tests that are killed take their servers with them, where Linux can see to it.
  const guard = findProgram('setpriv');
  const [command, ...own] = guard ? [guard, '--pdeathsig', 'KILL', path] : [path];
  const child = spawn(command, [...own, ...args], {
    detached: true,
    stdio: ['ignore', output, output],
  });
  closeSync(output);
  running.add(child);
  const ended = new Promise<void>((resolve) => {
    child.on('exit', () => resolve());
    child.on('error', () => resolve());
  });
  return {
    kill: () => signalGroup(child, 'SIGKILL'),
    async stop() {
      signalGroup(child, 'SIGTERM');
      const insist = setTimeout(() => signalGroup(child, 'SIGKILL'), GRACE);
      await ended;
      clearTimeout(insist);
      signalGroup(child, 'SIGKILL');
      running.delete(child);
    },
  };
}

/** Runs a program to its end and gives what it printed; rejects with its error output. */
export async function runProgram(program: string, args: readonly string[], input = ''): Promise<string> {
  const promise = run(findProgram(program) ?? program, args, { timeout: 60_000, maxBuffer: 16_777_216 });
  promise.child.stdin?.on('error', () => {}).end(input);
  return (await promise).stdout;
}

const given = new Set<number>();

/** A port that nobody listens on and that was not given out before. */
export async function findPort(): Promise<number> {
  for (let port = FIRST_PORT; port <= LAST_PORT; port += 1) {
    if (!given.has(port) && (await isFree(port))) {
      given.add(port);
      return port;
    }
  }
  return isFreeAnywhere();
}

/** Resolves when `probe` does without throwing, trying again and again. */
export async function until<Value>(probe: () => Promise<Value>, limit = 60_000): Promise<Value> {
  const end = Date.now() + limit;
  for (;;) {
    try {
      return await probe();
    } catch (error) {
      if (Date.now() > end) throw error;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}

/** Resolves when something answers there, whatever it says. */
export const untilAnswers = (url: string, limit?: number): Promise<Response> =>
  until(() => fetch(url, { signal: AbortSignal.timeout(2_000) }), limit);

function signalGroup(child: ChildProcess, signal: NodeJS.Signals): void {
  if (child.pid === undefined) return;
  try {
    process.kill(-child.pid, signal);
  } catch {
    // The group has ended already.
  }
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  });
}

function isFreeAnywhere(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
