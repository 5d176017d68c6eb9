interface Planned {
  readonly name: string;
  /** Names of those that are to have ended, well or not, before this one begins. */
  readonly after?: readonly string[];
}

/**
 * Runs what is planned, `atOnce` of it beside each other. Whenever there is room, the first begins that has not begun
 * and need not wait. The answers are in the order of the plan. A name in `after` that is not planned is not waited for.
 */
export async function runBeside<Plan extends Planned, Answer extends object>(
  plans: readonly Plan[],
  atOnce: number,
  run: (plan: Plan) => Promise<Answer>,
): Promise<Answer[]> {
  const answers = new Map<string, Answer>();
  const waiting = new Set(plans);
  const running = new Set<Promise<void>>();
  const names = new Set(plans.map(({ name }) => name));
  const mayBegin = ({ after = [] }: Plan): boolean =>
    after.every((name) => answers.has(name) || !names.has(name));

  while (waiting.size > 0 || running.size > 0) {
    const next = running.size < atOnce ? [...waiting].find(mayBegin) : undefined;
    if (next) {
      waiting.delete(next);
      const end: Promise<void> = run(next).then((answer) => {
        answers.set(next.name, answer);
        running.delete(end);
      });
      running.add(end);
    } else if (running.size > 0) {
      await Promise.race(running);
    } else {
      throw new Error(`These wait for each other: ${[...waiting].map(({ name }) => name).join(', ')}.`);
    }
  }
  return plans.flatMap(({ name }) => answers.get(name) ?? []);
}
