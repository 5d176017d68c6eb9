import { expect, test } from 'vitest';
import { createPace, type Frames, fewestPainted, mostPainted } from '@/lib/page/pace';

/** Paints as a pace says, on a machine whose frames take so many milliseconds for so many marks; how many each time. */
async function paintAll(marks: number, frame: (painted: number, at: number) => number): Promise<number[]> {
  const painted: number[] = [];
  let frames = 0;
  const clock: Frames = {
    next: async () => frame(painted.at(-1) ?? 0, frames++),
    idle: async () => {},
  };
  const pace = createPace(clock);
  const paint = (): void => {
    const now = Math.min(marks, pace.most);
    painted.push(now);
    pace.follow(now, paint);
  };
  paint();
  let seen = 0;
  while (seen !== painted.length) {
    seen = painted.length;
    for (let wait = 0; wait < 20; wait++) await Promise.resolve();
  }
  return painted;
}

test.each([
  ['all of few marks at once', 100, () => 200, [100]],
  ['more and more while frames are short', 5_000, () => 5, [200, 400, 800, 1_500]],
  ['no more than there are', 700, () => 5, [200, 400, 700]],
  ['no more where they are not short', 5_000, (painted: number) => painted / 20, [200, 400, 400, 400]],
  [
    'fewer again where they are slow',
    5_000,
    (painted: number) => (painted > 500 ? 60 : 10),
    [200, 400, 800, 800, 800, 400],
  ],
  [
    'more after a frame that was slow by chance',
    500,
    (_: number, at: number) => (at < 2 ? 90 : 5),
    [200, 200, 200, 400, 500],
  ],
  ['the fewest on the slowest machine', 5_000, () => 500, [200, 200, 200]],
])('paints %s', async (_, marks, frame, expected) => {
  expect(await paintAll(marks, frame)).toEqual(expected);
  expect(expected[0]).toBe(Math.min(marks, fewestPainted));
  expect(Math.max(...expected)).toBeLessThanOrEqual(mostPainted);
});

test('what is painted anew meanwhile overtakes what was being timed', async () => {
  const answers: ((took: number) => void)[] = [];
  const pace = createPace({
    next: () => new Promise((resolve) => answers.push(resolve)),
    idle: async () => {},
  });
  const paints: string[] = [];
  pace.follow(fewestPainted, () => paints.push('first'));
  pace.follow(fewestPainted, () => paints.push('second'));
  for (const answer of answers) answer(5);
  await new Promise((resolve) => setTimeout(resolve, 0));
  expect(paints).toEqual(['second']);
  pace.follow(pace.most, () => paints.push('third'));
  pace.stop();
  answers.at(-1)?.(5);
  await new Promise((resolve) => setTimeout(resolve, 0));
  expect(paints).toEqual(['second']);
});
