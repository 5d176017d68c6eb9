/** Goes through all steps of a computation without a pause. */
export function runThrough<Value>(steps: Generator<void, Value, void>): Value {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
