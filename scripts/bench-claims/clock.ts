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

function median(values: number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? Number.NaN;
}
