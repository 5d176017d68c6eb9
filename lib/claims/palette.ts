import type { ClaimKindId } from './claim';

/** CSS `text-decoration-style` values; the cue beside colour, for readers who do not tell the hues apart. */
export type UnderlineStyle = 'solid' | 'double' | 'dotted' | 'dashed' | 'wavy';

export interface KindStyle {
  /** Underline and icon on a light ground; at least 4.5:1 against white. */
  readonly light: string;
  /** The same on a dark ground; at least 4.5:1 against #1b1c22. */
  readonly dark: string;
  readonly underline: UnderlineStyle;
  /** Thickness in CSS pixels. */
  readonly thickness: number;
}

/**
 * How each kind looks, in the page and in our own views: one source, so that the mark in the text and the chip in
 * the list are the same mark. No red and no green: those belong to a person's verdicts. Neighbouring hues never
 * share an underline style, so that every pair differs by two cues.
 */
export const palette: Readonly<Record<ClaimKindId, KindStyle>> = {
  cost: { light: '#94570a', dark: '#f0b35a', underline: 'solid', thickness: 2 },
  date: { light: '#155fb8', dark: '#8cbcff', underline: 'dotted', thickness: 2 },
  sovereignty: { light: '#7331ad', dark: '#cda8ff', underline: 'double', thickness: 1 },
  statistic: { light: '#0b6b84', dark: '#76d0e8', underline: 'dashed', thickness: 2 },
  comparison: { light: '#4b45b8', dark: '#b3b0ff', underline: 'solid', thickness: 2 },
  cause: { light: '#a0246f', dark: '#f79bd0', underline: 'wavy', thickness: 1 },
  legal: { light: '#6a5226', dark: '#d9c394', underline: 'double', thickness: 1 },
  attribution: { light: '#505c6b', dark: '#b6c1cf', underline: 'dotted', thickness: 2 },
};
