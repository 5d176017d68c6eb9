import type { ContextAgreement } from './context-agreement';

/** 0..1: 0.8 × likeness of the words + 0.2 × likeness of the context. */
export function scoreOf(words: number, { before, after }: ContextAgreement): number {
  const sides = [before, after].filter((side) => side !== undefined);
  const context = sides.length === 0 ? 1 : sides.reduce((sum, side) => sum + side, 0) / sides.length;
  return Math.min(1, Math.max(0, 0.8 * words + 0.2 * context));
}
