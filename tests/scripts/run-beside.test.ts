import { expect, test } from 'vitest';
import { runBeside } from '@/scripts/run-beside';

/** Plans whose ends are in the test's hand. */
function plansOf(...plans: readonly (readonly [name: string, ...after: string[]])[]) {
  const begun: string[] = [];
  const ends = new Map<string, () => void>();
  const run = ({ name }: { name: string }) => {
    begun.push(name);
    return new Promise<{ name: string }>((resolve) => ends.set(name, () => resolve({ name })));
  };
  const end = async (name: string) => {
    ends.get(name)?.();
    await new Promise((resolve) => setTimeout(resolve));
  };
  return { plans: plans.map(([name, ...after]) => ({ name, after })), begun, run, end };
}

test('two run beside each other, the next begins when one has ended, the answers keep the order of the plan', async () => {
  const { plans, begun, run, end } = plansOf(['a'], ['b'], ['c']);
  const answers = runBeside(plans, 2, run);
  expect(begun).toEqual(['a', 'b']);
  await end('b');
  expect(begun).toEqual(['a', 'b', 'c']);
  await end('c');
  await end('a');
  expect(await answers).toEqual([{ name: 'a' }, { name: 'b' }, { name: 'c' }]);
});

test('what is to come after another lets others go before it, and waits for no one who is not planned', async () => {
  const { plans, begun, run, end } = plansOf(['build'], ['use', 'build', 'not planned'], ['lint']);
  const answers = runBeside(plans, 2, run);
  expect(begun).toEqual(['build', 'lint']);
  await end('lint');
  expect(begun).toEqual(['build', 'lint']);
  await end('build');
  expect(begun).toEqual(['build', 'lint', 'use']);
  await end('use');
  expect((await answers).map(({ name }) => name)).toEqual(['build', 'use', 'lint']);
});

test('plans that wait for each other are told, not waited for', async () => {
  const { plans, run } = plansOf(['a', 'b'], ['b', 'a']);
  await expect(runBeside(plans, 2, run)).rejects.toThrow('These wait for each other: a, b.');
});
