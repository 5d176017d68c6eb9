/** Counts of a yes-or-no question over a set. */
export interface Counts {
  readonly tp: number;
  readonly fp: number;
  readonly fn: number;
}

export interface Score {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  /** How many have it in truth. */
  readonly support: number;
}

/** Counts for pairs of found and true. */
export function count(pairs: readonly (readonly [found: boolean, truth: boolean])[]): Counts {
  let tp = 0;
  let fp = 0;
  let fn = 0;
  for (const [found, truth] of pairs) {
    if (found && truth) tp++;
    else if (found) fp++;
    else if (truth) fn++;
  }
  return { tp, fp, fn };
}

/** Precision, recall and F1; 0 where there is nothing to divide by. */
export function scoreOf({ tp, fp, fn }: Counts): Score {
  const precision = tp + fp === 0 ? 0 : tp / (tp + fp);
  const recall = tp + fn === 0 ? 0 : tp / (tp + fn);
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { precision, recall, f1, support: tp + fn };
}

/** Average precision of a ranking: the mean of the precision at each true item, best score first, ties in order. */
export function averagePrecision(
  items: readonly { readonly score: number; readonly truth: boolean }[],
): number {
  const ranked = [...items].sort((a, b) => b.score - a.score);
  let found = 0;
  let sum = 0;
  ranked.forEach(({ truth }, index) => {
    if (!truth) return;
    found++;
    sum += found / (index + 1);
  });
  return found === 0 ? 0 : sum / found;
}
