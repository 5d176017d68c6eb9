export interface Timing {
  /** Median of one run, in milliseconds of the clock on the wall and of this process's CPU. */
  readonly wall: number;
  readonly cpu: number;
}

/** Milliseconds spent on a measurement at most, whatever the number of runs asked for. */
const mostMs = 4000;

/** A compiler settles after so much work: until then its own threads are most of what is measured. */
const warmMs = 2500;

/** Runs a function until it is warm, then `runs` times, and gives the medians. */
export function measure(run: () => unknown, runs: number, warm = runs): Timing {
  const begun = performance.now();
  for (let at = 0; at < warm || performance.now() - begun < warmMs; at++) {
    run();
    if (performance.now() - begun > mostMs) break;
  }
  const started = performance.now();
  const walls: number[] = [];
  const cpus: number[] = [];
  for (let at = 0; at < runs && (at < 3 || performance.now() - started < 2 * mostMs); at++) {
    const cpu = process.cpuUsage();
    const wall = performance.now();
    run();
    walls.push(performance.now() - wall);
    const used = process.cpuUsage(cpu);
    cpus.push((used.user + used.system) / 1000);
  }
  return { wall: median(walls), cpu: median(cpus) };
}

/** A function to be timed beside others, and how often. */
export interface Contender<Input> {
  readonly runs: number;
  readonly run: (input: Input) => unknown;
}

/** Each gets as long: the more code a function has, the later its compiler is done. */
const longWarmMs = 6000;

/** Runs each function over all inputs until it is warm. */
export function warm<Input>(functions: readonly Contender<Input>[], inputs: readonly Input[]): void {
  for (const { run } of functions) {
    const begun = performance.now();
    for (let at = 0; performance.now() - begun < longWarmMs; at++) run(inputs[at % inputs.length] as Input);
  }
}

/**
 * Times functions that are warm side by side: they take turns, so that a busy moment of the machine and the heap of
 * one meet all of them. Medians, in their order.
 */
export function measureInTurns<Input>(functions: readonly Contender<Input>[], input: Input): Timing[] {
  const times = functions.map(() => ({ walls: [] as number[], cpus: [] as number[] }));
  for (let round = 0; round < Math.max(...functions.map(({ runs }) => runs)); round++) {
    functions.forEach(({ runs, run }, index) => {
      if (round >= runs) return;
      const cpu = process.cpuUsage();
      const wall = performance.now();
      run(input);
      times[index]?.walls.push(performance.now() - wall);
      const used = process.cpuUsage(cpu);
      times[index]?.cpus.push((used.user + used.system) / 1000);
    });
  }
  return times.map(({ walls, cpus }) => ({ wall: median(walls), cpu: median(cpus) }));
}

function median(values: number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? Number.NaN;
}
