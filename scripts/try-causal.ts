import { judgeCausal, scoreCausal } from './evaluate/causal';

const cases = judgeCausal() ?? [];
console.log(scoreCausal(cases));
const by = new Map<string, [number, number]>();
for (const c of cases)
  for (const f of c.found) {
    const k = f.toLowerCase();
    const v = by.get(k) ?? [0, 0];
    v[c.truth ? 0 : 1]++;
    by.set(k, v);
  }
for (const [k, [t, f]] of [...by].sort((a, b) => b[1][1] - a[1][1]).slice(0, 45))
  console.log(k, 'true', t, 'false', f);
for (const c of cases)
  if (!c.truth && c.found.length) console.log('FP', c.text.slice(0, 250), c.found.join());
