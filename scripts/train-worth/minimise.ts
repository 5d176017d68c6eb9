/** Puts the gradient at `x` into `gradient` and returns the value. */
export type Objective = (x: Float64Array, gradient: Float64Array) => number;

const remembered = 8;
const sufficient = 1e-4;
const smallestGain = 1e-6;
const mostHalvings = 20;

/**
 * Limited-memory BFGS (Nocedal and Wright 2006, algorithm 7.4) with a backtracking line search, from zero. No chance
 * and a fixed order of additions: the same input gives the same bits.
 */
export function minimise(objective: Objective, size: number, steps: number): Float64Array {
  let x = new Float64Array(size);
  let gradient = new Float64Array(size);
  let value = objective(x, gradient);
  const history: { moved: Float64Array; turned: Float64Array; scale: number }[] = [];
  for (let step = 0; step < steps; step++) {
    const direction = gradient.map((slope) => -slope);
    const alphas: number[] = [];
    for (let k = history.length - 1; k >= 0; k--) {
      const { moved, turned, scale } = history[k]!;
      alphas[k] = scale * dot(moved, direction);
      addScaled(direction, turned, -alphas[k]!);
    }
    const newest = history.at(-1);
    const first = newest
      ? 1 / (newest.scale * dot(newest.turned, newest.turned))
      : 1 / Math.sqrt(dot(gradient, gradient));
    for (let i = 0; i < size; i++) direction[i]! *= first;
    history.forEach(({ moved, turned, scale }, k) => {
      addScaled(direction, moved, alphas[k]! - scale * dot(turned, direction));
    });
    const slope = dot(gradient, direction);
    if (slope >= 0) break;
    const next = new Float64Array(size);
    const nextGradient = new Float64Array(size);
    let length = 1;
    let nextValue = value;
    for (let halvings = 0; halvings < mostHalvings; halvings++) {
      for (let i = 0; i < size; i++) next[i] = x[i]! + length * direction[i]!;
      nextValue = objective(next, nextGradient);
      if (nextValue <= value + sufficient * length * slope) break;
      length /= 2;
    }
    const moved = next.map((now, i) => now - x[i]!);
    const turned = nextGradient.map((now, i) => now - gradient[i]!);
    const curvature = dot(moved, turned);
    if (curvature > 1e-10) {
      history.push({ moved, turned, scale: 1 / curvature });
      if (history.length > remembered) history.shift();
    }
    const gain = value - nextValue;
    x = next;
    gradient = nextGradient;
    value = nextValue;
    if (gain < smallestGain * Math.max(1, Math.abs(value))) break;
  }
  return x;
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!;
  return sum;
}

function addScaled(to: Float64Array, from: Float64Array, factor: number): void {
  for (let i = 0; i < to.length; i++) to[i]! += factor * from[i]!;
}
