import type { ClaimKindId } from '@/lib/claims';

/** Stroke paths on a 16-px grid: the cue beside hue and underline. */
export const kindIcons: Readonly<Record<ClaimKindId, string>> = {
  cost: 'M1.8 4.2h12.4v7.6H1.8zM8 9.8a1.8 1.8 0 1 0 0-3.6 1.8 1.8 0 0 0 0 3.6zM4.2 8h.1M11.7 8h.1',
  date: 'M2.5 3.5h11v10h-11zM2.5 6.8h11M5.3 2v2.8M10.7 2v2.8',
  sovereignty: 'M4 14V2.2M4 2.8h8.6L10.8 5.6l1.8 2.8H4',
  statistic: 'M2.5 13.5h11M4.5 11V8.5M8 11V3M11.5 11V6',
  comparison: 'M5 13V3.2M2.8 5.4 5 3.2l2.2 2.2M11 3v9.8M8.8 10.6 11 12.8l2.2-2.2',
  cause: 'M3.6 10a2 2 0 1 0 0-4 2 2 0 0 0 0 4zM6.5 8h7M10.5 5l3 3-3 3',
  legal:
    'M8 2.2v11.3M5 13.5h6M3.2 4h9.6M3.2 4 1.6 8.6a1.7 1.7 0 0 0 3.2 0zM12.8 4l-1.6 4.6a1.7 1.7 0 0 0 3.2 0z',
  attribution: 'M2 3h12v8H8.4L5 13.8V11H2zM5.5 6.2h5M5.5 8.2h3',
};
