import type { Protocol } from 'puppeteer-core';

/** A task of the main thread, in milliseconds of the page's clock. */
export interface Task {
  readonly start: number;
  readonly duration: number;
}

/** The functions in which the longest tasks were spent, as text; `began` is the page's clock when profiling began. */
export function longestWork(
  profile: Protocol.Profiler.Profile,
  tasks: readonly Task[],
  began: number,
): string {
  const nodes = new Map(profile.nodes.map((node) => [node.id, node]));
  const parents = new Map(
    profile.nodes.flatMap((node) => (node.children ?? []).map((child) => [child, node.id] as const)),
  );
  let now = began;
  const samples = (profile.samples ?? []).map((id, at) => {
    now += (profile.timeDeltas?.[at] ?? 0) / 1_000;
    return { id, now };
  });
  return [...tasks]
    .sort((one, other) => other.duration - one.duration)
    .slice(0, 8)
    .map(({ start, duration }) => {
      const inside = samples.filter((sample) => sample.now >= start && sample.now <= start + duration);
      const counts = new Map<string, number>();
      for (const { id } of inside) {
        const seen = new Set<string>();
        for (let node: number | undefined = id; node !== undefined; node = parents.get(node)) {
          const name = nodes.get(node)?.callFrame.functionName || '?';
          if (!seen.has(name)) counts.set(name, (counts.get(name) ?? 0) + 1);
          seen.add(name);
        }
      }
      const top = [...counts]
        .filter(([name]) => name !== '(root)' && name !== '?')
        .sort((one, other) => other[1] - one[1])
        .slice(0, 12);
      const shares = top.map(([name, count]) => `${name} ${Math.round((100 * count) / inside.length)}`);
      return `  ${Math.round(duration)} ms at ${Math.round(start)}, % of ${inside.length} samples: ${shares.join(', ')}`;
    })
    .join('\n');
}
